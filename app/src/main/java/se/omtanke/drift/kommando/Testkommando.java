package se.omtanke.drift.kommando;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Listed here for the help; the script {@code omtanke} runs it before Java starts. */
@Command(name = "test", description = "Kör allt som CI kör: formatkontroll, bygge och alla tester.")
public final class Testkommando implements Callable<Integer> {

  @Mixin Hjalp hjalp = new Hjalp();

  @Option(names = "--mutation", description = "Kör också mutationstest av reglerna.")
  private boolean mutation;

  @Override
  public Integer call() {
    return Skalskript.hanvisa("test" + (mutation ? " --mutation" : ""));
  }
}
