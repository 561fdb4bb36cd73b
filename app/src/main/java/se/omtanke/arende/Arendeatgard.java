package se.omtanke.arende;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.util.Locale;
import se.omtanke.atkomst.Atgard;
import se.omtanke.atkomst.Atgardsmarkering;
import se.omtanke.atkomst.Regel;
import se.omtanke.atkomst.Roll;

/** What can be done with cases. */
public enum Arendeatgard implements Atgard {
  /** The lists: one's own, the unit's, the board's; each row by the rule of {@link #LASA}. */
  LISTA,
  TA_EMOT,
  /** How much each in the unit has open. */
  SE_BELASTNING,
  LASA,
  HANDLAGGA,
  FORDELA,
  /** To say that one is partial: also for one who may then do nothing more. */
  ANMALA_JAV,
  BESLUTA,
  /** What lies with the board, and what is to be reported to it. */
  LISTA_HOS_NAMNDEN,
  LASA_HOS_NAMNDEN,
  /** To write down what the board or its committee decided. */
  PROTOKOLLFORA,
  /** The decisions by delegation of a period; each case by the rule of {@link #LASA}. */
  REDOVISA_DELEGATION,
  /** The identity of a private reporter. */
  SE_UPPGIFTSLAMNARE,
  /** To open a case that one does not stand in relation to, with a reason. */
  OPPNA_MED_SKAL,
  GRANSKA_OPPNING,
  SE_DELEGATION,
  FASTSTALLA_DELEGATION,
  /** The figures; who may see them as they are is told by whom they are shown for. */
  SE_STATISTIK,
  /** The cases that a figure counts; each by the rule of {@link #LASA}. */
  SE_STATISTIKFALL;

  /** Marks an endpoint with what it requires. */
  @Atgardsmarkering
  @Retention(RetentionPolicy.RUNTIME)
  @Target(ElementType.METHOD)
  public @interface Kraver {
    /** The action. */
    Arendeatgard value();
  }

  @Override
  public String kod() {
    return "arende." + name().toLowerCase(Locale.ROOT);
  }

  @Override
  public Regel regel() {
    return switch (this) {
      case LISTA, TA_EMOT, OPPNA_MED_SKAL, SE_STATISTIKFALL ->
          Regel.rollerna(Roll.HANDLAGGARE, Roll.ENHETSCHEF, Roll.VERKSAMHETSCHEF);
      case SE_DELEGATION ->
          Regel.rollerna(
              Roll.HANDLAGGARE,
              Roll.ENHETSCHEF,
              Roll.VERKSAMHETSCHEF,
              Roll.NAMNDSEKRETERARE,
              Roll.NAMNDLEDAMOT);
      case LISTA_HOS_NAMNDEN -> Regel.rollerna(Roll.NAMNDSEKRETERARE, Roll.NAMNDLEDAMOT);
      case LASA_HOS_NAMNDEN ->
          Regel.rollerna(Roll.NAMNDSEKRETERARE, Roll.NAMNDLEDAMOT)
              .och(Regel.relationen("hos-namnden"));
      case PROTOKOLLFORA ->
          Regel.rollen(Roll.NAMNDSEKRETERARE).och(Regel.relationen("hos-namnden"));
      case REDOVISA_DELEGATION ->
          Regel.rollerna(
              Roll.ENHETSCHEF, Roll.VERKSAMHETSCHEF, Roll.NAMNDSEKRETERARE, Roll.NAMNDLEDAMOT);
      case SE_BELASTNING -> Regel.rollerna(Roll.ENHETSCHEF, Roll.VERKSAMHETSCHEF);
      case LASA ->
          handlaggare()
              .eller(chef())
              .eller(Regel.rollen(Roll.HANDLAGGARE).och(Regel.relationen("oppnat-med-skal")));
      case HANDLAGGA, BESLUTA ->
          handlaggare().eller(chef()).och(Regel.relationen("ojavig-i-arendet"));
      case ANMALA_JAV -> handlaggare().eller(chef());
      case SE_UPPGIFTSLAMNARE -> ansvarig().eller(chef());
      case FORDELA, GRANSKA_OPPNING -> chef();
      case FASTSTALLA_DELEGATION -> Regel.rollen(Roll.NAMNDSEKRETERARE);
      case SE_STATISTIK ->
          Regel.rollerna(
              Roll.HANDLAGGARE,
              Roll.ENHETSCHEF,
              Roll.VERKSAMHETSCHEF,
              Roll.CONTROLLER,
              Roll.NAMNDSEKRETERARE,
              Roll.NAMNDLEDAMOT);
    };
  }

  /** The case's own caseworker, and intake of its unit while nobody has it. */
  private static Regel handlaggare() {
    return ansvarig()
        .eller(Regel.rollen(Roll.HANDLAGGARE).och(Regel.relationen("mottagning-for-arendet")));
  }

  private static Regel ansvarig() {
    return Regel.rollen(Roll.HANDLAGGARE).och(Regel.relationen("handlaggare-i-arendet"));
  }

  private static Regel chef() {
    return Regel.rollerna(Roll.ENHETSCHEF, Roll.VERKSAMHETSCHEF)
        .och(Regel.relationen("chef-for-arendet"));
  }
}
