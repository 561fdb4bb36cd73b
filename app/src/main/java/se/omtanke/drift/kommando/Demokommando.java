package se.omtanke.drift.kommando;

import java.io.PrintWriter;
import java.security.SecureRandom;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import se.omtanke.drift.databas.Databas;
import se.omtanke.drift.databas.Databasval;
import se.omtanke.drift.databas.Oppning;
import se.omtanke.drift.demo.Exempelkonfiguration;
import se.omtanke.drift.demo.Exempelladdning;
import se.omtanke.drift.server.Avslut;
import se.omtanke.drift.server.Natadress;
import se.omtanke.drift.server.Webbserver;

/** Shows Omtanke with example municipalities. */
@Command(
    name = "demo",
    description = "Visa Omtanke med exempelkommuner, och länkar som loggar in utan lösenord.")
public final class Demokommando implements Callable<Integer> {

  @Spec private CommandSpec sjalv = CommandSpec.create();
  @Mixin Hjalp hjalp = new Hjalp();
  @Mixin private Lyssnarval lyssnar = new Lyssnarval();
  @Mixin private Datakatalogval data = new Datakatalogval();

  @Option(names = "--fresh", description = "Börja om: ta bort det som finns i datakatalogen.")
  private boolean borjaOm;

  @Override
  public Integer call() throws InterruptedException {
    PrintWriter ut = sjalv.commandLine().getOut();
    Natadress adress = lyssnar.natadress();
    adress.prova();
    data.nyckelfil("demo");
    // Always the embedded database: examples do not belong on a municipality's server.
    Databasval.Inbyggd val = Databasval.inbyggd(System.getenv(), data.katalog("demo"));
    Oppning oppning = new Oppning(new SecureRandom());
    try (Avslut avslut = Avslut.bevakat()) {
      ut.println("Databasen startar …");
      Databas databas = avslut.oppna(() -> borjaOm ? oppning.tom(val) : oppning.forServer(val));
      ut.println("Omtanke startar …");
      Webbserver server =
          avslut.oppna(
              () ->
                  Webbserver.starta(
                      databas.anslutningar().app(), adress, Exempelkonfiguration.class));
      visa(server, ut);
      avslut.vanta();
    }
    return 0;
  }

  private static void visa(Webbserver server, PrintWriter ut) {
    for (Exempelladdning exempel :
        server.kontext().getBeansOfType(Exempelladdning.class).values()) {
      exempel.ladda(ut::println);
      ut.println();
      exempel.lankar(server.lank()).forEach(en -> ut.println(en.roll() + "\n  " + en.lank()));
      ut.println();
    }
    ut.println("Ctrl-C stoppar; det som finns i datakatalogen är kvar till nästa gång.");
    ut.println("Omtanke ready: " + server.lank());
  }
}
