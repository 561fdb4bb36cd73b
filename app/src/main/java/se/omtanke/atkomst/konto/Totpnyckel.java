package se.omtanke.atkomst.konto;

import io.nayuki.qrcodegen.QrCode;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Base64;

/**
 * A secret offered to the user for her code app, not yet in use.
 *
 * @param text the secret in base32, in groups of four, for those who type it
 * @param adress the {@code otpauth} address that code apps read
 * @param forseglad the secret encrypted for the session, to be sent back with the first code
 */
public record Totpnyckel(String text, String adress, String forseglad) {

  private static final String BAS32 = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";
  private static final int KANT = 4;

  static Totpnyckel av(byte[] hemlighet, String anvandarnamn, byte[] forseglad) {
    String bas32 = bas32(hemlighet);
    String etikett = URLEncoder.encode("Omtanke:" + anvandarnamn, StandardCharsets.UTF_8);
    return new Totpnyckel(
        bas32.replaceAll("(.{4})(?!$)", "$1 "),
        "otpauth://totp/%s?secret=%s&issuer=Omtanke".formatted(etikett.replace("+", "%20"), bas32),
        Base64.getUrlEncoder().withoutPadding().encodeToString(forseglad));
  }

  /** The address as a picture: side and path of an SVG with one unit per module. */
  public Qrbild bild() {
    QrCode kod = QrCode.encodeText(adress, QrCode.Ecc.MEDIUM);
    StringBuilder vag = new StringBuilder();
    for (int y = 0; y < kod.size; y++) {
      for (int x = 0; x < kod.size; x++) {
        if (kod.getModule(x, y)) {
          vag.append("M%d,%dh1v1h-1z".formatted(x + KANT, y + KANT));
        }
      }
    }
    return new Qrbild(kod.size + 2 * KANT, vag.toString());
  }

  /** Base32 without padding (RFC 4648 § 6), which the JDK lacks. */
  private static String bas32(byte[] bytes) {
    StringBuilder text = new StringBuilder();
    int buffert = 0;
    int bitar = 0;
    for (byte b : bytes) {
      buffert = (buffert << 8) | (b & 0xff);
      for (bitar += 8; bitar >= 5; bitar -= 5) {
        text.append(BAS32.charAt((buffert >> (bitar - 5)) & 31));
      }
    }
    return bitar == 0
        ? text.toString()
        : text.append(BAS32.charAt((buffert << (5 - bitar)) & 31)).toString();
  }

  /**
   * A QR code to draw.
   *
   * @param sida side of the square, margin included
   * @param vag SVG path of the dark modules
   */
  public record Qrbild(int sida, String vag) {}
}
