package se.omtanke.arende;

import java.util.Arrays;
import java.util.Set;

/** The named steps of a case: the whole graph of its life. */
public enum Arendeovergang implements Overgang<Arendelage> {
  /** Something comes in about a person. */
  AKTUALISERA(Arendelage.Aktualiserat.class),
  /** The board opens an investigation (SoL 14:2, 20:2). */
  INLED(Arendelage.Utreds.class, Arendelage.Aktualiserat.class),
  /** The board decides not to open one (SoL 20:2). */
  INLED_INTE(Arendelage.EjInlett.class, Arendelage.Aktualiserat.class),
  /** What was asked or found needed is decided. */
  BESLUTA(Arendelage.Beslutat.class, Arendelage.Utreds.class),
  /** The same matter is investigated again; the time goes on from where it stood. */
  ATERUPPTA(
      Arendelage.Utreds.class,
      Arendelage.EjInlett.class,
      Arendelage.Beslutat.class,
      Arendelage.Avslutat.class),
  /** Nothing more is to be done. */
  AVSLUTA(Arendelage.Avslutat.class, Arendelage.Utreds.class, Arendelage.Beslutat.class);

  private final Class<? extends Arendelage> till;

  // A copied Set cannot be changed; its type alone does not say so.
  @SuppressWarnings("ImmutableEnumChecker")
  private final Set<Class<? extends Arendelage>> fran;

  @SafeVarargs
  Arendeovergang(Class<? extends Arendelage> till, Class<? extends Arendelage>... fran) {
    this.till = till;
    this.fran = Set.copyOf(Arrays.asList(fran));
  }

  @Override
  public Set<Class<? extends Arendelage>> fran() {
    return fran;
  }

  @Override
  public Class<? extends Arendelage> till() {
    return till;
  }
}
