package se.omtanke.person.webb;

import java.util.List;
import java.util.UUID;
import se.omtanke.grund.WriteTransaction;
import se.omtanke.komponenter.formular.Kontrollrad;

/**
 * A change that has been read from a form and holds: to be checked, then made.
 *
 * @param rader what it says, in words
 * @param gor makes it
 */
record Andring(List<Kontrollrad> rader, Utforande gor) {

  /** Makes the change of a person of whom a version was seen. */
  interface Utforande {
    void gor(WriteTransaction tx, UUID person, String sedd);
  }
}
