package se.omtanke.filformat.innehall;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import se.omtanke.filformat.Filfel;
import se.omtanke.filformat.Lasregler;
import se.omtanke.filformat.xlsx.Zippaket;

/** Looks into word processors' packages (ECMA-376; OpenDocument 1.3): no macro, no embedding. */
public final class Paketprov {

  private static final String FORTECKNING = "[Content_Types].xml";
  private static final String DOCX =
      "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml";
  private static final String ODT = "application/vnd.oasis.opendocument.text";
  private static final String ODT_FORST = "mimetype" + ODT;
  private static final int HOGST_FORTECKNING = 1 << 20;
  private static final Set<String> MAKRON =
      Set.of("vbaproject", "vbadata", "activex", "oleobject", "basic/", "scripts/", "macros");

  private Paketprov() {}

  /** Whether it is an OpenDocument text; refuses one with macros. */
  public static boolean arOdt(Filandar fil) throws IOException {
    // The format says that this part lies first, stored and not packed.
    if (!fil.borjan().substring(0, Math.min(200, fil.borjan().length())).contains(ODT_FORST)) {
      return false;
    }
    kravSlut(fil);
    try (Zippaket paket = Zippaket.oppna(fil.namn(), fil.vag(), Lasregler.vanliga())) {
      kravUtanMakron(fil, paket);
    }
    return true;
  }

  /** Refuses a package that is no DOCX, or one with macros. */
  public static void kravDocx(Filandar fil, String gor) throws IOException {
    kravSlut(fil);
    try (Zippaket paket = Zippaket.oppna(fil.namn(), fil.vag(), Lasregler.vanliga())) {
      String forteckning = forteckning(paket);
      if (forteckning.contains("macroEnabled")) {
        throw makron(fil);
      }
      if (!forteckning.contains(DOCX)) {
        throw fil.fel("Filen är ett paket som inte är ett textdokument. " + gor);
      }
      kravUtanMakron(fil, paket);
    }
  }

  private static String forteckning(Zippaket paket) throws IOException {
    var del = paket.del(FORTECKNING);
    if (del.isEmpty()) {
      return "";
    }
    try (InputStream in = del.get()) {
      return new String(in.readNBytes(HOGST_FORTECKNING), UTF_8);
    }
  }

  private static void kravUtanMakron(Filandar fil, Zippaket paket) {
    Predicate<String> makro = namn -> MAKRON.stream().anyMatch(namn::contains);
    if (paket.namn().stream().map(namn -> namn.toLowerCase(Locale.ROOT)).anyMatch(makro)) {
      throw makron(fil);
    }
  }

  /** The list of parts is the last of a package; a comment after it could be anything. */
  private static void kravSlut(Filandar fil) {
    int langd = 22;
    boolean sist =
        fil.slut().length() >= langd
            && fil.slut().startsWith("PK\u0005\u0006", fil.slut().length() - langd);
    if (!sist) {
      throw fil.fel("Efter dokumentets slut ligger något annat. Öppna det och spara det på nytt.");
    }
  }

  private static Filfel makron(Filandar fil) {
    return fil.fel(
        "Dokumentet innehåller makron eller inbäddade program. Spara det som PDF, eller som DOCX"
            + " utan makron, och skicka det igen.");
  }
}
