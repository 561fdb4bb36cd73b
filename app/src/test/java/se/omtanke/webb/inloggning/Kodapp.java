package se.omtanke.webb.inloggning;

import com.eatthepath.otp.TimeBasedOneTimePasswordGenerator;
import java.security.InvalidKeyException;
import java.time.Clock;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.crypto.spec.SecretKeySpec;

/** The app in the user's telephone. */
final class Kodapp {

  private static final Pattern NYCKEL = Pattern.compile("<code>([A-Z2-7 ]{20,})</code>");
  private static final String BAS32 = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";

  private final byte[] hemlighet;
  private final Clock klocka;

  private Kodapp(byte[] hemlighet, Clock klocka) {
    this.hemlighet = hemlighet;
    this.klocka = klocka;
  }

  /** Types in the key that the page shows. */
  static Kodapp avSidan(String html, Clock klocka) {
    Matcher nyckel = NYCKEL.matcher(html);
    if (!nyckel.find()) {
      throw new IllegalStateException("No key on the page");
    }
    return new Kodapp(bytes(nyckel.group(1).replace(" ", "")), klocka);
  }

  /** The code shown now. */
  String kod() {
    try {
      return new TimeBasedOneTimePasswordGenerator()
          .generateOneTimePasswordString(
              new SecretKeySpec(hemlighet, "HmacSHA1"), klocka.instant());
    } catch (InvalidKeyException e) {
      throw new IllegalStateException(e);
    }
  }

  private static byte[] bytes(String bas32) {
    byte[] bytes = new byte[bas32.length() * 5 / 8];
    for (int bit = 0; bit < bytes.length * 8; bit++) {
      int varde = BAS32.indexOf(bas32.charAt(bit / 5));
      if ((varde >> (4 - bit % 5) & 1) == 1) {
        bytes[bit / 8] = (byte) (bytes[bit / 8] | 0x80 >> bit % 8);
      }
    }
    return bytes;
  }
}
