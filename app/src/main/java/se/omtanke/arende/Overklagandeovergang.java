package se.omtanke.arende;

import java.util.Arrays;
import java.util.Set;

/** The named steps of an appeal (FL 43–47 §§). */
public enum Overklagandeovergang implements Overgang<Overklagandelage> {
  /** It comes in. */
  TA_EMOT(Overklagandelage.Inkommet.class),
  /** It came in time (FL 45 §). */
  GODTA(Overklagandelage.Rattidigt.class, Overklagandelage.Inkommet.class),
  /** It came too late and is dismissed (FL 45 §). */
  AVVISA(Overklagandelage.Avvisat.class, Overklagandelage.Inkommet.class),
  /** It is handed to the court with the papers (FL 46 §). */
  OVERLAMNA(Overklagandelage.Overlamnat.class, Overklagandelage.Rattidigt.class),
  /** The court has decided. */
  AVGOR(Overklagandelage.Avgjort.class, Overklagandelage.Overlamnat.class);

  private final Class<? extends Overklagandelage> till;

  // A copied Set cannot be changed; its type alone does not say so.
  @SuppressWarnings("ImmutableEnumChecker")
  private final Set<Class<? extends Overklagandelage>> fran;

  @SafeVarargs
  Overklagandeovergang(
      Class<? extends Overklagandelage> till, Class<? extends Overklagandelage>... fran) {
    this.till = till;
    this.fran = Set.copyOf(Arrays.asList(fran));
  }

  @Override
  public Set<Class<? extends Overklagandelage>> fran() {
    return fran;
  }

  @Override
  public Class<? extends Overklagandelage> till() {
    return till;
  }
}
