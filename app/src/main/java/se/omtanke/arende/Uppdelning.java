package se.omtanke.arende;

/** By what the cases of a figure are told apart. */
public enum Uppdelning {
  /** Child, young or grown-up. */
  SLAG("arende.slag."),
  /** Who reported; a report may have several. */
  KALLA("arende.lamnare."),
  /** Why; a report may have several. */
  ORSAK("arende.orsak."),
  /** Come in anew, or while the same person was being investigated. */
  LAGE("arende.statistik.lage."),
  /** The unit that answers for the case. */
  ENHET(""),
  /** How it was decided. */
  UTFALL("arende.statistik.utfall."),
  /** What was decided. */
  BESLUTSSLAG("arende.beslutsslag."),
  /** The role of the one who decided. */
  ROLL("atkomst.roll."),
  /** In time, with more time decided, or over time. */
  TIDSLAGE("arende.statistik.tidslage.");

  private final String ord;

  Uppdelning(String ord) {
    this.ord = ord;
  }

  /** Key of its name in the reader's language. */
  public String textnyckel() {
    return "arende.uppdelning." + name();
  }

  /** What the key of a part's name begins with; empty where the part is a unit. */
  public String ord() {
    return ord;
  }

  /** Whether one case may be counted in several parts, so that they add up to more than all. */
  public boolean flera() {
    return this == KALLA || this == ORSAK;
  }
}
