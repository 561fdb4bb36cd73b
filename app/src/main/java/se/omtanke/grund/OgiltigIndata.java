package se.omtanke.grund;

import java.util.List;

/** What was sent in does not hold; says for each field what to mend. */
public final class OgiltigIndata extends Omtankefel {

  private final transient List<Faltfel> faltfel;

  /** One field is wrong. */
  public OgiltigIndata(String falt, String klarsprak) {
    this(List.of(new Faltfel(falt, klarsprak)));
  }

  /** Several fields are wrong; there is at least one. */
  public OgiltigIndata(List<Faltfel> faltfel) {
    super("ogiltig-indata", faltfel.getFirst().klarsprak());
    this.faltfel = List.copyOf(faltfel);
  }

  /** Every field that is wrong, in the order of the form. */
  public List<Faltfel> faltfel() {
    return faltfel;
  }

  /**
   * A fault in one field.
   *
   * @param falt the field's name in the form or file
   * @param klarsprak what is wrong and what to do
   */
  public record Faltfel(String falt, String klarsprak) {}
}
