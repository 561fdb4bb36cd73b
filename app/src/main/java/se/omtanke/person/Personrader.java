package se.omtanke.person;

import java.time.Clock;
import java.time.LocalDate;
import java.time.Period;
import java.util.Optional;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Service;
import se.omtanke.grund.AuditedReadTransaction;

/** Makes the bar at the top of pages about an opened person. */
@Service
public class Personrader {

  private final ObjectProvider<Oppnaarenden> oppna;
  private final Clock klocka;

  Personrader(ObjectProvider<Oppnaarenden> oppna, Clock klocka) {
    this.oppna = oppna;
    this.klocka = klocka;
  }

  /** The bar with half of the number. */
  public Personrad av(AuditedReadTransaction tx, OppnadPerson person) {
    return rad(tx, person, false);
  }

  /** The bar with the whole number; the transaction's purpose tells that it was asked for. */
  public Personrad medNummer(AuditedReadTransaction tx, OppnadPerson person) {
    return rad(tx, person, true);
  }

  private Personrad rad(AuditedReadTransaction tx, OppnadPerson person, boolean helt) {
    LocalDate idag = LocalDate.ofInstant(tx.nu(), klocka.getZone());
    Identitet identitet = person.identitet();
    return new Personrad(
        person.id(),
        person.kallad(),
        helt ? identitet.fullt() : identitet.maskerad(),
        helt,
        alder(identitet, idag),
        person.person().skydd(),
        new Uppgiftslasning(tx, person.id(), false, idag).sprak(),
        oppna.stream().flatMap(bidrag -> bidrag.av(tx, person.id()).stream()).toList());
  }

  private static Optional<Integer> alder(Identitet identitet, LocalDate idag) {
    return identitet
        .fodd()
        .filter(fodd -> !fodd.isAfter(idag) && !(identitet instanceof Identitet.OfottBarn))
        .map(fodd -> Period.between(fodd, idag).getYears());
  }

  /** Whether anything above has cases to show. */
  public boolean harArenden() {
    return oppna.stream().findAny().isPresent();
  }
}
