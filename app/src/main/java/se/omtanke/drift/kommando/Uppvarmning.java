package se.omtanke.drift.kommando;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import se.omtanke.drift.databas.Databas;
import se.omtanke.drift.databas.Databasval;
import se.omtanke.drift.databas.Filtrad;
import se.omtanke.drift.databas.Oppning;
import se.omtanke.drift.demo.Exempelladdning;
import se.omtanke.drift.demo.Ovningskonfiguration;
import se.omtanke.drift.server.Natadress;
import se.omtanke.drift.server.Webbserver;

/**
 * Starts with one example municipality, visits pages and reports, and ends: the JDK records
 * meanwhile which classes they need and which code is hot. Run by the build only, on a database
 * that is thrown away; what the JDK keeps is code, and nothing of the example.
 */
@Command(name = "uppvarmning", hidden = true, description = "Öva in en snabb start.")
public final class Uppvarmning implements Callable<Integer> {

  @Override
  public Integer call() throws IOException, InterruptedException {
    Path tillfallig = Files.createTempDirectory("omtanke-uppvarmning");
    Databasval val = Databasval.inbyggd(System.getenv(), tillfallig);
    try (Databas databas = new Oppning(new SecureRandom()).forServer(val);
        Webbserver server =
            Webbserver.starta(
                databas.anslutningar().app(),
                new Natadress("127.0.0.1", 0),
                Ovningskonfiguration.class)) {
      ova(server);
    } finally {
      Filtrad.taBort(tillfallig);
    }
    return 0;
  }

  private static void ova(Webbserver server) throws IOException, InterruptedException {
    try (Ovningsrunda okand = new Ovningsrunda(server.lank())) {
      okand.besok("/");
      okand.besok("/logga-in");
    }
    for (Exempelladdning exempel :
        server.kontext().getBeansOfType(Exempelladdning.class).values()) {
      exempel.ladda(steg -> {});
      for (Exempelladdning.Inloggningslank lank : exempel.lankar(server.lank())) {
        try (Ovningsrunda runda = new Ovningsrunda(server.lank())) {
          runda.besok(lank.lank().getPath());
          runda.ga("/");
        }
      }
    }
  }
}
