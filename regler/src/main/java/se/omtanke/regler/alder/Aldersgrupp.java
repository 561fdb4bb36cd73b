package se.omtanke.regler.alder;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import se.omtanke.regler.lagrum.Regel;
import se.omtanke.regler.parametrar.Parametrar;

/** Whether a person is a child, young or grown-up on a day. */
public enum Aldersgrupp {
  BARN,
  UNG,
  VUXEN;

  private static final Regel BARNETS = new Barn();
  private static final Regel UNGAS = new Unga();
  private static final Regel TALAN = new EgenTalan();

  /** The rules behind it. A test finds what is missing here. */
  public static List<Regel> regler() {
    return List.of(BARNETS, UNGAS, TALAN, new AldreBarn(), new AldreUnga(), new AldreEgenTalan());
  }

  /** The group on a day of someone born on another. */
  public static Aldersgrupp av(LocalDate fodd, LocalDate dag) {
    int alder = Period.between(fodd, dag).getYears();
    Parametrar parametrar = Parametrar.gallande();
    if (alder < parametrar.heltal(BARNETS.namn(), dag)) {
      return BARN;
    }
    return alder < parametrar.heltal(UNGAS.namn(), dag) ? UNG : VUXEN;
  }

  /** Whether someone born on a day speaks for herself on another. */
  public static boolean forEgenTalan(LocalDate fodd, LocalDate dag) {
    return Period.between(fodd, dag).getYears() >= Parametrar.gallande().heltal(TALAN.namn(), dag);
  }
}
