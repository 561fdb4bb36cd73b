package se.omtanke.person;

import java.util.Optional;
import se.omtanke.grund.OgiltigIndata;

/**
 * A person to register.
 *
 * @param identitet what she is known by
 * @param namn her name; an unknown person or a child not yet born may lack one
 * @param skydd how her data is protected from the first day
 */
public record NyPerson(Identitet identitet, Optional<Personnamn> namn, Skyddsniva skydd) {

  /**
   * A person to register.
   *
   * @throws OgiltigIndata if she has a number and no name
   */
  public NyPerson {
    if (identitet.nummer().isPresent() && namn.isEmpty()) {
      throw new OgiltigIndata("efternamn", "Skriv personens namn.");
    }
  }

  /** A person with number and name, whose data is not protected. */
  public static NyPerson av(Identitet identitet, Personnamn namn) {
    return new NyPerson(identitet, Optional.of(namn), Skyddsniva.INGEN);
  }
}
