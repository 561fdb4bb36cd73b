package se.omtanke.rapport.granskning.modell;

/** What kind of fault a finding is. */
public enum Slag {
  /** Rows or columns do not add up to their total. */
  SUMMA,
  /** A difference or another formula does not hold. */
  DIFFERENS,
  /** The sign is the opposite of the right one. */
  TECKEN,
  /** A percentage does not follow from its parts. */
  PROCENT,
  /** A percentage belongs to another base than the stated one, or its base is not printed. */
  BAS,
  /** Unequal periods, months to come, or the wrong number of days. */
  PERIOD,
  /** The share of the year that has passed is wrong. */
  RIKTPUNKT,
  /** Shown numbers do not add up because each is rounded. */
  AVRUNDNING,
  /** A prompt or a gap in the template that nobody filled in. */
  PLATSHALLARE,
  /** A label that does not say enough, or says the wrong year. */
  ETIKETT,
  /** Named parts do not reach the total and nothing explains the rest. */
  BRYGGA,
  /** A part is larger than the whole it belongs to. */
  DEL_STORRE_AN_HEL,
  /** A figure in the text is not the table's. */
  TEXT_MOT_TABELL,
  /** The same figure differs between sources. */
  KALLOR,
  /** Digits cut off instead of rounded. */
  KAPAT,
  /** Two figures stand in each other's place. */
  OMKASTAT,
  /** A number is printed differently from the others. */
  TALFORMAT
}
