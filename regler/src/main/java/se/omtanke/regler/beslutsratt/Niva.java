package se.omtanke.regler.beslutsratt;

/** The lowest that may decide, when nothing is urgent. */
public enum Niva {
  NAMND("endast nämnden"),
  UTSKOTT("lägst utskott"),
  DELEGAT("den som nämnden delegerar till");

  private final String visning;

  Niva(String visning) {
    this.visning = visning;
  }

  /** In words. */
  public String visning() {
    return visning;
  }
}
