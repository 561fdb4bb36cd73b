package se.omtanke.regler.samtycke;

import java.util.List;
import java.util.stream.Stream;
import se.omtanke.regler.lagrum.Regel;

/** Every rule on consent. A test finds what is missing here. */
public final class Samtyckeslista {

  private static final List<Samtyckesregel> REGLER =
      List.of(
          new PersonligaBehov(),
          new VardUtanforHemmet(),
          new SkyddatBoende(),
          new UtanBehovsprovning());

  /** Asked only when the others have said no. */
  private static final Samtyckesregel OENIGA = new OenigaVardnadshavare();

  private Samtyckeslista() {}

  /** All of them. */
  public static List<Regel> alla() {
    return Stream.<Regel>concat(REGLER.stream(), Stream.of(OENIGA)).toList();
  }

  static List<Samtyckesregel> grunder() {
    return REGLER;
  }

  static Samtyckesregel vidOenighet() {
    return OENIGA;
  }
}
