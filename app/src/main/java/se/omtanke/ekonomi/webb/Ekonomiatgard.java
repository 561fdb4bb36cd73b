package se.omtanke.ekonomi.webb;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.util.Locale;
import se.omtanke.atkomst.Atgard;
import se.omtanke.atkomst.Atgardsmarkering;
import se.omtanke.atkomst.Regel;
import se.omtanke.atkomst.Roll;

/** What can be done with the economy's files, in its forecast rounds and in its budget works. */
enum Ekonomiatgard implements Atgard {
  SE_INLASNINGAR,
  IMPORTERA,
  ANGRA,
  SE_PROGNOS,
  SKRIVA_PROGNOS,
  OPPNA_PROGNOS,
  GODKANNA_PROGNOS,
  SE_BUDGETARBETE,
  SKRIVA_BUDGETFORSLAG,
  BEREDA_BUDGET,
  FASTSTALLA_BUDGET;

  @Atgardsmarkering
  @Retention(RetentionPolicy.RUNTIME)
  @Target(ElementType.METHOD)
  @interface Kraver {
    Ekonomiatgard value();
  }

  @Override
  public String kod() {
    return "ekonomi." + name().toLowerCase(Locale.ROOT);
  }

  @Override
  public Regel regel() {
    return switch (this) {
      case SE_INLASNINGAR,
          IMPORTERA,
          ANGRA,
          OPPNA_PROGNOS,
          GODKANNA_PROGNOS,
          BEREDA_BUDGET,
          FASTSTALLA_BUDGET ->
          Regel.rollen(Roll.CONTROLLER);
      case SE_PROGNOS, SE_BUDGETARBETE ->
          Regel.rollen(Roll.CONTROLLER).eller(Regel.chefForEnheten());
      case SKRIVA_PROGNOS, SKRIVA_BUDGETFORSLAG -> Regel.chefForEnheten();
    };
  }
}
