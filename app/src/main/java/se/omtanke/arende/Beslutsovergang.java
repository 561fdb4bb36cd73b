package se.omtanke.arende;

import java.util.Arrays;
import java.util.Set;

/** The named steps of a decision. Nothing takes effect before it is decided. */
public enum Beslutsovergang implements Overgang<Beslutslage> {
  /** The caseworker proposes. */
  FORESLA(Beslutslage.Foreslaget.class),
  /** The proposal is sent to the board or its committee. */
  HANSKJUT(Beslutslage.Hanskjutet.class, Beslutslage.Foreslaget.class),
  /** The one who may decides. */
  FATTA(Beslutslage.Fattat.class, Beslutslage.Foreslaget.class, Beslutslage.Hanskjutet.class),
  /** The board wants more. */
  ATERREMITTERA(Beslutslage.Aterremitterat.class, Beslutslage.Hanskjutet.class),
  /** The proposal is taken back, by the caseworker or the one who was to decide. */
  DRA_TILLBAKA(
      Beslutslage.Tillbakadraget.class, Beslutslage.Foreslaget.class, Beslutslage.Hanskjutet.class);

  private final Class<? extends Beslutslage> till;

  // A copied Set cannot be changed; its type alone does not say so.
  @SuppressWarnings("ImmutableEnumChecker")
  private final Set<Class<? extends Beslutslage>> fran;

  @SafeVarargs
  Beslutsovergang(Class<? extends Beslutslage> till, Class<? extends Beslutslage>... fran) {
    this.till = till;
    this.fran = Set.copyOf(Arrays.asList(fran));
  }

  @Override
  public Set<Class<? extends Beslutslage>> fran() {
    return fran;
  }

  @Override
  public Class<? extends Beslutslage> till() {
    return till;
  }
}
