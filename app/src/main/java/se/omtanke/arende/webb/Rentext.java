package se.omtanke.arende.webb;

import java.text.Normalizer;
import java.util.regex.Pattern;

/**
 * Text as it is kept, whatever it was pasted from: plain, with real line breaks, and lists as lines
 * that begin with a hyphen. Words are never changed.
 */
final class Rentext {

  /** Soft hyphens, zero-width signs, marks of direction and of byte order. */
  private static final Pattern OSYNLIGT =
      Pattern.compile("[\\u00AD\\u200B-\\u200F\\u202A-\\u202E\\u2060-\\u2064\\uFEFF]");

  private static final Pattern STYRTECKEN = Pattern.compile("[\\p{Cc}&&[^\\n\\t]]");

  /** Bullets as word processors paste them, private signs of their symbol fonts among them. */
  private static final Pattern PUNKT =
      Pattern.compile(
          "(?m)^[ \\t]*(?:[\\u2022\\u00B7\\u25CF\\u25CB\\u25AA\\u25A0\\u2023\\uF0A7\\uF0B7\\uF0D8]"
              + "|o(?=\\t))[ \\t]*");

  private static final Pattern BLANKSTEG =
      Pattern.compile("[\\u00A0\\u2000-\\u200A\\u202F\\u205F\\u3000]");

  private Rentext() {}

  /** The text, plain. */
  static String av(String klistrat) {
    String text = klistrat.replace("\r\n", "\n").replaceAll("[\\r\\u000B\\u2028\\u2029]", "\n");
    text = BLANKSTEG.matcher(text).replaceAll(" ");
    text = OSYNLIGT.matcher(text).replaceAll("");
    text = PUNKT.matcher(text).replaceAll("- ");
    text = STYRTECKEN.matcher(text).replaceAll("");
    text = text.replace('\t', ' ').replaceAll("(?m) +$", "").replaceAll("\n{3,}", "\n\n");
    return Normalizer.normalize(text, Normalizer.Form.NFC).strip();
  }
}
