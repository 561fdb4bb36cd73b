package se.omtanke.komponenter.sidor;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import se.omtanke.atkomst.Atgard;
import se.omtanke.atkomst.Atgardsmarkering;
import se.omtanke.atkomst.Regel;

/** What can be done on pages that belong to no other module. */
enum Sidatgard implements Atgard {
  SOK;

  /** Marks a controller method with one of these. */
  @Atgardsmarkering
  @Retention(RetentionPolicy.RUNTIME)
  @Target(ElementType.METHOD)
  @interface Kraver {
    Sidatgard value();
  }

  @Override
  public String kod() {
    return "palett.sok";
  }

  @Override
  public Regel regel() {
    return Regel.inloggad();
  }
}
