package se.omtanke.arende;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import se.omtanke.arende.Utlamnandeprovning.Utfall;
import se.omtanke.atkomst.Provapp;
import se.omtanke.grund.Konflikt;
import se.omtanke.grund.OgiltigIndata;
import se.omtanke.grund.Saknas;
import se.omtanke.regler.Period;
import se.omtanke.test.MedDatabas;
import se.omtanke.test.Testdatabas;

/** Requests for documents: thought of, tested, given out, logged; and consents to share. */
@MedDatabas
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class UtlamnandenTest {

  private static final LocalDate DAG = LocalDate.of(2026, 3, 2);

  private final Provapp app;
  private final EttSocialkontor kontor;
  private final Utlamnanden utlamnanden;
  private final Samtycken samtycken;
  @TempDir private Path mapp;

  UtlamnandenTest(Testdatabas databas) {
    app = Provapp.medDemo(databas);
    app.klocka().stall("2026-03-02T10:00");
    kontor = EttSocialkontor.i(app);
    utlamnanden = app.bean(Utlamnanden.class);
    samtycken = app.bean(Samtycken.class);
  }

  @AfterAll
  void stang() {
    app.close();
  }

  @Test
  void a_guardians_request_warns_of_the_minor_and_of_the_private_reporter() {
    EttArende arende = EttArende.av(kontor, "2026-03-02");
    assertThat(varningar(arende, begar(arende, Begaran.Egenskap.VARDNADSHAVARE)))
        .containsExactlyInAnyOrder(Sekretessvarning.UNDERARIG, Sekretessvarning.UPPGIFTSLAMNARE);
    assertThat(varningar(arende, begar(arende, Begaran.Egenskap.MYNDIGHET)))
        .containsExactly(Sekretessvarning.UPPGIFTSLAMNARE);
  }

  @Test
  void nothing_is_given_out_before_warnings_are_answered_and_something_is_tested() {
    EttArende arende = EttArende.av(kontor, "2026-03-02");
    UUID begaran = begar(arende, Begaran.Egenskap.VARDNADSHAVARE);
    UUID intyg = lagg(arende, "Intyg", Optional.empty());
    assertThatThrownBy(() -> lamnaUt(arende, begaran)).hasMessageContaining("varningar");
    svaraAllt(arende, begaran);
    assertThatThrownBy(() -> lamnaUt(arende, begaran)).hasMessageContaining("Ingen handling");
    prova(arende, begaran, intyg, Utfall.LAMNAS_UT, Optional.empty(), "");
    assertThat(lamnaUt(arende, begaran)).isEqualTo(1);
    assertThat(lamnaUt(arende, begaran)).as("twice").isZero();
    assertThat(arende.<List<Utlamnande>>las(utlamnanden::utlamnade))
        .singleElement()
        .satisfies(
            en -> {
              assertThat(en.till()).isEqualTo("Fredrik Exempelsson");
              assertThat(en.rubrik()).isEqualTo("Intyg");
              assertThat(en.aktor()).isEqualTo(kontor.anna().anvandare().toString());
            });
    assertThatThrownBy(
            () -> prova(arende, begaran, intyg, Utfall.VAGRAS, Optional.empty(), "OSL 26:1"))
        .isInstanceOf(Konflikt.class)
        .hasMessageContaining("redan utlämnad");
  }

  @Test
  void what_is_held_back_has_its_paragraph_and_a_masked_copy_goes_out_in_place_of_the_whole() {
    EttArende arende = EttArende.av(kontor, "2026-03-02");
    UUID begaran = begar(arende, Begaran.Egenskap.PART);
    UUID hemlig = lagg(arende, "Hemlig utredning", Optional.empty());
    UUID journal = lagg(arende, "Samtal", Optional.empty());
    assertThatThrownBy(() -> prova(arende, begaran, hemlig, Utfall.VAGRAS, Optional.empty(), ""))
        .isInstanceOf(OgiltigIndata.class)
        .hasMessageContaining("paragraf");
    prova(arende, begaran, hemlig, Utfall.VAGRAS, Optional.empty(), "OSL 10 kap. 3 §");
    assertThatThrownBy(
            () -> prova(arende, begaran, journal, Utfall.MASKERAD, Optional.empty(), "OSL 26:5"))
        .hasMessageContaining("maskerad kopia");
    UUID annans = lagg(arende, "Kopia av annat", Optional.of(version(arende, hemlig)));
    assertThatThrownBy(
            () -> prova(arende, begaran, journal, Utfall.MASKERAD, Optional.of(annans), "OSL 26:5"))
        .isInstanceOf(Konflikt.class);
    UUID kopia = lagg(arende, "Samtal, maskerat", Optional.of(version(arende, journal)));
    prova(arende, begaran, journal, Utfall.MASKERAD, Optional.of(kopia), "OSL 26 kap. 5 §");
    svaraAllt(arende, begaran);
    assertThat(lamnaUt(arende, begaran)).isEqualTo(1);
    assertThat(arende.<List<Utlamnande>>las(utlamnanden::utlamnade))
        .extracting(Utlamnande::rubrik)
        .containsExactly("Samtal, maskerat");
  }

  @Test
  void a_new_test_replaces_the_one_before_and_drafts_and_struck_documents_are_not_tested() {
    EttArende arende = EttArende.av(kontor, "2026-03-02");
    UUID begaran = begar(arende, Begaran.Egenskap.PART);
    UUID intyg = lagg(arende, "Intyg", Optional.empty());
    prova(arende, begaran, intyg, Utfall.VAGRAS, Optional.empty(), "OSL 26 kap. 1 §");
    prova(arende, begaran, intyg, Utfall.LAMNAS_UT, Optional.empty(), "");
    assertThat(
            arende.<List<Utlamnandeprovning>>las((tx, a) -> utlamnanden.provningar(tx, a, begaran)))
        .extracting(Utlamnandeprovning::utfall)
        .containsExactly(Utfall.LAMNAS_UT);
    arende.skriv((tx, a) -> app.bean(Handlingar.class).stryk(tx, a, intyg, "Fel barn."));
    assertThatThrownBy(() -> prova(arende, begaran, intyg, Utfall.LAMNAS_UT, Optional.empty(), ""))
        .isInstanceOf(Konflikt.class);
    EttArende annat = EttArende.av(kontor, "2026-03-02");
    assertThatThrownBy(() -> varningar(annat, begaran)).isInstanceOf(Saknas.class);
  }

  @Test
  void a_consent_holds_until_its_last_day_or_until_it_is_withdrawn() {
    EttArende arende = EttArende.av(kontor, "2026-03-02");
    UUID id = UUID.randomUUID();
    Samtycke ett = samtycke(id, arende.familj().mor(), DAG.plusDays(10));
    arende.skriv((tx, a) -> samtycken.lamna(tx, a, ett));
    arende.skriv((tx, a) -> samtycken.lamna(tx, a, ett));
    assertThat(gallande(arende, DAG.plusDays(10))).hasSize(1);
    assertThat(gallande(arende, DAG.plusDays(11))).isEmpty();
    assertThatThrownBy(() -> arende.skriv((tx, a) -> samtycken.aterkalla(tx, a, id, " ")))
        .isInstanceOf(OgiltigIndata.class);
    arende.skriv((tx, a) -> samtycken.aterkalla(tx, a, id, "Mona"));
    assertThat(gallande(arende, DAG)).isEmpty();
    assertThatThrownBy(
            () ->
                arende.skriv(
                    (tx, a) ->
                        samtycken.lamna(
                            tx,
                            a,
                            samtycke(UUID.randomUUID(), arende.familj().mor(), DAG.plusYears(2)))))
        .hasMessageContaining("högst ett år");
    UUID frammande = kontor.enFamilj().mor();
    assertThatThrownBy(
            () ->
                arende.skriv(
                    (tx, a) -> samtycken.lamna(tx, a, samtycke(UUID.randomUUID(), frammande, DAG))))
        .isInstanceOf(Saknas.class);
  }

  private static Samtycke samtycke(UUID id, UUID person, LocalDate sista) {
    return new Samtycke(
        id,
        person,
        "hur det går i skolan",
        "Byskolan",
        Period.franTillOchMed(DAG, sista),
        Optional.empty());
  }

  private List<Samtycke> gallande(EttArende arende, LocalDate dag) {
    return arende.las((tx, a) -> samtycken.gallande(tx, a, dag));
  }

  private UUID begar(EttArende arende, Begaran.Egenskap egenskap) {
    UUID id = UUID.randomUUID();
    Begaran ny = new Begaran(id, "Fredrik Exempelsson", egenskap, "Allt i ärendet", DAG);
    arende.skriv((tx, a) -> utlamnanden.registrera(tx, a, ny));
    arende.skriv((tx, a) -> utlamnanden.registrera(tx, a, ny));
    return id;
  }

  private Set<Sekretessvarning> varningar(EttArende arende, UUID begaran) {
    return arende.las((tx, a) -> utlamnanden.varningar(tx, a, utlamnanden.en(tx, a, begaran)));
  }

  private void svaraAllt(EttArende arende, UUID begaran) {
    for (Sekretessvarning en : varningar(arende, begaran)) {
      arende.skriv((tx, a) -> utlamnanden.svara(tx, a, begaran, en, "Framgår inte."));
    }
  }

  private void prova(
      EttArende arende,
      UUID begaran,
      UUID handling,
      Utfall utfall,
      Optional<UUID> kopia,
      String lagrum) {
    arende.skriv(
        (tx, a) ->
            utlamnanden.prova(
                tx, a, begaran, handling, utfall, kopia, lagrum, lagrum.isEmpty() ? "" : "Skäl."));
  }

  private int lamnaUt(EttArende arende, UUID begaran) {
    Set<Sekretessvarning> varningar = varningar(arende, begaran);
    int[] antal = new int[1];
    arende.skriv(
        (tx, a) ->
            antal[0] =
                utlamnanden.lamnaUt(tx, a, begaran, varningar, Utlamnande.Satt.UTLAMNAD_KOPIA));
    return antal[0];
  }

  private UUID version(EttArende arende, UUID handling) {
    return arende
        .<Handling>las((tx, a) -> app.bean(Handlingar.class).en(tx, a, handling))
        .gallande()
        .id();
  }

  private UUID lagg(EttArende arende, String rubrik, Optional<UUID> maskerar) {
    Handling.Ny ny =
        new Handling.Ny(
            UUID.randomUUID(),
            Handlingsslag.UPPRATTAD,
            new Handlingsversion.Uppgifter(rubrik, DAG, "", false),
            maskerar);
    arende.skriv((tx, a) -> app.bean(Handlingar.class).lagg(tx, a, ny, text(rubrik)));
    return ny.id();
  }

  private Handlingsfil.Provad text(String text) {
    try {
      Path fil = Files.write(mapp.resolve("text.txt"), text.getBytes(UTF_8));
      return app.bean(Handlingar.class).prova("text.txt", fil);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
