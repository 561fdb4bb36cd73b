package se.omtanke.regler.parametrar;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import se.omtanke.regler.Tidslinje;

/** All values, by name and day. */
public final class Parametrar {

  private static final class Gallande {
    private static final Parametrar LASTA = Parameterfil.alla();
  }

  private final Map<String, Tidslinje<Parameter>> linjer;

  Parametrar(Map<String, Tidslinje<Parameter>> linjer) {
    this.linjer = Map.copyOf(new TreeMap<>(linjer));
  }

  /** Those that come with the rules. */
  public static Parametrar gallande() {
    return Gallande.LASTA;
  }

  /** What there is, in alphabetical order. */
  public SortedSet<String> namn() {
    return new TreeSet<>(linjer.keySet());
  }

  /** All values of a name, in order of time; empty if there is no such name. */
  public Tidslinje<Parameter> linje(String namn) {
    return linjer.getOrDefault(namn, Tidslinje.tom());
  }

  /** What the files say of the day, be it that nothing is in force. */
  public Optional<Parameter> rad(String namn, LocalDate dag) {
    return linje(namn).varde(dag);
  }

  /** The value on the day, if there is one in force. */
  public Optional<Parameter> varde(String namn, LocalDate dag) {
    return rad(namn, dag).filter(parameter -> !parameter.arEjIKraft());
  }

  /**
   * The value on the day, for a rule that cannot do without.
   *
   * @throws IllegalStateException if none is in force
   */
  public Parameter krav(String namn, LocalDate dag) {
    return varde(namn, dag)
        .orElseThrow(() -> new IllegalStateException("No parameter " + namn + " on " + dag));
  }

  /** A whole number that a rule cannot do without. */
  public int heltal(String namn, LocalDate dag) {
    return Integer.parseInt(krav(namn, dag).varde());
  }
}
