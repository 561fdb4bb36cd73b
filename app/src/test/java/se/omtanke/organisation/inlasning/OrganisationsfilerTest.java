package se.omtanke.organisation.inlasning;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.omtanke.grund.OgiltigIndata;
import se.omtanke.grund.OgiltigIndata.Faltfel;
import se.omtanke.organisation.Enhet;
import se.omtanke.organisation.Kod;
import se.omtanke.organisation.Koddel;
import se.omtanke.organisation.Organisationstrad;

class OrganisationsfilerTest {

  private static final String RUBRIK = "id;namn;niva;overordnad;ansvar;fran;till\n";
  private static final String NAMND = "n;Nämnden;namnd;;5*;2024-01-01;\n";

  @TempDir Path mapp;

  @ParameterizedTest
  @ValueSource(strings = {"2262", "2280", "2361"})
  void the_examples_are_read_whole_and_every_ansvar_has_a_unit(String kommun) {
    Organisationsunderlag underlag = Organisationsfiler.las(Path.of("..", "exempel", kommun));

    LocalDate dag = LocalDate.of(2021, 3, 31);
    Organisationstrad trad =
        new Organisationstrad(
            dag,
            underlag.enheter().stream()
                .map(
                    enhet ->
                        new Enhet(UUID.nameUUIDFromBytes(enhet.nyckel().getBytes(UTF_8)), enhet))
                .toList());
    assertThat(trad.namnder()).hasSize(1);
    assertThat(underlag.koder()).hasSizeGreaterThan(100);
    assertThat(underlag.rs()).isNotEmpty();
    assertThat(underlag.koder())
        .filteredOn(kod -> kod.del() == Koddel.ANSVAR)
        .isNotEmpty()
        .extracting(Kod::kod)
        .allSatisfy(kod -> assertThat(trad.enheterFor(kod)).hasSizeGreaterThan(2));
  }

  @Test
  void files_that_are_not_there_say_nothing() {
    assertThat(Organisationsfiler.las(mapp).enheter()).isEmpty();
  }

  @Test
  void every_fault_is_told_with_file_row_and_column() throws IOException {
    skriv(
        "organisation.csv",
        RUBRIK
            + NAMND
            + "a;;enhet;n;51;2024-01-01;\n"
            + "b;B;grupp;n;52;2024-01-01;\n"
            + "c;C;enhet;n;5**;2024-01-01;\n"
            + "d;D;enhet;n;54;2024-13-01;\n"
            + "e;E;enhet;n;55;2024-01-01;2024-01-01\n"
            + "F;F;enhet;n;56;2024-01-01;\n"
            + "g;G;enhet;x;57;2024-01-01;\n");
    skriv("succession.csv", "fran_id;till_id;datum;andel;slag\nn;n;2025-01-01;halva;flytt\n");
    skriv("kodplan.csv", "del;kod;benamning\nansvar;51;A\n");
    skriv(
        "rs.csv",
        "del;kod;ar;rs_kod;andel\nverksamhet;1;2025;510;0,5\nverksamhet;1;2025;513;0,4\n");

    assertThat(fel())
        .extracting(Faltfel::falt)
        .containsExactlyInAnyOrder(
            "organisation.csv, rad 3, kolumn namn",
            "organisation.csv, rad 4, kolumn niva",
            "organisation.csv, rad 5, kolumn ansvar",
            "organisation.csv, rad 6, kolumn fran",
            "organisation.csv, rad 7, kolumn till",
            "organisation.csv, rad 8, kolumn id",
            "organisation.csv, rad 9, kolumn overordnad",
            "succession.csv, rad 2, kolumn andel",
            "kodplan.csv, rad 1, kolumn fran",
            "kodplan.csv, rad 1, kolumn till",
            "rs.csv, rad 3, kolumn andel");
  }

  @Test
  void a_code_that_means_two_things_at_once_is_pointed_at() throws IOException {
    skriv(
        "kodplan.csv",
        """
        del;kod;benamning;klass;fran;till
        ansvar;51;Norr;;2024-01-01;
        konto;5011;Löner;5;2024-01-01;2025-01-01
        konto;5011;Lön;5;2025-01-01;
        konto;4511;Bistånd;5;2025-01-01;
        ansvar;51;Norra;;2025-01-01;
        """);

    assertThat(fel())
        .extracting(fel -> fel.falt() + ": " + fel.klarsprak())
        .containsExactlyInAnyOrder(
            "kodplan.csv, rad 5, kolumn klass: "
                + "Klassen ska vara kontots första siffra (Kommun-Bas).",
            "kodplan.csv, rad 6, kolumn fran: Koden gäller redan på rad 2.");
  }

  private List<Faltfel> fel() {
    return assertThatThrownBy(() -> Organisationsfiler.las(mapp))
        .asInstanceOf(InstanceOfAssertFactories.type(OgiltigIndata.class))
        .actual()
        .faltfel();
  }

  private void skriv(String namn, String innehall) throws IOException {
    Files.writeString(mapp.resolve(namn), innehall);
  }
}
