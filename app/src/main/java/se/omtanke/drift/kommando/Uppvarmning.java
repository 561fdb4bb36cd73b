package se.omtanke.drift.kommando;

import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import se.omtanke.drift.databas.Databas;
import se.omtanke.drift.databas.Databasval;
import se.omtanke.drift.databas.Filtrad;
import se.omtanke.drift.databas.Oppning;
import se.omtanke.drift.server.Natadress;
import se.omtanke.drift.server.Webbserver;

/**
 * Starts, shows the first pages to nobody and ends: the JDK records meanwhile which classes a start
 * needs. Run by the build only.
 */
@Command(name = "uppvarmning", hidden = true, description = "Öva in en snabb start.")
public final class Uppvarmning implements Callable<Integer> {

  private static final List<String> SIDOR = List.of("/", "/logga-in");

  @Override
  public Integer call() throws IOException {
    Path tillfallig = Files.createTempDirectory("omtanke-uppvarmning");
    Databasval val = Databasval.inbyggd(System.getenv(), tillfallig);
    try (Databas databas = new Oppning(new SecureRandom()).forServer(val);
        Webbserver server =
            Webbserver.starta(databas.anslutningar().app(), new Natadress("127.0.0.1", 0))) {
      for (String sida : SIDOR) {
        visa(server.lank().resolve(sida));
      }
    } finally {
      Filtrad.taBort(tillfallig);
    }
    return 0;
  }

  /** Whatever the answer is, the way to it has been walked. */
  private static void visa(URI sida) throws IOException {
    HttpURLConnection fraga = (HttpURLConnection) sida.toURL().openConnection();
    fraga.getResponseCode();
    fraga.disconnect();
  }
}
