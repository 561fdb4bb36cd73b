package se.omtanke.arende.webb;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import se.omtanke.arende.Arendeatgard;
import se.omtanke.arende.Arendeslag;
import se.omtanke.arende.Inkommet;
import se.omtanke.arende.Mottagning;
import se.omtanke.arende.webb.Intagsformular.Skriven;
import se.omtanke.atkomst.Medarbetaruppdrag;
import se.omtanke.grund.AuditedReadTransaction;
import se.omtanke.grund.OgiltigIndata;
import se.omtanke.grund.OgiltigIndata.Faltfel;
import se.omtanke.grund.Syfte;
import se.omtanke.grund.Transactions;
import se.omtanke.grund.WriteTransaction;
import se.omtanke.person.NyPerson;
import se.omtanke.person.Person;
import se.omtanke.person.Personer;
import se.omtanke.person.Personnamn;
import se.omtanke.regler.alder.Aldersgrupp;

/** Finds or registers the persons of an intake form, and hands it to {@link Mottagning}. */
@Component
class Intag {

  /**
   * A person of the form, as found.
   *
   * @param skriven as typed
   * @param kand as the board knows her; empty if it has not met her
   */
  record Funnen(Skriven skriven, Optional<Person> kand) {

    /** What to call her. */
    String namn() {
      return kand.map(Person::visningsnamn)
          .orElseGet(() -> skriven.efternamn() + ", " + skriven.fornamn());
    }
  }

  private final Transactions transactions;
  private final Personer personer;
  private final Mottagning mottagning;
  private final Clock klocka;

  Intag(Transactions transactions, Personer personer, Mottagning mottagning, Clock klocka) {
    this.transactions = transactions;
    this.personer = personer;
    this.mottagning = mottagning;
    this.klocka = klocka;
  }

  /**
   * Whom the typed numbers belong to.
   *
   * @throws OgiltigIndata where someone whom the board has not met has no name
   */
  List<Funnen> sok(Medarbetaruppdrag vem, List<Skriven> skrivna) {
    List<Funnen> funna =
        transactions.auditedRead(
            vem.anropare(),
            Syfte.av(Arendeatgard.TA_EMOT.kod(), "person"),
            tx -> skrivna.stream().map(en -> new Funnen(en, funnen(tx, en))).toList());
    List<Faltfel> fel =
        funna.stream()
            .filter(en -> en.kand().isEmpty())
            .map(Funnen::skriven)
            .filter(en -> en.fornamn().isBlank() || en.efternamn().isBlank())
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

  /** Takes it in; the cases, in the order of the persons. */
  List<UUID> taEmot(Medarbetaruppdrag vem, UUID nyckel, Intagsformular formular) {
    List<Funnen> vardnadshavare = sok(vem, formular.vardnadshavare());
    List<Funnen> berorda = sok(vem, formular.berorda());
    return mottagning.taEmot(
        vem,
        nyckel,
        berorda.size(),
        tx -> {
          List<UUID> vuxna = vardnadshavare.stream().map(en -> id(tx, en)).toList();
          return new Inkommet.Nytt(
              formular.slag(),
              formular.satt(),
              formular.inkom(),
              formular.innehall(),
              formular.orsaker(),
              formular.lamnare(),
              berorda.stream().map(en -> berord(tx, formular, en, vuxna)).toList());
        });
  }

  private Inkommet.Berord berord(
      WriteTransaction tx, Intagsformular formular, Funnen en, List<UUID> vuxna) {
    Arendeslag slag = slag(formular, en.skriven());
    return new Inkommet.Berord(id(tx, en), slag, slag == Arendeslag.BARN ? vuxna : List.of());
  }

  /** Child, young or grown-up on the day it came in. */
  Arendeslag slag(Intagsformular formular, Skriven person) {
    LocalDate dag = LocalDate.ofInstant(formular.inkom(), klocka.getZone());
    return person
        .identitet()
        .fodd()
        .map(fodd -> Arendeslag.valueOf(Aldersgrupp.av(fodd, dag).name()))
        .orElse(Arendeslag.VUXEN);
  }

  private UUID id(WriteTransaction tx, Funnen en) {
    return en.kand().map(Person::id).orElseGet(() -> registrera(tx, en.skriven()));
  }

  private UUID registrera(WriteTransaction tx, Skriven en) {
    return personer.registrera(
        tx, NyPerson.av(en.identitet(), Personnamn.av(en.fornamn(), en.efternamn())));
  }

  private Optional<Person> funnen(AuditedReadTransaction tx, Skriven en) {
    return en.identitet().nummer().stream()
        .flatMap(nummer -> personer.sok(tx, nummer).personer().stream())
        .findFirst();
  }
}
