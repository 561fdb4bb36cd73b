package se.omtanke.ekonomi;

import java.util.Locale;
import java.util.Optional;

/** What a column of a file can mean. */
public enum Falt {
  VERIFIKATION,
  RAD,
  BOKFORINGSDATUM,
  PERIOD,
  ANSVAR,
  VERKSAMHET,
  KONTO,
  KONTOGRUPP,
  PROJEKT,
  OBJEKT,
  MOTPART,
  TEXT,
  LEVERANTOR,
  BELOPP,
  DEBET,
  KREDIT,
  PERIODISERAD,
  VERSION,
  FORDELNING,
  NOTERING,
  KOMMENTAR,
  FORFATTARE;

  /** The word in a mapping file. */
  public String nyckel() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The meaning that a mapping file's word names. */
  public static Optional<Falt> av(String nyckel) {
    for (Falt falt : values()) {
      if (falt.nyckel().equals(nyckel)) {
        return Optional.of(falt);
      }
    }
    return Optional.empty();
  }
}
