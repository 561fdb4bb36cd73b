package se.omtanke.drift.kommando;

import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import se.omtanke.drift.databas.Databas;
import se.omtanke.drift.databas.Databasval;
import se.omtanke.drift.databas.Oppning;
import se.omtanke.grund.Anropare;
import se.omtanke.grund.Kommunkod;
import se.omtanke.grund.OgiltigIndata;

/** Reads files of outcome, budget or forecast: all of them, or none if any has a fault. */
@Command(
    name = "ekonomi",
    description = "Läs in utfall, budget eller prognos.",
    footer = {
      "",
      "Alla filer granskas först. Har någon av dem fel läses ingen in.",
      "Slutkod: 0 klart, 1 filen avvisades (skälen står rad för rad), 2 fel användning."
    })
public final class Ekonomiimport implements Callable<Integer> {

  private static final int AVVISAT = 1;

  @Spec private CommandSpec sjalv = CommandSpec.create();
  @Mixin Hjalp hjalp = new Hjalp();
  @Mixin private Datakatalogval data = new Datakatalogval();

  @Option(
      names = "--kommun",
      required = true,
      paramLabel = "KOD",
      description = "Kommunens kod, fyra siffror.")
  private String kommun = "";

  @Option(
      names = "--mappning",
      required = true,
      paramLabel = "NAMN",
      description = "Mappningen som säger vad kolumnerna betyder.")
  private String mappning = "";

  @Option(names = "--prova", description = "Granska bara; inget läses in.")
  private boolean prova;

  @Parameters(arity = "1..*", paramLabel = "FIL", description = "Filer: CSV, XLSX eller SIE 4.")
  private List<Path> filer = List.of();

  @Override
  public Integer call() {
    Anropare vem = Anropare.kommandorad(kod(), System.getProperty("user.name", "okänd"));
    filer.forEach(this::kravFil);
    Databasval val = Databasval.ur(System.getenv(), data.katalog("data"));
    try (Databas databas = new Oppning(new SecureRandom()).forKommando(val);
        Inlasningsrum rum = Inlasningsrum.oppna(databas.anslutningar().app())) {
      rum.hinder(vem, mappning).ifPresent(this::felAnvandning);
      Filinlasning inlasning =
          new Filinlasning(rum.inlasningar(), vem, mappning, sjalv.commandLine().getOut());
      return inlasning.lasIn(filer, prova) ? 0 : AVVISAT;
    }
  }

  private Kommunkod kod() {
    try {
      return new Kommunkod(kommun);
    } catch (OgiltigIndata e) {
      throw new ParameterException(sjalv.commandLine(), e.klarsprak(), e);
    }
  }

  private void kravFil(Path fil) {
    if (!Files.isRegularFile(fil) || !Files.isReadable(fil)) {
      felAnvandning("Filen finns inte eller kan inte läsas: " + fil);
    }
  }

  private void felAnvandning(String skal) {
    throw new ParameterException(sjalv.commandLine(), skal);
  }
}
