package se.omtanke.rapport.granskning.kontroll;

/**
 * A check and where it was asked for.
 *
 * @param specrad the line of the specification, or 0
 * @param nyckel the key of the specification it stands under
 * @param kontroll the check
 */
public record Regel(int specrad, String nyckel, Kontroll kontroll) {

  /** A check that no specification asked for. */
  public static Regel egen(Kontroll kontroll) {
    return new Regel(0, "", kontroll);
  }
}
