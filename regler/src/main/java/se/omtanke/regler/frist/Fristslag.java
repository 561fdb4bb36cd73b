package se.omtanke.regler.frist;

/** What kind of time it is; decides whether it may wait to the next weekday. */
public enum Fristslag {
  /** At once, or on the same day. */
  GENAST("genast", false),
  /** An act that must be done at the latest on a day: waits to the next weekday. */
  ATGARD("åtgärd", true),
  /** Something that is taken up again and again: never moved. */
  OVERVAGANDE("återkommande prövning", false),
  /** Counted in hours: never moved. */
  TIMMAR("timmar", false),
  /** How long a measure, a decision or a right lasts at most: never moved. */
  LANGD("längd på en åtgärd", false),
  /** At least so long before a day: never moved, since that would make it shorter. */
  FORE("före en dag", false),
  /** A day of the calendar that no statute sets: never moved. */
  BESTAMD_DAG("bestämd dag", false),
  /** When a person reaches an age: never moved. */
  ALDER("ålder", false);

  private final String visning;
  private final boolean farVanta;

  Fristslag(String visning, boolean farVanta) {
    this.visning = visning;
    this.farVanta = farVanta;
  }

  /** In words. */
  public String visning() {
    return visning;
  }

  /** Whether 2 § lagen (1930:173) lets the act wait to the next weekday. */
  public boolean farVanta() {
    return farVanta;
  }
}
