package se.omtanke.ekonomi;

import static org.assertj.core.api.Assertions.assertThat;
import static se.omtanke.ekonomi.EnEkonomi.CONTROLLER;
import static se.omtanke.ekonomi.EnEkonomi.RUBRIK;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.omtanke.grund.Syfte;
import se.omtanke.regler.Belopp;
import se.omtanke.test.Testdatabas;
import se.omtanke.test.Testklocka;

/** A process is killed in the middle of an import, and another one comes after it. */
class DodadInlasningTest {

  private static final String TID = "2025-11-02T08:00";
  private static final int VERIFIKATIONER = 60_000;

  private final Testdatabas databas = Testdatabas.ny();
  private final EnEkonomi ekonomi = EnEkonomi.pa(databas, Testklocka.vid("2025-11-01T08:00"));
  @TempDir private Path mapp;
  private Forhandsgranskning provad =
      new Forhandsgranskning(
          new UUID(0, 0),
          "",
          Inlasningsslag.UTFALL,
          0,
          List.of(),
          List.of(),
          List.of(),
          false,
          List.of(),
          false);
  private UUID arbete = new UUID(0, 0);

  @BeforeEach
  void enInlasningAvbryts() throws Exception {
    provad = ekonomi.inlasningar().prova(CONTROLLER, "utfall", "stor.csv", storFil());
    arbete =
        ekonomi
            .arbeten()
            .bekrafta(CONTROLLER, ekonomi.inlasningar().inlasning(CONTROLLER, provad.inlasning()));
    try (Lasprocess process = Lasprocess.starta(databas.anslutningar().app(), TID)) {
      vantaTillsMitti(process);
      process.doda();
    }
  }

  @AfterEach
  void stang() {
    ekonomi.jobbko().close();
    databas.close();
  }

  @Test
  void nothing_is_half_stored_and_the_file_is_there_to_be_confirmed_again() {
    for (String tabell : List.of("utfallsrad", "utfallssumma", "kallperiod", "lasarbetssvar")) {
      assertThat(rader(tabell)).as(tabell).isEmpty();
    }
    assertThat(rader("kallfilsdel")).isNotEmpty();
    assertThat(ekonomi.inlasningar().inlasning(CONTROLLER, provad.inlasning()).lage())
        .isEqualTo(Inlasning.Lage.PROVAD);

    ekonomi.inlasningar().bekrafta(CONTROLLER, provad.inlasning());
    assertThat(kostnad()).isEqualTo(Belopp.kronor(VERIFIKATIONER + ",00"));
  }

  @Test
  void the_next_process_takes_the_job_up_and_does_it_once() throws Exception {
    forsvunnenSedanEnMinut();
    ekonomi.jobbko().starta();
    for (int blick = 0; blick < 600 && !lage().avslutat(); blick++) {
      Thread.sleep(100);
    }
    assertThat(lage().lage()).isEqualTo(new Lasarbete.Klart(provad.inlasning()));
    assertThat(kostnad()).isEqualTo(Belopp.kronor(VERIFIKATIONER + ",00"));
    assertThat(rader("utfallsrad")).hasSize(2 * VERIFIKATIONER);
  }

  private void vantaTillsMitti(Lasprocess process) throws InterruptedException {
    for (int blick = 0; blick < 3000 && !mitti(); blick++) {
      assertThat(process.lever()).isTrue();
      Thread.sleep(20);
    }
    assertThat(mitti()).as("the reading is under way: %s", lage()).isTrue();
  }

  private boolean mitti() {
    return lage().lage() instanceof Lasarbete.Pagar(Lasframsteg framsteg) && framsteg.rad() > 0;
  }

  /** The dead are known by their silence; this spares the test the wait. */
  private void forsvunnenSedanEnMinut() {
    ekonomi
        .grund()
        .transactions()
        .write(
            CONTROLLER,
            Syfte.av("prov.vanta", "jobb"),
            tx ->
                tx.sql("UPDATE jobb SET last_heartbeat = last_heartbeat - interval '1 minute'")
                    .update());
  }

  private Lasarbete lage() {
    return ekonomi.arbeten().ett(CONTROLLER, arbete);
  }

  private List<String> rader(String tabell) {
    return ekonomi
        .grund()
        .kolumn(CONTROLLER, "SELECT 'rad' FROM " + tabell + " WHERE kommun = '9900'");
  }

  private Belopp kostnad() {
    return Belopp.summa(
        ekonomi.nu(2026).utfall().stream()
            .filter(post -> post.koder().konto().equals("5020"))
            .map(Ekonomipost::belopp));
  }

  private Path storFil() throws IOException {
    Path fil = mapp.resolve("stor.csv");
    try (BufferedWriter ut = Files.newBufferedWriter(fil)) {
      ut.write(RUBRIK);
      for (int nummer = 1; nummer <= VERIFIKATIONER; nummer++) {
        ut.write("A%d;1;2026-01-25;2026-01;7410;510;5020;1,00;Lön;\n".formatted(nummer));
        ut.write("A%d;2;2026-01-25;2026-01;;;1920;-1,00;;\n".formatted(nummer));
      }
    }
    return fil;
  }
}
