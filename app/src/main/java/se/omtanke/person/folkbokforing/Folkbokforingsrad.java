package se.omtanke.person.folkbokforing;

/**
 * What the population register says of one person today; empty is nothing said.
 *
 * @param rad the row's number in the file
 * @param nummer her number as the board may know it
 * @param nyttNummer the number she has got instead
 * @param fornamn given names
 * @param efternamn surname
 * @param skydd the level of protection, as {@code Skyddsniva} names it
 * @param mottagare care of
 * @param gata street and number
 * @param postnummer postcode
 * @param ort place
 * @param fran from which day it holds, as ÅÅÅÅ-MM-DD
 */
public record Folkbokforingsrad(
    int rad,
    String nummer,
    String nyttNummer,
    String fornamn,
    String efternamn,
    String skydd,
    String mottagare,
    String gata,
    String postnummer,
    String ort,
    String fran) {

  /** Whether it says a name. */
  public boolean harNamn() {
    return !fornamn.isEmpty() || !efternamn.isEmpty();
  }
}
