package se.omtanke.drift.kommando;

import java.io.PrintWriter;
import java.security.SecureRandom;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;
import se.omtanke.drift.databas.Databas;
import se.omtanke.drift.databas.Databasval;
import se.omtanke.drift.databas.Oppning;
import se.omtanke.drift.server.Avslut;
import se.omtanke.drift.server.Natadress;
import se.omtanke.drift.server.Webbserver;

/** Runs Omtanke for real. */
@Command(
    name = "start",
    description = "Kör Omtanke på riktigt.",
    footer = {
      "",
      "Med miljövariablerna OMTANKE_DB_URL och OMTANKE_DB_OWNER_URL används en egen PostgreSQL 15",
      "eller senare, annars den inbyggda databasen i datakatalogen."
    })
public final class Startkommando implements Callable<Integer> {

  @Spec private CommandSpec sjalv = CommandSpec.create();
  @Mixin Hjalp hjalp = new Hjalp();
  @Mixin private Lyssnarval lyssnar = new Lyssnarval();
  @Mixin private Datakatalogval data = new Datakatalogval();

  @Override
  public Integer call() throws InterruptedException {
    PrintWriter ut = sjalv.commandLine().getOut();
    Natadress adress = lyssnar.natadress();
    adress.prova();
    Databasval val = Databasval.ur(System.getenv(), data.katalog("data"));
    try (Avslut avslut = Avslut.bevakat()) {
      ut.println("Databasen startar …");
      Databas databas = avslut.oppna(() -> new Oppning(new SecureRandom()).forServer(val));
      ut.println("Omtanke startar …");
      Webbserver server =
          avslut.oppna(() -> Webbserver.starta(databas.anslutningar().app(), adress));
      ut.println("Omtanke ready: " + server.lank());
      avslut.vanta();
    }
    return 0;
  }
}
