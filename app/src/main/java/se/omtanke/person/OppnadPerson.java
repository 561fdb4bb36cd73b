package se.omtanke.person;

import java.util.Optional;
import java.util.UUID;

/**
 * A person whose record has been opened. What is protected can be read here, and only here; a page
 * that shows it says so.
 *
 * @param person the person as a list would show her
 * @param oppning the proof, for facts that other services give out
 * @param version what {@link Personandringar} asks for: which version of her was seen
 */
public record OppnadPerson(Person person, Oppning oppning, String version) {

  /** Who it is. */
  public UUID id() {
    return person.id();
  }

  /** What she is known by. */
  public Identitet identitet() {
    return person.identitet().oppnat(oppning);
  }

  /** Her name, if she has one. */
  public Optional<Personnamn> namn() {
    return person.namn().map(namn -> namn.oppnat(oppning));
  }

  /** What to call her on her own page. */
  public String kallad() {
    return Person.kallad(identitet(), namn());
  }
}
