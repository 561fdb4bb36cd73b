package se.omtanke.webb.inloggning.granskning;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import se.omtanke.atkomst.Atgard;
import se.omtanke.atkomst.Atgardsmarkering;
import se.omtanke.atkomst.Regel;
import se.omtanke.atkomst.Roll;

/** What the reviewer of the access log does. */
enum Granskningsatgard implements Atgard {
  GRANSKA;

  @Atgardsmarkering
  @Retention(RetentionPolicy.RUNTIME)
  @Target(ElementType.METHOD)
  @interface Kraver {
    Granskningsatgard value();
  }

  @Override
  public String kod() {
    return "atkomstlogg.granska";
  }

  @Override
  public Regel regel() {
    return Regel.rollen(Roll.LOGGRANSKARE);
  }
}
