package se.omtanke.drift.kommando;

import picocli.CommandLine;
import picocli.CommandLine.Option;

/** The help option that every command has, and Swedish headings around it. */
public final class Hjalp {

  @Option(
      names = {"-h", "--help"},
      usageHelp = true,
      description = "Visa denna hjälp.")
  private boolean begard;

  /** Gives the command and all its subcommands Swedish headings. */
  public static void paSvenska(CommandLine rad) {
    CommandLine.Model.UsageMessageSpec text = rad.getCommandSpec().usageMessage();
    text.synopsisHeading("Användning: ");
    text.commandListHeading("%nKommandon:%n");
    text.optionListHeading("%nVal:%n");
    text.parameterListHeading("%n");
    text.width(100);
    rad.getSubcommands().values().forEach(Hjalp::paSvenska);
  }

  /** Whether help was asked for. */
  public boolean begard() {
    return begard;
  }
}
