package se.omtanke.arende;

import java.util.Arrays;
import java.util.Set;

/** The named steps of an investigation. */
public enum Utredningsovergang implements Overgang<Utredningslage> {
  /** It is opened. */
  INLED(Utredningslage.Pagar.class),
  /** Its time is extended to a given day (SoL 20:3). */
  FORLANG(Utredningslage.Forlangd.class, Utredningslage.Pagar.class, Utredningslage.Forlangd.class),
  /** It is finished. */
  AVSLUTA(Utredningslage.Avslutad.class, Utredningslage.Pagar.class, Utredningslage.Forlangd.class);

  private final Class<? extends Utredningslage> till;

  // A copied Set cannot be changed; its type alone does not say so.
  @SuppressWarnings("ImmutableEnumChecker")
  private final Set<Class<? extends Utredningslage>> fran;

  @SafeVarargs
  Utredningsovergang(
      Class<? extends Utredningslage> till, Class<? extends Utredningslage>... fran) {
    this.till = till;
    this.fran = Set.copyOf(Arrays.asList(fran));
  }

  @Override
  public Set<Class<? extends Utredningslage>> fran() {
    return fran;
  }

  @Override
  public Class<? extends Utredningslage> till() {
    return till;
  }
}
