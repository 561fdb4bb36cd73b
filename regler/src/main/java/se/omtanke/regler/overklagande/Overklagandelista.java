package se.omtanke.regler.overklagande;

import java.util.List;

/** Every rule on how decisions are appealed. A test finds what is missing here. */
public final class Overklagandelista {

  private static final List<Vagregel> VAGAR =
      List.of(
          new OverklagandeSol(),
          new OverklagandeLvu(),
          new EjOverklagbartLvu(),
          new OverklagandeLss(),
          new EjOverklagbartLvm(),
          new OverklagandeSkyddatBoende(),
          new EjOverklagbartSkyddatBoende(),
          new OverklagandeForaldrabalken(),
          new EjOverklagbartForberedande(),
          new LaglighetsprovningKommunallagen());

  private Overklagandelista() {}

  /** All of them. */
  public static List<Vagregel> vagar() {
    return VAGAR;
  }
}
