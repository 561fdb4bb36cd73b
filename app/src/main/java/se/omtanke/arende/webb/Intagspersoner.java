package se.omtanke.arende.webb;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import se.omtanke.arende.Arendeatgard;
import se.omtanke.arende.webb.Intagsformular.Skriven;
import se.omtanke.atkomst.Medarbetaruppdrag;
import se.omtanke.grund.AuditedReadTransaction;
import se.omtanke.grund.OgiltigIndata;
import se.omtanke.grund.OgiltigIndata.Faltfel;
import se.omtanke.grund.Syfte;
import se.omtanke.grund.Transactions;
import se.omtanke.person.Bekraftelser;
import se.omtanke.person.Dubblett;
import se.omtanke.person.Dubbletter;
import se.omtanke.person.Identitet;
import se.omtanke.person.Person;
import se.omtanke.person.Personer;
import se.omtanke.person.Relation;
import se.omtanke.person.Relationer;
import se.omtanke.person.Sokresultat;

/**
 * Finds whom the rows of an intake form mean: by number, or chosen among those who have the name. A
 * choice counts when a second identifier has confirmed it.
 */
@Component
class Intagspersoner {

  /**
   * A person of the form, as found.
   *
   * @param skriven as typed
   * @param kand as the board knows her; empty if it has not met her
   */
  record Funnen(Skriven skriven, Optional<Person> kand) {}

  /**
   * A row that may mean someone whom the board knows.
   *
   * @param skriven as typed
   * @param mojliga whom it may be
   * @param fler whether there are more than are shown
   */
  record Tvekan(Skriven skriven, List<Mojlig> mojliga, boolean fler) {}

  /**
   * One whom a row may mean.
   *
   * @param person who
   * @param lik why, when she is like someone about to be registered
   */
  record Mojlig(Person person, Optional<Dubblett.Grund> lik) {}

  private final Transactions transactions;
  private final Personer personer;
  private final Dubbletter dubbletter;
  private final Bekraftelser bekraftelser;
  private final Relationer relationer;
  private final Clock klocka;

  Intagspersoner(
      Transactions transactions,
      Personer personer,
      Dubbletter dubbletter,
      Bekraftelser bekraftelser,
      Relationer relationer,
      Clock klocka) {
    this.transactions = transactions;
    this.personer = personer;
    this.dubbletter = dubbletter;
    this.bekraftelser = bekraftelser;
    this.relationer = relationer;
    this.klocka = klocka;
  }

  /**
   * Whom the rows mean, where that is known.
   *
   * @throws OgiltigIndata where someone whom the board has not met has no name
   */
  List<Funnen> sok(Medarbetaruppdrag vem, List<Skriven> skrivna) {
    List<Funnen> funna =
        las(vem, tx -> skrivna.stream().map(en -> new Funnen(en, kand(tx, en))).toList());
    List<Faltfel> fel =
        funna.stream()
            .filter(en -> en.kand().isEmpty())
            .map(Funnen::skriven)
            .filter(en -> !en.sokes() && en.behoverNamn())
            .map(
                en ->
                    new Faltfel(
                        en.falt() + (en.fornamn().isBlank() ? "fornamn" : "efternamn"),
                        "Nämnden har inte mött personen förut. Skriv för- och efternamn."))
            .toList();
    if (!fel.isEmpty()) {
      throw new OgiltigIndata(fel);
    }
    return funna;
  }

  /**
   * The rows that may mean someone whom the board knows, and for which nobody has said who.
   *
   * @throws OgiltigIndata where a name leads to nobody
   */
  List<Tvekan> tveksamma(Medarbetaruppdrag vem, Collection<Skriven> skrivna) {
    return las(
        vem,
        tx -> {
          List<Tvekan> tveksamma = new ArrayList<>();
          for (Skriven en : skrivna) {
            if (kand(tx, en).isEmpty()) {
              tvekan(tx, en).ifPresent(tveksamma::add);
            }
          }
          return tveksamma;
        });
  }

  /**
   * Confirms by a second identifier that a row means this person.
   *
   * @throws OgiltigIndata in the row's field, if it is not hers
   */
  void bekrafta(Medarbetaruppdrag vem, Skriven en, UUID person, String svar) {
    try {
      transactions.write(
          vem.anropare(),
          Syfte.av(Arendeatgard.TA_EMOT.kod(), "person", person),
          tx -> {
            if (!bekraftelser.finns(tx, person)) {
              if (en.sokes()) {
                bekraftelser.bekrafta(tx, person, svar);
              } else {
                bekraftelser.bekraftaMedNummer(tx, person, svar);
              }
            }
            return person;
          });
    } catch (OgiltigIndata fel) {
      throw new OgiltigIndata(en.falt() + "svar", fel.klarsprak());
    }
  }

  /** Those who have custody of a known child today, as a list may show them. */
  List<Person> vardnadshavare(Medarbetaruppdrag vem, UUID barn) {
    return las(
        vem,
        tx ->
            List.copyOf(
                personer
                    .lista(
                        tx,
                        relationer.vardnadshavare(tx, barn).stream()
                            .map(Relation::motpart)
                            .toList())
                    .values()));
  }

  private Optional<Person> kand(AuditedReadTransaction tx, Skriven en) {
    Optional<Person> medNummer =
        en.identitet(idag()).flatMap(identitet -> personer.medIdentitet(tx, identitet));
    return medNummer.isPresent() ? medNummer : vald(tx, en.vald());
  }

  /** A choice that has been confirmed. */
  private Optional<Person> vald(AuditedReadTransaction tx, String vald) {
    return person(vald)
        .filter(id -> bekraftelser.finns(tx, id))
        .flatMap(id -> Optional.ofNullable(personer.lista(tx, List.of(id)).get(id)));
  }

  private Optional<Tvekan> tvekan(AuditedReadTransaction tx, Skriven en) {
    if (en.sokes()) {
      return Optional.of(sokta(tx, en));
    }
    if (en.vald().equals(Intagsformular.NY)) {
      return Optional.empty();
    }
    Optional<String> nummer = en.identitet(idag()).flatMap(Identitet::nummer);
    List<Mojlig> lika =
        dubbletter.av(tx, nummer, en.fodd(idag()), en.namn()).stream()
            .map(lik -> new Mojlig(lik.person(), Optional.of(lik.grund())))
            .toList();
    return lika.isEmpty() ? Optional.empty() : Optional.of(new Tvekan(en, lika, false));
  }

  private Tvekan sokta(AuditedReadTransaction tx, Skriven en) {
    Sokresultat traffar;
    try {
      traffar = personer.sok(tx, en.uppgift().nummer());
    } catch (OgiltigIndata fel) {
      throw new OgiltigIndata(en.falt(), fel.klarsprak());
    }
    if (traffar.personer().isEmpty()) {
      throw new OgiltigIndata(
          en.falt(),
          "Nämnden känner ingen med det namnet. Skriv personens nummer, eller ange identiteten på"
              + " annat sätt.");
    }
    return new Tvekan(
        en,
        traffar.personer().stream().map(person -> new Mojlig(person, Optional.empty())).toList(),
        traffar.fler());
  }

  /** The id that was chosen, if it is one. */
  static Optional<UUID> person(String vald) {
    try {
      return Optional.of(UUID.fromString(vald));
    } catch (IllegalArgumentException _) {
      return Optional.empty();
    }
  }

  private interface Lasning<T> {
    T las(AuditedReadTransaction tx);
  }

  private <T> T las(Medarbetaruppdrag vem, Lasning<T> lasning) {
    return transactions.auditedRead(
        vem.anropare(), Syfte.av(Arendeatgard.TA_EMOT.kod(), "person"), lasning::las);
  }

  private LocalDate idag() {
    return LocalDate.now(klocka);
  }
}
