package se.omtanke.drift.rakna;

import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import se.omtanke.drift.kommando.Hjalp;

/** A question in a file, an answer as JSON. Exit code 0, or 1 when the question is refused. */
@Command
abstract class Fragekommando implements Callable<Integer> {

  @Spec private CommandSpec sjalv = CommandSpec.create();
  @Mixin Hjalp hjalp = new Hjalp();

  @Option(
      names = "--indata",
      required = true,
      paramLabel = "FIL.json",
      description = "Frågan som JSON.")
  private Path indata = Path.of("");

  /** The answer, its fields in the order they are read. */
  abstract Map<String, Object> svar(Indata fraga);

  @Override
  public final Integer call() {
    sjalv.commandLine().getOut().println(Svar.json(svar(Indata.las(indata))));
    return 0;
  }
}
