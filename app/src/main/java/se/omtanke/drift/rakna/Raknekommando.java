package se.omtanke.drift.rakna;

import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;
import se.omtanke.drift.kommando.Hjalp;

/** Asks the rules; what about is a command of its own. */
@Command(
    name = "rakna",
    description = "Räkna efter lagen, utan server.",
    synopsisSubcommandLabel = "VAD",
    subcommands = {Fristkommando.class, Gallringskommando.class, Samtyckeskommando.class})
public final class Raknekommando implements Runnable {

  @Spec private CommandSpec sjalv = CommandSpec.create();
  @Mixin Hjalp hjalp = new Hjalp();

  @Override
  public void run() {
    throw new CommandLine.ParameterException(
        sjalv.commandLine(), "Ange vad som ska räknas: frist, gallring eller samtycke.");
  }
}
