package se.omtanke.regler.lagtext;

import java.util.List;
import java.util.regex.Pattern;

/** Tells a paragraph's own text from the headings that stand after it. */
final class Brodtext {

  private static final Pattern MENINGSSLUT = Pattern.compile("[.!?]\\s*$");

  /** <i>Flyttningsförbud m.m.</i> ends like a sentence and is none. */
  private static final Pattern RUBRIK_MED_PUNKT = Pattern.compile("\\bm\\.\\s?[mf]\\.\\s*$");

  /** <i>/Rubriken upphör att gälla U:2026-07-01/</i> is about the heading after it. */
  private static final Pattern OM_RUBRIK = Pattern.compile("^/Rubriken ");

  private Brodtext() {}

  /** The blocks up to the last that ends a sentence, or to the note that ends the paragraph. */
  static String utanRubriker(List<String> block) {
    int slut = sistaNot(block);
    if (slut < 0) {
      slut = sistaMening(block);
    }
    return String.join("\n", block.subList(0, Math.max(slut + 1, 1)));
  }

  private static int sistaNot(List<String> block) {
    return sist(block, text -> Normalform.NOT.matcher(text).find());
  }

  private static int sistaMening(List<String> block) {
    return sist(block, Brodtext::slutarMening);
  }

  private static boolean slutarMening(String text) {
    return MENINGSSLUT.matcher(text).find()
        && !RUBRIK_MED_PUNKT.matcher(text).find()
        && !OM_RUBRIK.matcher(text).find();
  }

  private static int sist(List<String> block, java.util.function.Predicate<String> villkor) {
    int plats = block.size() - 1;
    while (plats >= 0 && !villkor.test(block.get(plats))) {
      plats--;
    }
    return plats;
  }
}
