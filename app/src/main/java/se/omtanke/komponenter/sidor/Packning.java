package se.omtanke.komponenter.sidor;

import jakarta.servlet.http.HttpServletRequest;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.Collections;
import java.util.zip.GZIPOutputStream;
import org.springframework.http.HttpHeaders;

/**
 * Packs a page for the way to the browser: a report is packed to a twentieth. Lightly, since the
 * last tenth would take as long as making the page. What forms send along is masked anew in each
 * page, so that its size tells nothing of it.
 */
final class Packning extends GZIPOutputStream {

  static final String GZIP = "gzip";

  /** Two packets on the network; a smaller page gains nothing. */
  private static final int MINST = 2_800;

  private static final int LATT = 3;
  private static final int BUFFERT = 8_192;

  private Packning(ByteArrayOutputStream ut) throws IOException {
    super(ut, BUFFERT);
    def.setLevel(LATT);
  }

  /** Whether a page is worth packing and the browser can unpack it. */
  static boolean gar(HttpServletRequest forfragan, byte[] innehall) {
    return innehall.length >= MINST
        && Collections.list(forfragan.getHeaders(HttpHeaders.ACCEPT_ENCODING)).stream()
            .anyMatch(Packning::godtas);
  }

  static byte[] packa(byte[] innehall) throws IOException {
    ByteArrayOutputStream packat = new ByteArrayOutputStream(innehall.length / 8);
    try (Packning packning = new Packning(packat)) {
      packning.write(innehall);
    }
    return packat.toByteArray();
  }

  /** Browsers ask for it plainly; whoever asks in another way gets the page unpacked. */
  private static boolean godtas(String kodningar) {
    return Arrays.stream(kodningar.split(",")).map(String::strip).anyMatch(GZIP::equals);
  }
}
