package se.omtanke.arende;

import se.omtanke.regler.beslutsratt.Beslutsfattare;

/** Who decides for the municipality. */
public enum Beslutsorgan {
  /** The board itself. */
  NAMND(Beslutsfattare.NAMND),
  /** Its committee. */
  UTSKOTT(Beslutsfattare.UTSKOTT),
  /** Its chair or another appointed member. */
  ORDFORANDE(Beslutsfattare.ORDFORANDE),
  /** An employee, by the delegation order. */
  ANSTALLD(Beslutsfattare.ANSTALLD),
  /** An employee of a municipality that cooperates (KL 9:37), by the delegation order. */
  ANSTALLD_I_ANNAN_KOMMUN(Beslutsfattare.ANSTALLD_I_ANNAN_KOMMUN);

  private final Beslutsfattare iLagen;

  Beslutsorgan(Beslutsfattare iLagen) {
    this.iLagen = iLagen;
  }

  /** What the rules call it. */
  Beslutsfattare iLagen() {
    return iLagen;
  }

  /** Whether it is an employee. */
  public boolean anstalld() {
    return this == ANSTALLD || this == ANSTALLD_I_ANNAN_KOMMUN;
  }

  /** Key of its name in the reader's language. */
  public String textnyckel() {
    return "arende.organ." + name();
  }
}
