package se.omtanke.drift;

import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import se.omtanke.drift.kommando.Benchkommando;
import se.omtanke.drift.kommando.Demokommando;
import se.omtanke.drift.kommando.Felsvar;
import se.omtanke.drift.kommando.Formatkommando;
import se.omtanke.drift.kommando.Granska;
import se.omtanke.drift.kommando.Hjalp;
import se.omtanke.drift.kommando.Importkommando;
import se.omtanke.drift.kommando.Lagbevakningskommando;
import se.omtanke.drift.kommando.Loggkommando;
import se.omtanke.drift.kommando.Rapportkommando;
import se.omtanke.drift.kommando.Startkommando;
import se.omtanke.drift.kommando.Testkommando;
import se.omtanke.drift.kommando.Uppvarmning;
import se.omtanke.drift.rakna.Raknekommando;

/**
 * Where every command begins. Nothing here may load the framework: help must answer at once.
 *
 * <p>Exit codes: 0 fine, 1 findings or refused input, 2 wrong usage.
 */
@Command(
    name = "omtanke",
    synopsisSubcommandLabel = "KOMMANDO",
    description = "Öppet verksamhetssystem för socialtjänsten.",
    footer = {"", "omtanke KOMMANDO --help visar vad ett kommando tar emot."},
    subcommands = {
      Demokommando.class,
      Startkommando.class,
      Testkommando.class,
      Importkommando.class,
      Loggkommando.class,
      Formatkommando.class,
      Granska.class,
      Raknekommando.class,
      Lagbevakningskommando.class,
      Rapportkommando.class,
      Benchkommando.class,
      Uppvarmning.class
    })
public final class Kommandorad implements Runnable {

  @CommandLine.Spec
  private CommandLine.Model.CommandSpec sjalv = CommandLine.Model.CommandSpec.create();

  @Mixin Hjalp hjalp = new Hjalp();

  static void main(String[] args) {
    System.exit(rad().execute(args));
  }

  /** The whole command line, ready to be given its arguments. */
  static CommandLine rad() {
    CommandLine rad = new CommandLine(new Kommandorad());
    Hjalp.paSvenska(rad);
    rad.setParameterExceptionHandler(Felsvar::felaktigAnvandning);
    rad.setExecutionExceptionHandler(Felsvar::vidKorning);
    return rad;
  }

  /** No command at all: show what there is. */
  @Override
  public void run() {
    throw new CommandLine.ParameterException(sjalv.commandLine(), "Ange ett kommando.");
  }
}
