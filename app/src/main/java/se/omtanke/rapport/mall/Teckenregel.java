package se.omtanke.rapport.mall;

import se.omtanke.regler.Belopp;

/** How a table shows the sign of what the ledger holds with cost positive and income negative. */
public enum Teckenregel {
  /** Income plus, cost minus: a surplus is plus. */
  INTAKT_PLUS(
      "intakt +, kostnad \u2212", "Int\u00e4kter visas med plus och kostnader med minus.", -1),
  /** Income minus, cost plus: as in the ledger. */
  KOSTNAD_PLUS(
      "intakt \u2212, kostnad +", "Int\u00e4kter visas med minus och kostnader med plus.", 1),
  /** Only results are shown: plus is a surplus. */
  RESULTAT("resultat", "Plus \u00e4r \u00f6verskott och minus \u00e4r underskott.", -1);

  private final String skrivs;
  private final String forklaring;
  private final int faktor;

  Teckenregel(String skrivs, String forklaring, int faktor) {
    this.skrivs = skrivs;
    this.forklaring = forklaring;
    this.faktor = faktor;
  }

  /** As it is written in a template. */
  public String skrivs() {
    return skrivs;
  }

  /** The legend that a reader sees. */
  public String forklaring() {
    return forklaring;
  }

  /** 1 when a plus is shown as the ledger has it, −1 when it is turned. */
  public int faktor() {
    return faktor;
  }

  /** An amount of the ledger as this rule shows it. */
  public Belopp visat(Belopp bokfort) {
    return faktor < 0 ? bokfort.negerat() : bokfort;
  }
}
