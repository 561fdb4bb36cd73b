package se.omtanke.drift.kommando;

import java.io.PrintWriter;
import picocli.CommandLine;
import picocli.CommandLine.ParseResult;
import se.omtanke.drift.databas.Databasfel;
import se.omtanke.grund.Omtankefel;
import se.omtanke.regler.utfall.OgiltigFraga;

/** What the command line answers when something is wrong, and with which exit code. */
public final class Felsvar {

  private static final int AVVISAT = 1;
  private static final int FEL_ANVANDNING = 2;

  private Felsvar() {}

  /** Wrong usage: says what, shows the command's help, exit code 2. */
  public static int felaktigAnvandning(CommandLine.ParameterException fel, String[] argument) {
    CommandLine rad = fel.getCommandLine();
    PrintWriter ut = rad.getErr();
    ut.println(paSvenska(fel));
    ut.println();
    rad.usage(ut);
    return FEL_ANVANDNING;
  }

  /**
   * Refused input, or a fault: exit code 1. What a person can act on is said in words; anything
   * else is a fault in Omtanke and keeps its trace.
   */
  public static int vidKorning(Exception fel, CommandLine rad, ParseResult tolkat) {
    PrintWriter ut = rad.getErr();
    switch (fel) {
      case Omtankefel begripligt -> ut.println(begripligt.klarsprak());
      case OgiltigFraga begriplig -> ut.println(begriplig.besked());
      case Databasfel begripligt -> skriv(begripligt, ut);
      default -> fel.printStackTrace(ut);
    }
    return AVVISAT;
  }

  private static void skriv(Databasfel fel, PrintWriter ut) {
    String sagt = String.valueOf(fel.getMessage());
    ut.println(sagt);
    for (Throwable orsak = fel.getCause(); orsak != null; orsak = orsak.getCause()) {
      String skal = String.valueOf(orsak.getMessage());
      if (!sagt.contains(skal)) {
        ut.println("  " + skal);
        sagt = skal;
      }
    }
  }

  private static String paSvenska(CommandLine.ParameterException fel) {
    return switch (fel) {
      case CommandLine.UnmatchedArgumentException okant ->
          "Okänt: " + String.join(" ", okant.getUnmatched());
      case CommandLine.MissingParameterException saknas ->
          "Saknas: "
              + String.join(
                  ", ", saknas.getMissing().stream().map(arg -> arg.paramLabel()).toList());
      default -> String.valueOf(fel.getMessage());
    };
  }
}
