package se.omtanke.drift.kommando;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import se.omtanke.regler.lagtext.Iakttagelse;
import se.omtanke.regler.lagtext.Lagbevakning;
import se.omtanke.regler.lagtext.Lagtext;
import se.omtanke.regler.lagtext.OlasligLagtext;
import se.omtanke.regler.register.Regelregister;

/**
 * Compares the rules with a folder of statute texts; needs no database.
 *
 * <p>Exit code 0 when no paragraph has changed, 1 when some have, 2 when the folder cannot be used.
 */
@Command(
    name = "lagbevakning",
    description =
        "Jämför reglerna med en mapp lagtexter och nämn varje regel vars paragraf ändrats.")
public final class Lagbevakningskommando implements Callable<Integer> {

  @Spec private CommandSpec sjalv = CommandSpec.create();
  @Mixin Hjalp hjalp = new Hjalp();

  @Parameters(paramLabel = "MAPP", description = "Lagtexter, en fil (.md) per författning.")
  private Path mapp = Path.of("");

  @Override
  public Integer call() {
    List<Iakttagelse> sett = new Lagbevakning(texter()).granska(Regelregister.alla());
    PrintWriter ut = sjalv.commandLine().getOut();
    List<Iakttagelse> andrade = med(sett, Iakttagelse.Slag.ANDRAD);
    List<Iakttagelse> ejKontrollerade = med(sett, Iakttagelse.Slag.EJ_KONTROLLERAD);
    skriv(ut, "Ändrade", andrade);
    skriv(ut, "Ej kontrollerade", ejKontrollerade);
    ut.println(
        sett.size()
            + " lagrum: "
            + med(sett, Iakttagelse.Slag.OFORANDRAD).size()
            + " oförändrade, "
            + andrade.size()
            + " ändrade, "
            + ejKontrollerade.size()
            + " ej kontrollerade.");
    return andrade.isEmpty() ? 0 : 1;
  }

  private List<Lagtext> texter() {
    List<Lagtext> texter = filer().stream().flatMap(fil -> text(fil).stream()).toList();
    if (texter.isEmpty()) {
      throw fel("Mappen har inga lagtexter: " + mapp + ".");
    }
    return texter;
  }

  private List<Path> filer() {
    try (Stream<Path> filer = Files.list(mapp)) {
      return filer.filter(fil -> fil.toString().endsWith(".md")).sorted().toList();
    } catch (IOException e) {
      throw fel("Mappen går inte att läsa: " + mapp + ".");
    }
  }

  /** A file that is no act, such as a README, is passed over; it is said so. */
  private List<Lagtext> text(Path fil) {
    try {
      return List.of(Lagtext.las(Files.readString(fil)));
    } catch (OlasligLagtext e) {
      sjalv.commandLine().getErr().println("Ingen lagtext: " + fil.getFileName());
      return List.of();
    } catch (IOException e) {
      throw fel("Filen går inte att läsa: " + fil + ".");
    }
  }

  private CommandLine.ParameterException fel(String besked) {
    return new CommandLine.ParameterException(sjalv.commandLine(), besked);
  }

  private static List<Iakttagelse> med(List<Iakttagelse> sett, Iakttagelse.Slag slag) {
    return sett.stream().filter(iakttagelse -> iakttagelse.slag() == slag).toList();
  }

  private static void skriv(PrintWriter ut, String rubrik, List<Iakttagelse> rader) {
    if (!rader.isEmpty()) {
      ut.println(rubrik + ":");
      rader.forEach(rad -> ut.println("  " + rad));
    }
  }
}
