package se.omtanke.drift.kommando;

import java.io.PrintWriter;
import java.security.SecureRandom;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import se.omtanke.atkomst.konto.ForstaSystemagaren;
import se.omtanke.drift.databas.Databas;
import se.omtanke.drift.databas.Databasval;
import se.omtanke.drift.databas.Oppning;
import se.omtanke.drift.server.Avslut;
import se.omtanke.drift.server.Natadress;
import se.omtanke.drift.server.Webbserver;
import se.omtanke.grund.Kommun;
import se.omtanke.grund.Kommunkod;
import se.omtanke.grund.Kommunregister;

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

  @Option(
      names = "--kommun",
      paramLabel = "KOD=NAMN",
      description = "Lägg upp en kommun, till exempel 2280=Härnösand. Kan anges flera gånger.")
  private Map<String, String> kommuner = Map.of();

  @Override
  public Integer call() throws InterruptedException {
    PrintWriter ut = sjalv.commandLine().getOut();
    Natadress adress = lyssnar.natadress();
    adress.prova();
    data.nyckelfil("data");
    Databasval val = Databasval.ur(System.getenv(), data.katalog("data"));
    try (Avslut avslut = Avslut.bevakat()) {
      ut.println("Databasen startar …");
      Databas databas = avslut.oppna(() -> new Oppning(new SecureRandom()).forServer(val));
      ut.println("Omtanke startar …");
      Webbserver server =
          avslut.oppna(() -> Webbserver.starta(databas.anslutningar().app(), adress));
      slappInForsta(server, ut);
      ut.println("Omtanke ready: " + server.lank());
      avslut.vanta();
    }
    return 0;
  }

  /** As long as nobody can sign in, a one-time link is printed here and nowhere else. */
  private void slappInForsta(Webbserver server, PrintWriter ut) {
    Kommunregister register = server.kontext().getBean(Kommunregister.class);
    kommuner.forEach(
        (kod, namn) -> register.lagg(new Kommun(new Kommunkod(kod), namn.strip(), false)));
    List<Kommunkod> alla = register.alla().stream().map(Kommun::kod).toList();
    if (alla.isEmpty()) {
      ut.println("Ingen kommun är upplagd. Starta om med --kommun KOD=NAMN.");
      return;
    }
    server
        .kontext()
        .getBean(ForstaSystemagaren.class)
        .lank(alla, System.getProperty("user.name"))
        .ifPresent(
            lank -> {
              ut.println("Ingen kan logga in än. Öppna länken inom ett dygn; den gäller en gång:");
              ut.println("  " + server.lank().resolve(lank));
            });
  }
}
