package se.omtanke.regler.alder;

import se.omtanke.regler.lagrum.Lagrum;
import se.omtanke.regler.lagrum.Regel;

/** From this age a child speaks for herself in the matter. */
@Lagrum(
    sfs = "2025:400",
    kapitel = "3",
    paragraf = "4",
    fran = "2025-07-01",
    text = "997b4d08237aacdea6ae12c5f5015d1d2160dcc565644c20070dbb7de5df1b17")
final class EgenTalan implements Regel {

  @Override
  public String namn() {
    return "alder_egen_talan";
  }

  @Override
  public String rubrik() {
    return "Ålder för egen talan";
  }
}
