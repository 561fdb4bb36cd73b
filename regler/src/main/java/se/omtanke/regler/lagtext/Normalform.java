package se.omtanke.regler.lagtext;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.text.Normalizer;
import java.util.HexFormat;
import java.util.regex.Pattern;

/** The form in which texts are compared: what only looks different is made equal. */
final class Normalform {

  /** The note of the act that gave the paragraph its wording. */
  static final Pattern NOT = Pattern.compile("\\s*\\b(Lag|Förordning) \\(\\d{4}:\\d+\\)\\.?\\s*$");

  private static final Pattern BLANKT = Pattern.compile("\\s+", Pattern.UNICODE_CHARACTER_CLASS);

  private Normalform() {}

  /** One form of each letter, one space for any white space, no note at the end. */
  static String av(String text) {
    String rak = BLANKT.matcher(Normalizer.normalize(text, Normalizer.Form.NFC)).replaceAll(" ");
    return NOT.matcher(rak).replaceFirst("").strip();
  }

  /** SHA-256 in hexadecimal. */
  static String hash(String text) {
    try {
      byte[] summa =
          MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(summa);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java has SHA-256", e);
    }
  }
}
