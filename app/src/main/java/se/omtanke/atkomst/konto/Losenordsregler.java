package se.omtanke.atkomst.konto;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import se.omtanke.grund.OgiltigIndata;

/**
 * What a password must hold to: long, not common, not one's own name. No rules of composition, as
 * they make people choose worse (NIST SP 800-63B § 3.1.1.2).
 */
final class Losenordsregler {

  static final int KORTAST = 12;

  /** Hashing a book would be a way to keep the server busy. */
  static final int LANGST = 200;

  private static final Set<String> VANLIGA = las("/se/omtanke/atkomst/vanliga-losenord.txt");

  private Losenordsregler() {}

  /**
   * Accepts a new password.
   *
   * @throws OgiltigIndata saying what to mend
   */
  static void krav(String losenord, Anvandare anvandare) {
    int langd = losenord.codePointCount(0, losenord.length());
    if (langd < KORTAST) {
      throw fel(
          "Lösenordet ska ha minst " + KORTAST + " tecken. Fyra ord i rad är lätt att minnas.");
    }
    if (langd > LANGST) {
      throw fel("Lösenordet får ha högst " + LANGST + " tecken.");
    }
    String gement = losenord.toLowerCase(Locale.ROOT);
    if (vanligt(gement) || ettEndaTecken(gement) || gement.contains(anvandare.anvandarnamn())) {
      throw fel("Lösenordet är lätt att gissa. Välj ett annat, till exempel fyra ord i rad.");
    }
  }

  private static boolean ettEndaTecken(String losenord) {
    return losenord.codePoints().distinct().count() < 4;
  }

  /** Common ones are often lengthened by figures and signs, which does not make them better. */
  private static boolean vanligt(String losenord) {
    String ordet = losenord.replaceAll("[^\\p{L}]+$", "");
    return VANLIGA.contains(losenord) || VANLIGA.contains(ordet);
  }

  private static OgiltigIndata fel(String klarsprak) {
    return new OgiltigIndata("losenord", klarsprak);
  }

  private static Set<String> las(String resurs) {
    try (InputStream fil = Losenordsregler.class.getResourceAsStream(resurs)) {
      if (fil == null) {
        throw new IllegalStateException("Missing " + resurs);
      }
      return new String(fil.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(rad -> !rad.isBlank())
          .collect(Collectors.toUnmodifiableSet());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
