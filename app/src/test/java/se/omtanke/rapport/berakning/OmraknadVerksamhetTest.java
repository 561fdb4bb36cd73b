package se.omtanke.rapport.berakning;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import se.omtanke.ekonomi.Bokforingsperiod;
import se.omtanke.ekonomi.Ekonomipost;
import se.omtanke.ekonomi.Kodstrang;
import se.omtanke.ekonomi.Serie;
import se.omtanke.organisation.Kod;
import se.omtanke.organisation.Koddel;
import se.omtanke.organisation.Kodomrakning;
import se.omtanke.organisation.Organisationshistorik;
import se.omtanke.organisation.Verksamhetsomrakning;
import se.omtanke.rapport.berakning.Tabell.Tabellrad;
import se.omtanke.rapport.mall.Mallasare;
import se.omtanke.rapport.mall.Rapportmall;
import se.omtanke.regler.Belopp;
import se.omtanke.regler.Period;

/** A year-end by verksamhet, when the codes have come to mean something else. */
class OmraknadVerksamhetTest {

  private static final Bokforingsperiod BOKSLUT = new Bokforingsperiod(2025, 13);
  private static final LocalDate NYAR = LocalDate.of(2025, 1, 1);
  private static final Period FORE = new Period(LocalDate.of(2024, 1, 1), NYAR);
  private static final Period EFTER = Period.fran(NYAR);

  private static final Postomrakning OMRAKNING =
      Postomrakning.med(
          Kodomrakning.tillDagen(
              new Organisationshistorik(List.of(), List.of()), LocalDate.of(2025, 12, 31)),
          Verksamhetsomrakning.tillDagen(
              List.of(
                  kod("520", "Hemsjukvård", FORE),
                  kod("525", "Hemsjukvård", EFTER),
                  kod("590", "Färdtjänst", FORE),
                  kod("590", "Teknikstöd", EFTER)),
              LocalDate.of(2025, 12, 31)));

  private static final Rapportmall MALL =
      Mallasare.las(
          "prov.yaml",
          """
          id: prov
          version: 1
          namn: Bokslut {ar}
          typ: R08
          tecken: intäkt −, kostnad +
          enhet: kr
          avsnitt:
            - tabell: t
              rader:
                - {perkod: verksamhet, del: verksamhet, tecken: 3}
                - {netto: netto, namn: Nämnden}
              kolumner:
                - {belopp: fjol, rubrik: "{ar-1}", serie: utfall, tid: hela året, ar: -1}
                - {belopp: ar, rubrik: "{ar}", serie: utfall, tid: hela året}
          """);

  private static final Underlag UNDERLAG =
      new Underlag(
          List.of(
              post(2024, "520", 100),
              post(2025, "525", 110),
              post(2024, "590", 70),
              post(2025, "590", 30)),
          List.of(),
          Map.of(Koddel.VERKSAMHET, Map.of("525", "Hemsjukvård", "590", "Teknikstöd")),
          Skrivet.INGET);

  @Test
  void as_it_was_a_code_sets_two_different_things_beside_each_other() {
    assertThat(rader(UNDERLAG))
        .containsExactly(
            " Kod 520: 100 0",
            "525 Hemsjukvård: 0 110",
            "590 Teknikstöd: 70 30",
            " Nämnden: 170 140");
  }

  @Test
  void restated_each_row_is_one_thing_in_both_years_and_no_total_changes() {
    assertThat(rader(UNDERLAG.omraknat(OMRAKNING)))
        .containsExactly(
            "525 Hemsjukvård: 100 110",
            "590 Teknikstöd: 0 30",
            "(590 före 2025) Färdtjänst: 70 0",
            " Nämnden: 170 140");
  }

  private static List<String> rader(Underlag underlag) {
    return Rapportberakning.berakna(MALL, BOKSLUT, Map.of(), underlag)
        .tabell("t")
        .orElseThrow()
        .rader()
        .stream()
        .map(OmraknadVerksamhetTest::rad)
        .toList();
  }

  private static String rad(Tabellrad rad) {
    return "%s %s: %s %s"
        .formatted(
            rad.kod(), rad.namn(), rad.celler().getFirst().text(), rad.celler().getLast().text());
  }

  private static Kod kod(String kod, String benamning, Period giltig) {
    return new Kod(Koddel.VERKSAMHET, kod, benamning, giltig);
  }

  private static Ekonomipost post(int ar, String verksamhet, int kronor) {
    return new Ekonomipost(
        Serie.UTFALL,
        new Bokforingsperiod(ar, 4),
        Kodstrang.av("5000", verksamhet, "5010"),
        Belopp.kronor(Integer.toString(kronor)));
  }
}
