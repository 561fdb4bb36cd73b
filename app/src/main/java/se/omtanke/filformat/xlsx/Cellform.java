package se.omtanke.filformat.xlsx;

import java.util.Locale;
import java.util.regex.Pattern;

/** What a number in a cell stands for, told by its number format. */
enum Cellform {
  TAL,
  DATUM,
  DATUM_OCH_TID,
  TID;

  /** The longest code that Excel takes. */
  private static final int LANGST = 255;

  /** What is not code: texts in quotes, escaped and filling characters, colours and languages. */
  private static final Pattern INTE_KOD =
      Pattern.compile("\"[^\"]*\"|\\\\.|_.|\\*.|\\[(?![hms]+])[^\\]]*]");

  /** The form of a built-in number format; ECMA-376 part 1, 18.8.30. */
  static Cellform inbyggd(int nummer) {
    if (nummer == 22) {
      return DATUM_OCH_TID;
    }
    boolean datum = nummer >= 14 && nummer <= 17;
    boolean lokalt = (nummer >= 27 && nummer <= 36) || (nummer >= 50 && nummer <= 58);
    if (datum || lokalt) {
      return DATUM;
    }
    return nummer >= 18 && nummer <= 21 ? TID : TAL;
  }

  /** The form of a number format's code, such as {@code yyyy\-mm\-dd}. */
  static Cellform av(String kod) {
    if (kod.length() > LANGST) {
      return TAL;
    }
    String ren = INTE_KOD.matcher(kod).replaceAll("").toLowerCase(Locale.ROOT);
    // A length of time, such as [h]:mm, is a number of days and stays one.
    if (ren.contains("[") || ren.contains("general") || ren.contains("standard")) {
      return TAL;
    }
    boolean tid = ren.indexOf('h') >= 0 || ren.indexOf('s') >= 0;
    boolean datum = ren.indexOf('y') >= 0 || ren.indexOf('d') >= 0;
    if (tid) {
      return datum ? DATUM_OCH_TID : TID;
    }
    return datum || ren.indexOf('m') >= 0 ? DATUM : TAL;
  }
}
