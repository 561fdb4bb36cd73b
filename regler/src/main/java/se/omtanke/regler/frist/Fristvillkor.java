package se.omtanke.regler.frist;

import java.util.Optional;

/**
 * What the law says of a time, apart from its length.
 *
 * @param slag what kind it is
 * @param start from what it is counted
 * @param stopp what must have happened before it is out
 * @param forlangning on what ground, and by whom, it may be lengthened
 * @param uppehall what days are not counted, where the law leaves out any
 * @param kedja whether a new case on the same matter goes on with the time of the old one
 */
public record Fristvillkor(
    Fristslag slag,
    String start,
    String stopp,
    Optional<Forlangningsratt> forlangning,
    Optional<String> uppehall,
    boolean kedja) {

  /**
   * The right to lengthen a time.
   *
   * @param grund the ground in the words of the law
   * @param beslutare who decides
   * @param begars whether it is enough that it has been asked for in time
   */
  public record Forlangningsratt(String grund, String beslutare, boolean begars) {}

  /** Counted from something until something else, without exceptions. */
  public static Fristvillkor av(Fristslag slag, String start, String stopp) {
    return new Fristvillkor(slag, start, stopp, Optional.empty(), Optional.empty(), false);
  }

  /** The same, but it may be lengthened by a decision made in time. */
  public Fristvillkor forlangs(String grund, String beslutare) {
    return medForlangning(new Forlangningsratt(grund, beslutare, false));
  }

  /** The same, but it may be lengthened by another, who must be asked in time. */
  public Fristvillkor forlangsPaBegaran(String grund, String beslutare) {
    return medForlangning(new Forlangningsratt(grund, beslutare, true));
  }

  /** The same, but some days are not counted. */
  public Fristvillkor utom(String dagar) {
    return new Fristvillkor(slag, start, stopp, forlangning, Optional.of(dagar), kedja);
  }

  /** The same, but a new case on the same matter does not begin it anew. */
  public Fristvillkor iKedja() {
    return new Fristvillkor(slag, start, stopp, forlangning, uppehall, true);
  }

  private Fristvillkor medForlangning(Forlangningsratt ratt) {
    return new Fristvillkor(slag, start, stopp, Optional.of(ratt), uppehall, kedja);
  }
}
