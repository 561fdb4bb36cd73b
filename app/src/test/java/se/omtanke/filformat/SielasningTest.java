package se.omtanke.filformat;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import se.omtanke.filformat.Siepost.Mark;
import se.omtanke.filformat.Siepost.Transaktion;
import se.omtanke.regler.Belopp;

class SielasningTest {

  private static final Sieobjekt HEMTJANST = new Sieobjekt(1, "5100");
  private static final Sieobjekt NATT = new Sieobjekt(21, "A1");

  @Test
  void every_post_of_a_type_4_export_is_read_with_its_line() {
    List<Siepost> poster = las("typ4E.se");
    assertThat(poster)
        .contains(
            new Siepost.Uppgift(5, "GEN", List.of("20260105", "Åsa")),
            new Siepost.Sietyp(6, 4),
            new Siepost.Uppgift(8, "FNAMN", List.of("Exempelby \"socialnämnd\"")),
            new Siepost.Uppgift(9, "FNR", List.of("C:\\ekonomi\\bok1")),
            new Siepost.Rar(10, 0, LocalDate.of(2025, 1, 1), LocalDate.of(2025, 12, 31)),
            new Siepost.Dim(14, 1, "Ansvar", Optional.empty()),
            new Siepost.Dim(15, 21, "Verksamhet, del", Optional.of(1)),
            new Siepost.Objekt(16, HEMTJANST, "Hemtjänst öst"),
            new Siepost.Konto(18, "1930", "Plusgiro"),
            new Siepost.Kontouppgift(22, "ENHET", "5010", "tim"));
  }

  @Test
  void balances_of_accounts_and_objects_are_read() {
    assertThat(las("typ4E.se"))
        .contains(
            new Siepost.IngaendeBalans(
                25,
                0,
                "1930",
                List.of(HEMTJANST),
                Belopp.ore(250_50),
                Optional.of(new BigDecimal("3.5"))),
            new Siepost.UtgaendeBalans(
                27, 0, "1930", List.of(HEMTJANST, NATT), Belopp.ore(12_00), Optional.empty()),
            new Siepost.Resultat(28, 0, "5010", Belopp.ore(119_75), Optional.empty()),
            new Siepost.Periodbudget(
                31,
                0,
                YearMonth.of(2025, 1),
                "5010",
                List.of(),
                Belopp.ore(120_00),
                Optional.empty()));
  }

  @Test
  void an_added_row_counts_once_and_a_removed_row_not_at_all() {
    Siepost.Verifikation verifikation = verifikation(las("typ4E.se"));
    assertThat(verifikation.serie() + verifikation.nummer()).isEqualTo("L1");
    assertThat(verifikation.registrerad()).contains(LocalDate.of(2025, 1, 26));
    assertThat(verifikation.rader())
        .extracting(Transaktion::rad, Transaktion::mark, rad -> rad.belopp().ore())
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple(35, Mark.VANLIG, 10025L),
            org.assertj.core.groups.Tuple.tuple(36, Mark.VANLIG, -10025L),
            org.assertj.core.groups.Tuple.tuple(37, Mark.BORTTAGEN, 70000L),
            org.assertj.core.groups.Tuple.tuple(38, Mark.TILLAGD, 1950L),
            org.assertj.core.groups.Tuple.tuple(40, Mark.TILLAGD, -1950L));
    assertThat(verifikation.rader().getFirst())
        .isEqualTo(
            new Transaktion(
                35,
                Mark.VANLIG,
                "5010",
                List.of(HEMTJANST),
                Belopp.ore(100_25),
                Optional.of(LocalDate.of(2025, 1, 25)),
                "Lön",
                Optional.of(new BigDecimal("8")),
                "Åsa"));
  }

  @Test
  void an_unknown_post_is_passed_by_and_noted() {
    try (Siefil fil = oppna("typ4E.se")) {
      fil.forEachRemaining(post -> {});
      assertThat(fil.anmarkningar())
          .containsExactly(new Sieanmarkning(32, "Okänd post #MOMS hoppas över."));
    }
  }

  @Test
  void a_file_that_says_pc8_but_is_utf_8_is_read_as_what_it_is() {
    assertThat(verifikation(las("typ4I.si")).text()).isEqualTo("Löner februari");
  }

  @Test
  void a_file_that_says_pc8_but_is_from_windows_is_read_and_noted() {
    try (Siefil fil = oppna("typ2.se")) {
      List<Siepost> poster = new ArrayList<>();
      fil.forEachRemaining(poster::add);
      assertThat(poster).contains(new Siepost.Konto(8, "5010", "Löner, månad"));
      assertThat(fil.anmarkningar())
          .containsExactly(new Sieanmarkning(0, "Filen är skriven i windows-1252 och inte i PC8."));
    }
  }

  private static Siepost.Verifikation verifikation(List<Siepost> poster) {
    return poster.stream()
        .filter(Siepost.Verifikation.class::isInstance)
        .map(Siepost.Verifikation.class::cast)
        .findFirst()
        .orElseThrow();
  }

  private static List<Siepost> las(String namn) {
    List<Siepost> poster = new ArrayList<>();
    try (Siefil fil = oppna(namn)) {
      fil.forEachRemaining(poster::add);
    }
    return poster;
  }

  private static Siefil oppna(String namn) {
    try (InputStream in =
        Objects.requireNonNull(SielasningTest.class.getResourceAsStream("/filformat/" + namn))) {
      return Siefil.oppna(namn, in, 1 << 20);
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }
}
