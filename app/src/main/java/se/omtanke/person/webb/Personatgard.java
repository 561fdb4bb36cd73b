package se.omtanke.person.webb;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.util.Locale;
import se.omtanke.atkomst.Atgard;
import se.omtanke.atkomst.Atgardsmarkering;
import se.omtanke.atkomst.Regel;
import se.omtanke.atkomst.Roll;

/**
 * What can be done with persons. The role opens the door; whom one finds behind it is the board's
 * own, by row security.
 */
enum Personatgard implements Atgard {
  SOKA,
  BEKRAFTA,
  OPPNA,
  VISA_NUMMER,
  REGISTRERA,
  ANDRA,
  SLA_IHOP,
  SE_LOGG,
  LASA_FOLKBOKFORING;

  /** Marks a controller method with one of these. */
  @Atgardsmarkering
  @Retention(RetentionPolicy.RUNTIME)
  @Target(ElementType.METHOD)
  @interface Kraver {
    Personatgard value();
  }

  @Override
  public String kod() {
    return "person." + name().toLowerCase(Locale.ROOT);
  }

  @Override
  public Regel regel() {
    return switch (this) {
      case SOKA,
          BEKRAFTA,
          OPPNA,
          VISA_NUMMER,
          REGISTRERA,
          ANDRA,
          SLA_IHOP,
          SE_LOGG,
          LASA_FOLKBOKFORING ->
          Regel.rollen(Roll.HANDLAGGARE);
    };
  }
}
