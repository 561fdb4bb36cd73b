package se.omtanke.drift.kommando;

import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** The access log; what is done with it is a command of its own. */
@Command(
    name = "logg",
    description = "Kontrollera åtkomstloggen.",
    synopsisSubcommandLabel = "ÅTGÄRD",
    subcommands = Loggverifiering.class)
public final class Loggkommando implements Runnable {

  @Spec private CommandSpec sjalv = CommandSpec.create();
  @Mixin Hjalp hjalp = new Hjalp();

  @Override
  public void run() {
    throw new CommandLine.ParameterException(
        sjalv.commandLine(), "Ange vad som ska göras med loggen: verifiera.");
  }
}
