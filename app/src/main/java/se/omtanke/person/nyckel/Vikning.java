package se.omtanke.person.nyckel;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Folds names to what they are searched by.
 *
 * <p>{@link #skrivna} keeps the spelling, without case and accents, and writes å, ä and ö as the
 * three signs after z, so that the order of bytes is Swedish order. {@link #later} folds spelling
 * variants into one: Karl and Carl, Kristina and Christina, Nilsson and Nilson, Zara and Sara.
 */
public final class Vikning {

  private static final String[][] SKRIVNA = {
    {"å", "{"}, {"ä", "|"}, {"ö", "}"}, {"æ", "|"}, {"ø", "}"}, {"ü", "y"},
    {"ß", "ss"}, {"þ", "th"}, {"ð", "d"}, {"ł", "l"}, {"đ", "d"}, {"œ", "oe"}
  };

  /** In order: each works on what those before it have made. */
  private static final List<Ljudbyte> LJUD =
      List.of(
          ljud("aa", "{"),
          ljud("ph", "v"),
          ljud("[fw]", "v"),
          ljud("ck", "k"),
          ljud("ch", "k"),
          ljud("c(?=[eiy])", "s"),
          ljud("[cq]", "k"),
          ljud("x", "ks"),
          ljud("z", "s"),
          ljud("ku(?=[aeiouy])", "kv"),
          ljud("(?<=[dgt])h", ""),
          ljud("dt", "t"),
          ljud("h(?=j)", ""),
          ljud("ie?$", "i"),
          ljud("\\|", "e"),
          ljud("(.)\\1+", "$1"));

  private static final Pattern ACCENT = Pattern.compile("\\p{M}+");
  private static final Pattern MELLANRUM = Pattern.compile("[^\\p{L}\\p{N}{|}]+");

  private record Ljudbyte(Pattern monster, String mot) {

    String gor(String ord) {
      return monster.matcher(ord).replaceAll(mot);
    }
  }

  private Vikning() {}

  /** The words of a text as they are written. */
  public static List<String> skrivna(String text) {
    String vikt = Normalizer.normalize(text, Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
    for (String[] par : SKRIVNA) {
      vikt = vikt.replace(par[0], par[1]);
    }
    String utanAccent =
        ACCENT.matcher(Normalizer.normalize(vikt, Normalizer.Form.NFD)).replaceAll("");
    return Arrays.stream(
            MELLANRUM.split(utanAccent.replace("'", "").replace("’", "").replace("`", "")))
        .filter(ord -> !ord.isEmpty())
        .toList();
  }

  /** How a written word sounds. */
  public static String later(String skrivet) {
    String ord = skrivet;
    for (Ljudbyte ljud : LJUD) {
      ord = ljud.gor(ord);
    }
    return ord;
  }

  private static Ljudbyte ljud(String monster, String mot) {
    return new Ljudbyte(Pattern.compile(monster), mot);
  }
}
