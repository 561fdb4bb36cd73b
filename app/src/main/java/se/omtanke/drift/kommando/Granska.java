package se.omtanke.drift.kommando;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import se.omtanke.filformat.Filfel;
import se.omtanke.rapport.granskning.Tabellgranskning;
import se.omtanke.rapport.granskning.modell.Specfel;

/**
 * Checks a table from anywhere; needs neither database nor framework.
 *
 * <p>Exit code 0 when nothing is graver than a note, 1 for findings or a file that cannot be read,
 * 2 for a specification that cannot be used.
 */
@Command(
    name = "granska",
    description = "Granska en tabell: summor, tecken, procent, perioder och text mot tabell.")
public final class Granska implements Callable<Integer> {

  private static final int FYND = 1;
  private static final int FEL_SPEC = 2;

  /** How the answer is written. */
  enum Format {
    text,
    json
  }

  @Mixin Hjalp hjalp = new Hjalp();

  @Parameters(paramLabel = "FIL", description = "Tabellen, CSV eller XLSX.")
  private Path fil = Path.of("");

  @Option(
      names = "--spec",
      paramLabel = "SPEC",
      description = "Specifikationen, YAML (docs/granskning.md). Utan den prövas bara gissningar.")
  private @Nullable Path spec;

  @Option(names = "--format", paramLabel = "FORMAT", description = "text (förvalt) eller json.")
  private Format format = Format.text;

  @Override
  public Integer call() {
    var ut = new PrintWriter(System.out, true, StandardCharsets.UTF_8);
    var fel = new PrintWriter(System.err, true, StandardCharsets.UTF_8);
    try {
      var svar = Tabellgranskning.granska(fil, Optional.ofNullable(spec));
      ut.print(format == Format.json ? svar.json() : svar.ord());
      ut.flush();
      return svar.godkand() ? 0 : FYND;
    } catch (Specfel e) {
      fel.println(spec + stalle(e) + ": " + e.getMessage());
      return FEL_SPEC;
    } catch (Filfel e) {
      fel.println(stalle(e) + ": " + e.getMessage());
      return FYND;
    }
  }

  private static String stalle(Specfel e) {
    var rad = e.rad() > 0 ? " rad " + e.rad() : "";
    return e.nyckel().isEmpty() ? rad : rad + " (" + e.nyckel() + ")";
  }

  private static String stalle(Filfel e) {
    var rad = e.rad() > 0 ? " rad " + e.rad() : "";
    return e.kolumn().isEmpty() ? e.fil() + rad : e.fil() + rad + " kolumn " + e.kolumn();
  }
}
