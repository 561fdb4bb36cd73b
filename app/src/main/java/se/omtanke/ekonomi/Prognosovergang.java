package se.omtanke.ekonomi;

import static java.util.stream.Collectors.joining;

import java.util.Arrays;
import java.util.Set;
import se.omtanke.ekonomi.Prognoslage.Aterlamnad;
import se.omtanke.ekonomi.Prognoslage.EjPaborjad;
import se.omtanke.ekonomi.Prognoslage.Godkand;
import se.omtanke.ekonomi.Prognoslage.Lamnad;
import se.omtanke.ekonomi.Prognoslage.Paborjad;

/** The named steps of a unit's forecast: the whole graph of its life. */
public enum Prognosovergang {
  /** The first line is written. */
  PABORJA(Paborjad.class, EjPaborjad.class),
  /** The manager is done. */
  LAMNA(Lamnad.class, Paborjad.class, Aterlamnad.class),
  /** The controller sends it back; what was approved before counts until the next approval. */
  ATERLAMNA(Aterlamnad.class, Lamnad.class, Godkand.class),
  /** The controller approves it. */
  GODKANN(Godkand.class, Lamnad.class);

  private final Class<? extends Prognoslage> till;

  // A copied Set cannot be changed; its type alone does not say so.
  @SuppressWarnings("ImmutableEnumChecker")
  private final Set<Class<? extends Prognoslage>> fran;

  @SafeVarargs
  Prognosovergang(Class<? extends Prognoslage> till, Class<? extends Prognoslage>... fran) {
    this.till = till;
    this.fran = Set.copyOf(Arrays.asList(fran));
  }

  /** Whether the step can be taken now. */
  public boolean mojlig(Prognoslage lage) {
    return fran.contains(lage.getClass());
  }

  /** The name of the state that it leads to. */
  public String till() {
    return till.getSimpleName();
  }

  /** The graph as a Mermaid state diagram. */
  public static String diagram() {
    return Arrays.stream(values())
        .flatMap(steg -> steg.fran.stream().map(fran -> steg.rad(fran)).sorted())
        .collect(joining("\n", "stateDiagram-v2\n", "\n"));
  }

  private String rad(Class<? extends Prognoslage> start) {
    return "  %s --> %s: %s".formatted(start.getSimpleName(), till(), name());
  }
}
