package se.omtanke.webb.start;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import se.omtanke.atkomst.Atgard;
import se.omtanke.atkomst.Atgardsmarkering;
import se.omtanke.atkomst.Regel;

/** What can be done with the start page. */
enum Startatgard implements Atgard {
  SE_START;

  /** Marks a controller method with one of these. */
  @Atgardsmarkering
  @Retention(RetentionPolicy.RUNTIME)
  @Target(ElementType.METHOD)
  @interface Kraver {
    Startatgard value();
  }

  @Override
  public String kod() {
    return "start.se";
  }

  /** Everyone has a start page; each part of it asks the door of the page that it leads to. */
  @Override
  public Regel regel() {
    return Regel.inloggad();
  }
}
