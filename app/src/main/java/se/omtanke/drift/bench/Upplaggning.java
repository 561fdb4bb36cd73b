package se.omtanke.drift.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.UUID;
import org.springframework.context.ApplicationContext;
import se.omtanke.ekonomi.Forhandsgranskning;
import se.omtanke.ekonomi.Inlasningar;
import se.omtanke.ekonomi.Mappningar;
import se.omtanke.grund.Anropare;
import se.omtanke.grund.Kommun;
import se.omtanke.grund.Kommunkod;
import se.omtanke.grund.Kommunregister;
import se.omtanke.grund.Syfte;
import se.omtanke.grund.Transactions;
import se.omtanke.organisation.inlasning.Organisationsfiler;
import se.omtanke.rapport.Mallar;

/** Takes in the made municipality by the modules' own doors. */
final class Upplaggning {

  private final ApplicationContext kontext;

  Upplaggning(ApplicationContext kontext) {
    this.kontext = kontext;
  }

  static Anropare anropare(String kod) {
    return Anropare.kommandorad(new Kommunkod(kod), "bench");
  }

  /** The municipality with organisation, code plan, mappings and template. */
  void grunda(String kod, Path mapp) {
    kontext
        .getBean(Kommunregister.class)
        .lagg(new Kommun(new Kommunkod(kod), Matkommun.NAMN, true));
    var underlag = Organisationsfiler.las(mapp);
    kontext
        .getBean(Transactions.class)
        .write(
            anropare(kod),
            Syfte.av("bench.lagg_upp", "kommun"),
            tx -> {
              kontext.getBean(Mappningar.class).spara(tx, text(mapp.resolve("mappning.yaml")));
              Path mall = mapp.resolve("mallar").resolve("manadsuppfoljning.yaml");
              kontext.getBean(Mallar.class).spara(tx, "manadsuppfoljning.yaml", text(mall));
              return kontext.getBean(Organisationsfiler.class).faststall(tx, underlag);
            });
  }

  /** Budgets and forecasts. */
  void plana(String kod, Path mapp) {
    try (var filer = Files.newDirectoryStream(mapp, "{budget,prognos}-*.csv")) {
      filer.forEach(fil -> lasIn(kod, namn(fil).replaceAll("-.*", ""), fil));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  UUID prova(String kod, String mappning, Path fil) {
    Forhandsgranskning provad = inlasningar().prova(anropare(kod), mappning, namn(fil), fil);
    if (!provad.godtagbar()) {
      throw new IllegalStateException("The made file is refused: " + provad.fel().getFirst());
    }
    return provad.inlasning();
  }

  void bekrafta(String kod, UUID inlasning) {
    inlasningar().bekrafta(anropare(kod), inlasning);
  }

  private void lasIn(String kod, String mappning, Path fil) {
    bekrafta(kod, prova(kod, mappning, fil));
  }

  private Inlasningar inlasningar() {
    return kontext.getBean(Inlasningar.class);
  }

  private static String namn(Path fil) {
    return String.valueOf(fil.getFileName());
  }

  private static String text(Path fil) {
    try {
      return Files.readString(fil);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
