package se.omtanke.ekonomi;

import static java.util.stream.Collectors.joining;

import java.util.Arrays;
import java.util.Set;
import se.omtanke.ekonomi.Budgetlage.Beredning;
import se.omtanke.ekonomi.Budgetlage.Faststallt;
import se.omtanke.ekonomi.Budgetlage.Forberedelse;
import se.omtanke.ekonomi.Budgetlage.Forslagstid;

/** The named steps of a budget work: the whole graph of its life. */
public enum Budgetovergang {
  /** Managers may propose. */
  OPPNA_FORSLAG(Forslagstid.class, Forberedelse.class, Beredning.class),
  /** The time for proposals is over. */
  STANG_FORSLAG(Beredning.class, Forslagstid.class),
  /** What has been shared is the frame, and counts from now on. */
  FASTSTALL(Faststallt.class, Beredning.class),
  /** Taken up again, as when the frame is adjusted; what was adopted counts until the next time. */
  ATERUPPTA(Beredning.class, Faststallt.class),
  /** The adoption was a mistake: what it replaced counts again. */
  ANGRA(Beredning.class, Faststallt.class);

  private final Class<? extends Budgetlage> till;

  // A copied Set cannot be changed; its type alone does not say so.
  @SuppressWarnings("ImmutableEnumChecker")
  private final Set<Class<? extends Budgetlage>> fran;

  @SafeVarargs
  Budgetovergang(Class<? extends Budgetlage> till, Class<? extends Budgetlage>... fran) {
    this.till = till;
    this.fran = Set.copyOf(Arrays.asList(fran));
  }

  /** Whether the step can be taken now. */
  public boolean mojlig(Budgetlage lage) {
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

  private String rad(Class<? extends Budgetlage> start) {
    return "  %s --> %s: %s".formatted(start.getSimpleName(), till(), name());
  }
}
