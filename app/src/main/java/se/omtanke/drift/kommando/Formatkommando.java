package se.omtanke.drift.kommando;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Listed here for the help; the script {@code omtanke} runs it before Java starts. */
@Command(name = "format", description = "Formatera all Javakod.")
public final class Formatkommando implements Callable<Integer> {

  @Mixin Hjalp hjalp = new Hjalp();

  @Override
  public Integer call() {
    return Skalskript.hanvisa("format");
  }
}
