package se.omtanke.drift.kommando;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;
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
 * meanwhile which classes they need. Run by the build only, on a database that is thrown away; what
 * the JDK keeps is code, and nothing of the example.
 */
@Command(name = "uppvarmning", hidden = true, description = "Öva in en snabb start.")
public final class Uppvarmning implements Callable<Integer> {

  /** As long as a first start may wait for the next ones to be quicker. */
  private static final Duration LANGST = Duration.ofSeconds(5);

  @Spec private CommandSpec sjalv = CommandSpec.create();

  @Override
  public Integer call() throws IOException, InterruptedException {
    PrintWriter ut = sjalv.commandLine().getOut();
    Path tillfallig = Files.createTempDirectory("omtanke-uppvarmning");
    Databasval val = Databasval.inbyggd(System.getenv(), tillfallig);
    ut.println("Startar på en databas som tas bort efteråt: " + tillfallig);
    try (Databas databas = new Oppning(new SecureRandom()).forServer(val);
        Webbserver server =
            Webbserver.starta(
                databas.anslutningar().app(),
                new Natadress("127.0.0.1", 0),
                Ovningskonfiguration.class)) {
      ova(server, ut);
    } finally {
      Filtrad.taBort(tillfallig);
    }
    ut.println("Klart.");
    return 0;
  }

  /** Everyone starts by signing in; then a round in each role, as far as the time goes. */
  private static void ova(Webbserver server, PrintWriter ut) throws InterruptedException {
    List<Exempelladdning.Inloggningslank> lankar = new ArrayList<>();
    for (Exempelladdning exempel :
        server.kontext().getBeansOfType(Exempelladdning.class).values()) {
      exempel.ladda(ut::println);
      lankar.addAll(exempel.lankar(server.lank()));
    }
    long slut = System.nanoTime() + LANGST.toNanos();
    try (Ovningsrunda okand = new Ovningsrunda(server.lank(), slut, ut)) {
      okand.ga("/logga-in");
    }
    for (Exempelladdning.Inloggningslank lank : lankar) {
      try (Ovningsrunda runda = new Ovningsrunda(server.lank(), slut, ut)) {
        runda.besok(lank.lank().getPath());
        ut.println(lank.roll() + ": " + runda.ga("/") + " sidor");
      }
    }
  }
}
