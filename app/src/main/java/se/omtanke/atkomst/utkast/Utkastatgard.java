package se.omtanke.atkomst.utkast;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.util.Locale;
import se.omtanke.atkomst.Atgard;
import se.omtanke.atkomst.Atgardsmarkering;
import se.omtanke.atkomst.Regel;

/** What can be done with one's own drafts. */
enum Utkastatgard implements Atgard {
  SPARA,
  LASA,
  KASTA;

  @Atgardsmarkering
  @Retention(RetentionPolicy.RUNTIME)
  @Target(ElementType.METHOD)
  @interface Kraver {
    Utkastatgard value();
  }

  @Override
  public String kod() {
    return "utkast." + name().toLowerCase(Locale.ROOT);
  }

  @Override
  public Regel regel() {
    return Regel.allaUppdrag();
  }
}
