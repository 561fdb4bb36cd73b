package se.omtanke.person;

import static java.util.Comparator.comparing;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Service;
import se.omtanke.grund.AuditedReadTransaction;
import se.omtanke.grund.Transaction;
import se.omtanke.person.nyckel.Vikning;

/**
 * Warns before the same person is registered twice: same number, same name and day of birth, or a
 * spelling variant of the name and the same day. Tells only of persons that the board knows, and of
 * a protected one only by her number.
 */
@Service
public class Dubbletter {

  private final Personer personer;
  private final Clock klocka;

  Dubbletter(Personer personer, Clock klocka) {
    this.personer = personer;
    this.klocka = klocka;
  }

  /** Who the new person may be, most likely first; each is noted in the access log. */
  public List<Dubblett> av(AuditedReadTransaction tx, NyPerson ny) {
    return av(tx, ny.identitet().nummer(), ny.identitet().fodd(), ny.namn());
  }

  /**
   * Who someone not yet registered may be, most likely first; each is noted in the access log.
   *
   * @param nummer her number, if she has one that is known
   * @param fodd her day of birth, if it is known
   * @param namn her name, if it is known
   */
  public List<Dubblett> av(
      AuditedReadTransaction tx,
      Optional<String> nummer,
      Optional<LocalDate> fodd,
      Optional<Personnamn> namn) {
    Set<UUID> medNummer =
        new HashSet<>(nummer.map(n -> Personsokning.medNummer(tx, n, idag(tx))).orElse(List.of()));
    Set<UUID> tankbara = new LinkedHashSet<>(medNummer);
    fodd.ifPresent(dag -> tankbara.addAll(foddaDen(tx, dag)));
    return personer.tyst(tx, tankbara).stream()
        .flatMap(
            person -> grund(person, namn, medNummer).map(g -> new Dubblett(person, g)).stream())
        .sorted(comparing(Dubblett::grund))
        .peek(dubblett -> personer.visadILista(tx, dubblett.person()))
        .toList();
  }

  private static Optional<Dubblett.Grund> grund(
      Person person, Optional<Personnamn> namn, Set<UUID> medNummer) {
    if (medNummer.contains(person.id())) {
      return Optional.of(Dubblett.Grund.SAMMA_NUMMER);
    }
    Optional<Personnamn> hennes = person.namn().flatMap(Skyddat::synligt);
    if (hennes.isEmpty() || namn.isEmpty()) {
      return Optional.empty();
    }
    Set<String> kand = ord(hennes.get());
    Set<String> nya = ord(namn.get());
    if (kand.equals(nya)) {
      return Optional.of(Dubblett.Grund.SAMMA_NAMN);
    }
    return lika(ljud(kand), ljud(nya))
        ? Optional.of(Dubblett.Grund.LIKNANDE_NAMN)
        : Optional.empty();
  }

  /** All of the shorter name is in the longer: a second given name is often left out. */
  private static boolean lika(Set<String> ett, Set<String> annat) {
    Set<String> kort = ett.size() <= annat.size() ? ett : annat;
    Set<String> langt = ett.size() <= annat.size() ? annat : ett;
    return kort.size() > 1 && langt.containsAll(kort);
  }

  private static Set<String> ord(Personnamn namn) {
    return new HashSet<>(Vikning.skrivna(namn.helt()));
  }

  private static Set<String> ljud(Collection<String> ord) {
    Set<String> ljud = new HashSet<>();
    ord.forEach(ett -> ljud.add(Vikning.later(ett)));
    return ljud;
  }

  private static List<UUID> foddaDen(Transaction tx, LocalDate fodd) {
    return tx.sql(
            """
            SELECT DISTINCT i.person FROM personidentitet i
            WHERE i.kommun = :kommun AND i.fodd = :fodd AND i.ersatt = 'infinity'
              AND EXISTS (SELECT FROM namndperson k
                WHERE k.kommun = :kommun AND k.person = i.person)
            """)
        .param("kommun", tx.kommun())
        .param("fodd", fodd)
        .query((rad, n) -> rad.getObject("person", UUID.class))
        .list();
  }

  private LocalDate idag(Transaction tx) {
    return LocalDate.ofInstant(tx.nu(), klocka.getZone());
  }
}
