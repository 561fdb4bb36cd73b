package se.omtanke.ekonomi;

import se.omtanke.organisation.Koddel;

/**
 * The code string of a ledger row as it was imported; a part that the ledger does not use is empty.
 *
 * @param ansvar who is responsible for the money
 * @param verksamhet what the money is for
 * @param konto what kind of cost or income, by Kommun-Bas
 * @param projekt project, or empty
 * @param objekt object, or empty
 * @param motpart counterpart, or empty; tells internal postings
 * @param periodiserad whether it is what was accrued on these codes, which is told apart
 */
public record Kodstrang(
    String ansvar,
    String verksamhet,
    String konto,
    String projekt,
    String objekt,
    String motpart,
    boolean periodiserad) {

  /** What was not accrued. */
  public Kodstrang(
      String ansvar,
      String verksamhet,
      String konto,
      String projekt,
      String objekt,
      String motpart) {
    this(ansvar, verksamhet, konto, projekt, objekt, motpart, false);
  }

  /** The three parts that every ledger row has. */
  public static Kodstrang av(String ansvar, String verksamhet, String konto) {
    return new Kodstrang(ansvar, verksamhet, konto, "", "", "");
  }

  /** The same on another ansvar. */
  public Kodstrang medAnsvar(String annat) {
    return new Kodstrang(annat, verksamhet, konto, projekt, objekt, motpart, periodiserad);
  }

  /** The same on another verksamhet. */
  public Kodstrang medVerksamhet(String annan) {
    return new Kodstrang(ansvar, annan, konto, projekt, objekt, motpart, periodiserad);
  }

  /** The value of one part. */
  public String del(Koddel del) {
    return switch (del) {
      case ANSVAR -> ansvar;
      case VERKSAMHET -> verksamhet;
      case KONTO -> konto;
      case PROJEKT -> projekt;
      case OBJEKT -> objekt;
      case MOTPART -> motpart;
    };
  }
}
