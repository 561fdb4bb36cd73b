package se.omtanke.filformat.xlsx;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * A file in Office's old container: an XLS, or an XLSX that a password locks.
 *
 * <p>The container's directory names its streams in UTF-16; [MS-OFFCRYPTO] 2.3.4 calls the locked
 * one {@code EncryptedPackage}.
 */
public final class Olefil {

  private static final String LAST =
      new String(
          "EncryptedPackage".getBytes(StandardCharsets.UTF_16LE), StandardCharsets.ISO_8859_1);

  private Olefil() {}

  /** Why the file is not read, and what to do. */
  public static String avvisning(Path fil) throws IOException {
    return arLast(fil)
        ? "Filen är skyddad med lösenord. Spara den utan lösenord och skicka den igen."
        : "Filen är i det gamla formatet .xls. Öppna den i Excel och spara som .xlsx.";
  }

  private static boolean arLast(Path fil) throws IOException {
    try (InputStream in = Files.newInputStream(fil)) {
      byte[] buffert = new byte[1 << 16];
      String svans = "";
      for (int antal = in.read(buffert); antal > 0; antal = in.read(buffert)) {
        String text = svans + new String(buffert, 0, antal, StandardCharsets.ISO_8859_1);
        if (text.contains(LAST)) {
          return true;
        }
        svans = text.substring(Math.max(0, text.length() - LAST.length()));
      }
      return false;
    }
  }
}
