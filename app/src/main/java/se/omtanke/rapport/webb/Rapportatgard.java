package se.omtanke.rapport.webb;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.util.Locale;
import se.omtanke.atkomst.Atgard;
import se.omtanke.atkomst.Atgardsmarkering;
import se.omtanke.atkomst.Regel;
import se.omtanke.atkomst.Roll;

/** What can be done with reports. */
enum Rapportatgard implements Atgard {
  LASA,
  OPPNA_SIFFRA,
  LASA_RADTEXTER,
  SKRIVA,
  GRANSKA,
  PUBLICERA,
  JAMFORA,
  LASA_UTGAVA;

  @Atgardsmarkering
  @Retention(RetentionPolicy.RUNTIME)
  @Target(ElementType.METHOD)
  @interface Kraver {
    Rapportatgard value();
  }

  @Override
  public String kod() {
    return "rapport." + name().toLowerCase(Locale.ROOT);
  }

  /** The board reads what is published; what is being worked on stays with those who work. */
  @Override
  public Regel regel() {
    return switch (this) {
      case LASA, OPPNA_SIFFRA ->
          Regel.rollerna(
              Roll.CONTROLLER,
              Roll.VERKSAMHETSCHEF,
              Roll.ENHETSCHEF,
              Roll.NAMNDSEKRETERARE,
              Roll.SYSTEMAGARE);
      case SKRIVA -> Regel.rollerna(Roll.CONTROLLER, Roll.VERKSAMHETSCHEF, Roll.ENHETSCHEF);
      case GRANSKA -> Regel.rollerna(Roll.CONTROLLER, Roll.VERKSAMHETSCHEF);
      case LASA_RADTEXTER, PUBLICERA, JAMFORA -> Regel.rollen(Roll.CONTROLLER);
      case LASA_UTGAVA -> Regel.allaUppdrag();
    };
  }
}
