package se.omtanke.filformat.innehall;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.file.Files;
import java.util.Arrays;
import java.util.Locale;
import java.util.regex.Pattern;
import se.omtanke.filformat.Filfel;

/** Looks at text and e-mail: characters that people read, and nothing that a machine runs. */
public final class Textprov {

  /** The beginning of a Windows programme in base64. */
  private static final Pattern PACKAT_PROGRAM = Pattern.compile("^TV[opqr][A-Za-z0-9+/]{20}");

  private static final Pattern PROGRAMNAMN =
      Pattern.compile(
          "(?:file)?name\\*?=[^;]*\\.(exe|dll|scr|com|bat|cmd|ps1|vbs|js|jse|hta|msi|jar|lnk|iso"
              + "|docm|xlsm|pptm|html?|svg)\"?\\s*(;|$)");

  private static final Pattern BREVHUVUD =
      Pattern.compile(
          "^(from|date|received|return-path|message-id|mime-version|subject|to|delivered-to):");

  private static final Charset WINDOWS = Charset.forName("windows-1252");

  private Textprov() {}

  /**
   * Whether the text is an e-mail; refuses what is no text, a page, and an e-mail with a programme.
   */
  public static boolean arBrev(Filandar fil, String gor) throws IOException {
    boolean brev = arBrevhuvud(fil.borjan());
    if (!brev) {
      fil.kravIngenSida(gor);
    }
    krav(fil, brev, gor, arUtf8(fil) ? UTF_8 : WINDOWS);
    return brev;
  }

  private static boolean arBrevhuvud(String borjan) {
    String[] rader = borjan.toLowerCase(Locale.ROOT).split("\r?\n\r?\n", 2)[0].split("\r?\n");
    long huvuden = Arrays.stream(rader).filter(r -> BREVHUVUD.matcher(r).find()).count();
    return BREVHUVUD.matcher(rader[0]).find() && huvuden >= 3;
  }

  private static boolean arUtf8(Filandar fil) throws IOException {
    try (BufferedReader in = lasare(fil, UTF_8)) {
      char[] buffert = new char[1 << 14];
      while (in.read(buffert) >= 0) {
        // Reading to the end is the test.
      }
      return true;
    } catch (CharacterCodingException _) {
      return false;
    }
  }

  private static BufferedReader lasare(Filandar fil, Charset tecken) throws IOException {
    return new BufferedReader(
        new InputStreamReader(
            Files.newInputStream(fil.vag()),
            tecken.newDecoder().onMalformedInput(CodingErrorAction.REPORT)));
  }

  private static void krav(Filandar fil, boolean brev, String gor, Charset tecken)
      throws IOException {
    StringBuilder rad = new StringBuilder();
    try (BufferedReader in = lasare(fil, tecken)) {
      for (int t = in.read(); t >= 0; t = in.read()) {
        if (t == '\n' || t == '\r') {
          kravRad(fil, brev, rad.toString());
          rad.setLength(0);
        } else if (arStyrtecken(t)) {
          throw okant(fil, gor);
        } else if (rad.length() < 2_000) {
          rad.append((char) t);
        }
      }
    } catch (CharacterCodingException _) {
      throw okant(fil, gor);
    }
    kravRad(fil, brev, rad.toString());
  }

  /** A sign that no one reads: text has none of them, and anything else has. */
  private static boolean arStyrtecken(int tecken) {
    return Character.isISOControl(tecken) && tecken != '\t' && tecken != '\f';
  }

  private static Filfel okant(Filandar fil, String gor) {
    return fil.fel("Filen är inget dokument som känns igen. " + gor);
  }

  private static void kravRad(Filandar fil, boolean brev, String rad) {
    if (!brev) {
      if (rad.toLowerCase(Locale.ROOT).contains("<script")) {
        throw fil.fel("Texten innehåller skript. Spara den som PDF och skicka den igen.");
      }
      return;
    }
    boolean program =
        PACKAT_PROGRAM.matcher(rad).find()
            || PROGRAMNAMN.matcher(rad.toLowerCase(Locale.ROOT)).find();
    if (program) {
      throw fil.fel(
          "E-postmeddelandet har ett program eller en webbsida som bilaga. Spara meddelandet och"
              + " de bilagor som behövs som PDF.");
    }
  }
}
