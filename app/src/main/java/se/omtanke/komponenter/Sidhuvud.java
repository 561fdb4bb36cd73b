package se.omtanke.komponenter;

import java.time.Duration;
import java.util.Optional;

/**
 * Whose page it is and who reads it: the facts in the head of every page.
 *
 * @param kommun name of the municipality, "Exempelby kommun"; empty before it is known
 * @param namnd name of the board, "Socialnämnden"; empty before it is known
 * @param anvandare who is signed in, if anyone
 * @param behoverMig how many things wait for the one signed in
 * @param sessionstid how long the session lasts without a request; empty if it does not end
 */
public record Sidhuvud(
    String kommun,
    String namnd,
    Optional<Anvandarrad> anvandare,
    int behoverMig,
    Optional<Duration> sessionstid) {

  /** The head before anyone has signed in. */
  public static Sidhuvud utanAnvandare(String kommun, String namnd) {
    return new Sidhuvud(kommun, namnd, Optional.empty(), 0, Optional.empty());
  }

  /** The same head with how many things wait. */
  public Sidhuvud medVantande(int antal) {
    return new Sidhuvud(kommun, namnd, anvandare, antal, sessionstid);
  }
}
