package se.omtanke.webb.vantar;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import se.omtanke.atkomst.Atgard;
import se.omtanke.atkomst.Atgardsmarkering;
import se.omtanke.atkomst.Regel;

/** What can be done with the list of what waits. */
enum Vantaratgard implements Atgard {
  SE_VANTAR;

  /** Marks a controller method with one of these. */
  @Atgardsmarkering
  @Retention(RetentionPolicy.RUNTIME)
  @Target(ElementType.METHOD)
  @interface Kraver {
    Vantaratgard value();
  }

  @Override
  public String kod() {
    return "vantar.se";
  }

  /** Everyone sees her own; each module tells only what she may do. */
  @Override
  public Regel regel() {
    return Regel.allaUppdrag();
  }
}
