package se.omtanke.drift.kommando;

import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Reads files into a municipality; what they are about is a command of its own. */
@Command(
    name = "import",
    description = "Läs in filer.",
    synopsisSubcommandLabel = "INNEHÅLL",
    subcommands = Ekonomiimport.class)
public final class Importkommando implements Runnable {

  @Spec private CommandSpec sjalv = CommandSpec.create();
  @Mixin Hjalp hjalp = new Hjalp();

  @Override
  public void run() {
    throw new CommandLine.ParameterException(
        sjalv.commandLine(), "Ange vad som ska läsas in: ekonomi.");
  }
}
