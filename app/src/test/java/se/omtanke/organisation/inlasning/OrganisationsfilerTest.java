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
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import se.omtanke.grund.OgiltigIndata;
import se.omtanke.grund.OgiltigIndata.Faltfel;
import se.omtanke.organisation.Enhet;
import se.omtanke.organisation.Kod;
import se.omtanke.organisation.Koddel;
import se.omtanke.organisation.Kodregister;
import se.omtanke.organisation.Organisationstrad;
import se.omtanke.organisation.attest.Attestforteckning;
import se.omtanke.organisation.attest.Attestgranskning;
import se.omtanke.organisation.attest.Attestperson;

class OrganisationsfilerTest {

  private static final String RUBRIK = "id;namn;niva;overordnad;ansvar;fran;till\n";
  private static final String NAMND = "n;Nämnden;namnd;;5*;2024-01-01;\n";

  @TempDir Path mapp;

  static Stream<Path> kommuner() throws IOException {
    try (Stream<Path> mappar = Files.list(Path.of("..", "exempel"))) {
      return mappar
          .filter(mapp -> Files.exists(mapp.resolve("organisation.csv")))
          .toList()
          .stream();
    }
  }

  @ParameterizedTest
  @MethodSource("kommuner")
  void the_examples_are_read_whole_and_every_ansvar_has_a_unit(Path kommun) {
    Organisationsunderlag underlag = Organisationsfiler.las(kommun);

    LocalDate dag = underlag.koder().getFirst().giltig().fran().plusMonths(3);
    Organisationstrad trad =
        new Organisationstrad(
            dag,
            underlag.enheter().stream()
                .filter(enhet -> enhet.giltig().innehaller(dag))
                .map(
                    enhet ->
                        new Enhet(UUID.nameUUIDFromBytes(enhet.nyckel().getBytes(UTF_8)), enhet))
                .toList());
    assertThat(trad.namnder()).isNotEmpty();
    assertThat(underlag.koder()).hasSizeGreaterThan(100);
    assertThat(underlag.rs()).isNotEmpty();
    assertThat(underlag.koder())
        .filteredOn(kod -> kod.del() == Koddel.ANSVAR && kod.giltig().innehaller(dag))
        .isNotEmpty()
        .extracting(Kod::kod)
        .allSatisfy(kod -> assertThat(trad.enheterFor(kod)).hasSizeGreaterThan(2));
  }

  @Test
  void the_real_attest_list_is_read_with_its_roles_as_keys() {
    Organisationsunderlag underlag = Organisationsfiler.las(Path.of("..", "exempel", "2280"));
    Attestforteckning forteckning =
        new Attestforteckning(underlag.attestratter(), underlag.attestpersoner());
    LocalDate dag = LocalDate.of(2021, 5, 20);

    assertThat(forteckning.pa(dag)).hasSize(49);
    assertThat(
            new Attestgranskning(
                    forteckning,
                    new Kodregister(underlag.koder()),
                    underlag.attestpersoner().stream()
                        .map(Attestperson::nyckel)
                        .collect(Collectors.toSet()),
                    dag)
                .brister())
        .extracting(brist -> brist.slag() + " " + brist.ansvar())
        .containsExactly(
            "UTAN_ERSATTARE 74202*",
            "UTAN_ERSATTARE 744*",
            "UTAN_ERSATTARE 744010",
            "UTAN_ERSATTARE 744600",
            "UTAN_ERSATTARE 745*",
            "UTAN_ERSATTARE 745010",
            "UTAN_ERSATTARE 746*",
            "UTAN_ERSATTARE 746010",
            "UTAN_ERSATTARE 747*",
            "UTAN_ERSATTARE 747010");
  }

  @Test
  void people_are_named_by_key_and_roles_are_spelled_in_one_way() throws IOException {
    skriv(
        "personer.csv",
        "nyckel;namn;befattning;overordnad\na.ek;Anna Ek;Chef;\nb.al;Bo Al;;a.ek\n");
    skriv(
        "attest.csv",
        """
        ansvar;verksamhet;attestant;ersattare;belopp_drift;belopp_investering;fran;till;notering
        5*;*;a.ek;b.al; 5 000 000;0;2024-01-01;;
        51*;;[Enhetschef Säbo];b.al;300000;0;2024-01-01;;
        52*;*;[enhetschef säbo];b.al;300000;0;2024-01-01;;
        53*;*;c.ask;b.al;300000;0;2024-01-01;;
        54*;*;b.al;b.al;300000;0;2024-01-01;;
        5*;*;b.al;;-1;0;2024-01-01;;
        5*;*;b.al;;1;0;2025-01-01;;
        """);
    skriv(
        "attest-tidsbegransad.csv",
        """
        dnr;ansvar;verksamhet;fran;till;attestant;belopp;anmarkning;delegationsbeslut_datum
        SN 1;5210;*;2026-06-29;;b.al;300000;Semester;2026-06-16
        """);

    assertThat(fel())
        .extracting(fel -> fel.falt() + ": " + fel.klarsprak())
        .containsExactlyInAnyOrder(
            "attest.csv, rad 4, kolumn attestant: \"enhetschef säbo\" har tidigare i filen skrivits"
                + " \"Enhetschef Säbo\". Skriv namnet på ett sätt.",
            "attest.csv, rad 5, kolumn attestant: \"c.ask\" finns inte i personer.csv.",
            "attest.csv, rad 6, kolumn ersattare: Attestanten kan inte vara sin egen ersättare.",
            "attest.csv, rad 7, kolumn belopp_drift: Beloppet kan inte vara mindre än noll.",
            "attest.csv, rad 8, kolumn ansvar: "
                + "Samma ansvar och verksamhet har redan en attestant på rad 2.",
            "attest-tidsbegransad.csv, rad 2, kolumn till: Cellen är tom. Fyll i den.");
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
