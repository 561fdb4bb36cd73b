package se.omtanke.rapport;

import static java.util.stream.Collectors.joining;

import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import se.omtanke.rapport.Beredningsskede.Godkand;
import se.omtanke.rapport.Beredningsskede.Publicerad;
import se.omtanke.rapport.Beredningsskede.UnderGranskning;
import se.omtanke.rapport.Beredningsskede.Utkast;

/** The named steps of a report on its way to publication: the whole graph of it. */
public enum Beredningsovergang {
  /** Those who write are done, and someone else is to read. */
  BEGAR_GRANSKNING(UnderGranskning.class, Utkast.class, Publicerad.class),
  /** The reviewer wants it changed, and says how. */
  SKICKA_TILLBAKA(Utkast.class, UnderGranskning.class, Godkand.class),
  /** The reviewer stands for what it says; again, when it has changed since. */
  GODKANN(Godkand.class, UnderGranskning.class, Godkand.class),
  /** It is frozen as an edition. */
  PUBLICERA(Publicerad.class, Godkand.class);

  private final Class<? extends Beredningsskede> till;

  // A copied Set cannot be changed; its type alone does not say so.
  @SuppressWarnings("ImmutableEnumChecker")
  private final Set<Class<? extends Beredningsskede>> fran;

  @SafeVarargs
  Beredningsovergang(
      Class<? extends Beredningsskede> till, Class<? extends Beredningsskede>... fran) {
    this.till = till;
    this.fran = Set.copyOf(Arrays.asList(fran));
  }

  /** Whether the step can be taken now. */
  public boolean mojlig(Beredningsskede skede) {
    return fran.contains(skede.getClass());
  }

  /** The name of the state that it leads to. */
  public String till() {
    return till.getSimpleName();
  }

  /** The step in addresses and text keys. */
  public String kod() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The graph as a Mermaid state diagram. */
  public static String diagram() {
    return Arrays.stream(values())
        .flatMap(steg -> steg.fran.stream().map(steg::rad).sorted())
        .collect(joining("\n", "stateDiagram-v2\n", "\n"));
  }

  private String rad(Class<? extends Beredningsskede> start) {
    return "  %s --> %s: %s".formatted(start.getSimpleName(), till(), name());
  }
}
