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
import se.omtanke.rapport.Tabellgranskning;

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
    var svar = Tabellgranskning.granska(fil, Optional.ofNullable(spec), format == Format.json);
    ut.print(svar.ut());
    ut.flush();
    if (!svar.fel().isEmpty()) {
      fel.println(svar.fel());
    }
    return svar.slutkod();
  }
}
