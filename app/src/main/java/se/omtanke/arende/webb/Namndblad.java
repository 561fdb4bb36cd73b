package se.omtanke.arende.webb;

import java.time.LocalDate;
import se.omtanke.arende.Arende;
import se.omtanke.arende.Beslut;
import se.omtanke.person.Person;

/**
 * What the board sees of a decision: no more of the case than it needs.
 *
 * @param arende the case
 * @param beslut the decision
 * @param person whom it is about
 * @param idag the day
 */
public record Namndblad(Arende arende, Beslut beslut, Person person, LocalDate idag) {}
