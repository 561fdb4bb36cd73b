package se.omtanke.webb.inloggning.forvaltning;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.util.Locale;
import se.omtanke.atkomst.Atgard;
import se.omtanke.atkomst.Atgardsmarkering;
import se.omtanke.atkomst.Regel;
import se.omtanke.atkomst.Roll;

/** What the system owner does with accounts and assignments. */
enum Forvaltningsatgard implements Atgard {
  SE,
  LAGG_TILL,
  BJUD_IN,
  SPARRA,
  KOPPLA,
  ANDRA_UPPDRAG;

  @Atgardsmarkering
  @Retention(RetentionPolicy.RUNTIME)
  @Target(ElementType.METHOD)
  @interface Kraver {
    Forvaltningsatgard value();
  }

  @Override
  public String kod() {
    return "anvandare." + name().toLowerCase(Locale.ROOT);
  }

  @Override
  public Regel regel() {
    return Regel.rollen(Roll.SYSTEMAGARE);
  }
}
