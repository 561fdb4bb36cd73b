package se.omtanke.arende;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** A fact that a letter's template refers to instead of naming it. */
public enum Brevuppgift {
  MOTTAGARE,
  ARENDENUMMER,
  NAMND,
  /** Whom the case is about, as the receiver may see it. */
  GALLER,
  HANDLAGGARE,
  /** What to do if she needs an interpreter (FL 13 §). */
  SPRAK,
  BESLUT,
  BESLUTSSKAL,
  BESLUTSDAG,
  BESLUTSFATTARE,
  /** How to appeal and the last day, or that it cannot be appealed (FL 33 §). */
  OVERKLAGANDE,
  ANMALAN_DAG,
  /** Whether an investigation was opened, was not, or was going on (SoL 19:6). */
  UTREDNING,
  FRITEXT(true),
  SVAR_SENAST(true),
  MOTE_TID(true),
  MOTE_PLATS(true),
  BEGARD_HANDLING(true),
  AVSLAGSSKAL(true);

  private final boolean skrivs;

  Brevuppgift() {
    this(false);
  }

  Brevuppgift(boolean skrivs) {
    this.skrivs = skrivs;
  }

  /** Whether the caseworker writes it; else it is a fact of the case. */
  public boolean skrivs() {
    return skrivs;
  }

  /** What a template calls it. */
  public String kod() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The fact that a template calls so. */
  public static Optional<Brevuppgift> med(String kod) {
    return Arrays.stream(values()).filter(en -> en.kod().equals(kod)).findFirst();
  }

  /** Key of its name in the reader's language. */
  public String textnyckel() {
    return "handling.uppgift." + name();
  }
}
