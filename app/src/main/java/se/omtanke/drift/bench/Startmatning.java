package se.omtanke.drift.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import se.omtanke.drift.databas.Anslutning;
import se.omtanke.drift.databas.Databasanslutningar;
import se.omtanke.drift.databas.Databasval;

/** Starts Omtanke on a database that is up already, until the first page has come. */
final class Startmatning {

  private static final int GANGER = 3;

  private final Path rot;
  private final Map<String, String> miljo;

  Startmatning(Path rot, Databasanslutningar anslutningar) {
    this.rot = rot;
    this.miljo =
        Map.of(
            Databasval.APP_URL,
            adress(anslutningar.app()),
            Databasval.AGARE_URL,
            adress(anslutningar.agare()));
  }

  List<Varde> mat() throws IOException {
    long[] tider = new long[GANGER];
    for (int i = 0; i < GANGER; i++) {
      tider[i] = forstaSidan();
    }
    double sekunder = new Tider(tider).medianMs() / 1000;
    return List.of(
        Varde.av("Start till första sidan, databasen uppe, p50", sekunder, "s").mot(Mal.hogst(6)));
  }

  private long forstaSidan() throws IOException {
    long borjan = System.nanoTime();
    try (Barnprocess omtanke = Barnprocess.starta(rot, miljo, "start", "--port", "0");
        Webblasare webblasare = new Webblasare()) {
      Tider.av(() -> webblasare.oppna(omtanke.lank().resolve("/logga-in")));
      return System.nanoTime() - borjan;
    }
  }

  private static String adress(Anslutning anslutning) {
    return anslutning.url()
        + "&user="
        + anslutning.anvandare()
        + "&password="
        + anslutning.losenord();
  }
}
