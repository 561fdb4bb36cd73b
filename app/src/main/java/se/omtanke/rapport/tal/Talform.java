package se.omtanke.rapport.tal;

/**
 * Unit and number of decimals of a column, a table or a figure in a text.
 *
 * @param enhet the unit
 * @param decimaler 0–3 decimals
 */
public record Talform(Talenhet enhet, int decimaler) {

  public Talform {
    if (decimaler < 0 || decimaler > 3) {
      throw new IllegalArgumentException("Antalet decimaler är 0–3, inte " + decimaler);
    }
  }
}
