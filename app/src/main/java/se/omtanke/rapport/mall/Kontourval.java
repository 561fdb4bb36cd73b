package se.omtanke.rapport.mall;

import java.util.List;
import se.omtanke.organisation.Koddel;

/** Income and cost as Kommun-Bas parts the accounts: class 3 is income, 4–8 are costs. */
public final class Kontourval {

  /** Accounts of income. */
  public static final Urval INTAKT =
      new Urval.Del(Koddel.KONTO, List.of(new Kodmonster.Borjan("3")));

  /** Accounts of cost, capital costs (79) counted. */
  public static final Urval KOSTNAD =
      new Urval.Del(Koddel.KONTO, List.of(new Kodmonster.Intervall("4", "8")));

  private Kontourval() {}
}
