package se.omtanke.person.webb;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;
import se.omtanke.grund.Anropare;
import se.omtanke.grund.AuditedReadTransaction;
import se.omtanke.grund.Syfte;
import se.omtanke.grund.Transactions;
import se.omtanke.komponenter.Vidare;
import se.omtanke.person.Bekraftelser;
import se.omtanke.person.Hushall;
import se.omtanke.person.OppnadPerson;
import se.omtanke.person.Person;
import se.omtanke.person.Personer;
import se.omtanke.person.Personrad;
import se.omtanke.person.Personrader;
import se.omtanke.person.Personuppgifter;
import se.omtanke.person.Relation;

/**
 * Reads all that a page about one person needs, in one transaction; sends whoever has not confirmed
 * the person to where that is done.
 */
@Component
class Personvy {

  private final Transactions transaktioner;
  private final Personer personer;
  private final Personrader rader;
  private final Bekraftelser bekraftelser;

  Personvy(
      Transactions transaktioner, Personer personer, Personrader rader, Bekraftelser bekraftelser) {
    this.transaktioner = transaktioner;
    this.personer = personer;
    this.rader = rader;
    this.bekraftelser = bekraftelser;
  }

  /**
   * All about an opened person.
   *
   * @param person the person
   * @param rad the bar at the top
   * @param uppgifter what the board knows
   * @param andra others who are mentioned, as a list shows them
   */
  record Allt(
      OppnadPerson person, Personrad rad, Personuppgifter uppgifter, Map<UUID, Person> andra) {}

  /** Shows a page about a person with her half number. */
  ModelAndView visa(
      Anropare anropare, Personatgard atgard, UUID id, Function<Allt, ModelAndView> sidan) {
    return visa(anropare, atgard, id, (tx, allt) -> sidan.apply(allt));
  }

  /** Makes a page while the transaction is open. */
  interface Sidbygge {
    ModelAndView bygg(AuditedReadTransaction tx, Allt allt);
  }

  /** Shows a page that reads more than every page does. */
  ModelAndView visa(Anropare anropare, Personatgard atgard, UUID id, Sidbygge sidan) {
    return transaktioner.auditedRead(
        anropare,
        Syfte.av(atgard.kod(), "person", id),
        tx -> {
          personer.kravKand(tx, id);
          return bekraftelser.finns(tx, id)
              ? sidan.bygg(tx, allt(tx, id, atgard))
              : Vidare.till(Personsidor.adress(id) + "/bekrafta");
        });
  }

  private Allt allt(AuditedReadTransaction tx, UUID id, Personatgard atgard) {
    OppnadPerson person = personer.oppna(tx, id);
    Personrad rad =
        atgard == Personatgard.VISA_NUMMER ? rader.medNummer(tx, person) : rader.av(tx, person);
    Personuppgifter uppgifter = personer.uppgifter(tx, person);
    return new Allt(person, rad, uppgifter, personer.lista(tx, andra(person.id(), uppgifter)));
  }

  private static Collection<UUID> andra(UUID sjalv, Personuppgifter uppgifter) {
    Stream<UUID> relationer =
        Stream.concat(
            uppgifter.relationer().stream().map(Relation::motpart),
            uppgifter.tvartom().stream().map(Relation::person));
    Stream<UUID> hushall =
        uppgifter.hushall().stream()
            .map(Hushall::medlemmar)
            .flatMap(Collection::stream)
            .map(Hushall.Medlem::person);
    Set<UUID> alla = new LinkedHashSet<>(Stream.concat(relationer, hushall).toList());
    alla.remove(sjalv);
    return alla;
  }
}
