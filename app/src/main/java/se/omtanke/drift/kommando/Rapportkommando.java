package se.omtanke.drift.kommando;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import se.omtanke.drift.databas.Databas;
import se.omtanke.drift.databas.Databasval;
import se.omtanke.drift.databas.Oppning;
import se.omtanke.ekonomi.Bokforingsperiod;
import se.omtanke.grund.Anropare;
import se.omtanke.grund.Kommunkod;
import se.omtanke.grund.OgiltigIndata;
import se.omtanke.rapport.Filformat;
import se.omtanke.rapport.Periodval;

/**
 * Writes a report as it stands to a file.
 *
 * <p>Exit code 0 when it is written, 1 when there is no such report or the file cannot be written,
 * 2 for wrong usage.
 */
@Command(
    name = "rapport",
    description = "Skriv en rapport till en fil.",
    footer = {
      "",
      "Databasen är den i datakatalogen, eller den som OMTANKE_DB_URL och OMTANKE_DB_OWNER_URL"
          + " pekar",
      "ut. Kör Omtanke redan med katalogen används den databasen."
    })
public final class Rapportkommando implements Callable<Integer> {

  /** How the file is written. */
  enum Format {
    html,
    pdf,
    xlsx,
    csv,
    json
  }

  @Spec private CommandSpec sjalv = CommandSpec.create();
  @Mixin Hjalp hjalp = new Hjalp();
  @Mixin private Datakatalogval data = new Datakatalogval();

  @Parameters(
      paramLabel = "MALLID",
      description = "Rapportmallens id, till exempel manadssammanstallning.")
  private String mall = "";

  @Option(names = "--kommun", required = true, paramLabel = "KOD", description = "Kommunkoden.")
  private String kommun = "";

  @Option(
      names = "--period",
      required = true,
      paramLabel = "ÅÅÅÅ-MM",
      description = "Perioden som följs upp; 13 är bokslutet.")
  private String period = "";

  @Option(
      names = "--format",
      required = true,
      paramLabel = "FORMAT",
      description = "${COMPLETION-CANDIDATES}.")
  private Format format = Format.pdf;

  @Option(names = "--ut", required = true, paramLabel = "FIL", description = "Filen att skriva.")
  private Path ut = Path.of("");

  @Override
  public Integer call() {
    Anropare vem = vem();
    Bokforingsperiod tid = tid();
    Databasval val = Databasval.ur(System.getenv(), data.katalog("data"));
    try (Databas databas = new Oppning(new SecureRandom()).forKommando(val);
        Rapportrum rum = Rapportrum.oppna(databas.anslutningar().app())) {
      rum.krav(vem);
      return skriv(rum.utskrift().skriv(vem, mall, tid, filformat()));
    }
  }

  private int skriv(byte[] innehall) {
    PrintWriter svar = sjalv.commandLine().getErr();
    try {
      Files.write(ut, innehall);
      return 0;
    } catch (IOException e) {
      svar.println("Filen " + ut + " går inte att skriva: " + e.getMessage());
      return 1;
    }
  }

  private Filformat filformat() {
    return Filformat.valueOf(format.name().toUpperCase(Locale.ROOT));
  }

  /** A badly written code or period is wrong usage, not a refusal. */
  private Anropare vem() {
    try {
      return Anropare.kommandorad(new Kommunkod(kommun), System.getProperty("user.name", "okänd"));
    } catch (OgiltigIndata fel) {
      throw new CommandLine.ParameterException(sjalv.commandLine(), fel.klarsprak(), fel);
    }
  }

  private Bokforingsperiod tid() {
    try {
      return Periodval.las(period);
    } catch (OgiltigIndata fel) {
      throw new CommandLine.ParameterException(sjalv.commandLine(), fel.klarsprak(), fel);
    }
  }
}
