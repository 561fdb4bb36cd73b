package se.omtanke.webb.inloggning;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.util.Locale;
import se.omtanke.atkomst.Atgard;
import se.omtanke.atkomst.Atgardsmarkering;
import se.omtanke.atkomst.Regel;

/** What everyone can do with her own account. */
enum Kontoatgard implements Atgard {
  SE,
  VALJA_UPPDRAG,
  AVSLUTA_SESSION,
  TA_BORT_PASSNYCKEL;

  @Atgardsmarkering
  @Retention(RetentionPolicy.RUNTIME)
  @Target(ElementType.METHOD)
  @interface Kraver {
    Kontoatgard value();
  }

  @Override
  public String kod() {
    return "konto." + name().toLowerCase(Locale.ROOT);
  }

  @Override
  public Regel regel() {
    return Regel.inloggad();
  }
}
