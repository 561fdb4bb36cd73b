package se.omtanke.arende.webb;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import se.omtanke.arende.Arendeslag;
import se.omtanke.arende.Inkommet;
import se.omtanke.arende.Inkommetslag;
import se.omtanke.arende.Mottagning;
import se.omtanke.arende.webb.Intagsformular.Skriven;
import se.omtanke.arende.webb.Intagspersoner.Funnen;
import se.omtanke.atkomst.Medarbetaruppdrag;
import se.omtanke.grund.WriteTransaction;
import se.omtanke.person.Identitet;
import se.omtanke.person.NyPerson;
import se.omtanke.person.Person;
import se.omtanke.person.Personer;
import se.omtanke.person.Relation;
import se.omtanke.person.Relationer;
import se.omtanke.person.Relationsslag;
import se.omtanke.person.Reservnummergivare;
import se.omtanke.person.Skyddsniva;
import se.omtanke.regler.Period;
import se.omtanke.regler.alder.Aldersgrupp;

/** Registers the new persons of an intake form, and hands it to {@link Mottagning}. */
@Component
class Intag {

  private final Intagspersoner intagspersoner;
  private final Personer personer;
  private final Relationer relationer;
  private final Reservnummergivare reservnummer;
  private final Mottagning mottagning;
  private final Clock klocka;

  Intag(
      Intagspersoner intagspersoner,
      Personer personer,
      Relationer relationer,
      Reservnummergivare reservnummer,
      Mottagning mottagning,
      Clock klocka) {
    this.intagspersoner = intagspersoner;
    this.personer = personer;
    this.relationer = relationer;
    this.reservnummer = reservnummer;
    this.mottagning = mottagning;
    this.klocka = klocka;
  }

  /** Takes it in; the cases, in the order of the persons. */
  List<UUID> taEmot(Medarbetaruppdrag vem, UUID nyckel, Intagsformular formular) {
    List<Funnen> vardnadshavare = intagspersoner.sok(vem, formular.vardnadshavare());
    List<Funnen> berorda = intagspersoner.sok(vem, formular.berorda());
    Map<String, Identitet> nya = new HashMap<>();
    Stream.concat(vardnadshavare.stream(), berorda.stream())
        .filter(en -> en.kand().isEmpty())
        .forEach(en -> nya.put(en.skriven().falt(), identitet(vem, en.skriven())));
    return mottagning.taEmot(
        vem,
        nyckel,
        berorda.size(),
        tx -> {
          List<UUID> vuxna = vardnadshavare.stream().map(en -> id(tx, en, nya)).toList();
          return new Inkommet.Nytt(
              formular.slag(),
              formular.satt(),
              formular.inkom(),
              formular.innehall(),
              formular.orsaker(),
              formular.lamnare(),
              berorda.stream().map(en -> berord(tx, formular, en, vuxna, nya)).toList(),
              formular.svarsdag().filter(_ -> formular.slag().harSvarsdag()));
        });
  }

  private Inkommet.Berord berord(
      WriteTransaction tx,
      Intagsformular formular,
      Funnen en,
      List<UUID> vuxna,
      Map<String, Identitet> nya) {
    Arendeslag slag = slag(formular, en);
    UUID person = id(tx, en, nya);
    if (slag != Arendeslag.BARN) {
      return new Inkommet.Berord(person, slag, List.of());
    }
    vuxna.forEach(vuxen -> vardnad(tx, formular, person, vuxen));
    return new Inkommet.Berord(person, slag, vuxna);
  }

  /** Custody that is told of is known of the child from then on, unless it was known already. */
  private void vardnad(WriteTransaction tx, Intagsformular formular, UUID barn, UUID vuxen) {
    LocalDate dag = LocalDate.ofInstant(formular.inkom(), klocka.getZone());
    boolean kand =
        relationer.till(tx, barn).stream()
            .anyMatch(
                r ->
                    r.motpart().equals(vuxen)
                        && r.slag() == Relationsslag.VARDNADSHAVARE
                        && r.giltig().overlappar(Period.fran(dag)));
    if (!kand) {
      relationer.lagg(
          tx, new Relation(barn, vuxen, Relationsslag.VARDNADSHAVARE, true, Period.fran(dag)));
    }
  }

  /**
   * Child, young or grown-up on the day it came in. Whoever is reported for concern about a child
   * and whose age nobody knows is a child until it is known.
   */
  Arendeslag slag(Intagsformular formular, Funnen person) {
    LocalDate dag = LocalDate.ofInstant(formular.inkom(), klocka.getZone());
    return fodd(person)
        .map(fodd -> Arendeslag.valueOf(Aldersgrupp.av(fodd, dag).name()))
        .orElse(formular.slag() == Inkommetslag.OROSANMALAN ? Arendeslag.BARN : Arendeslag.VUXEN);
  }

  private Optional<LocalDate> fodd(Funnen en) {
    return en.kand().flatMap(Person::fodd).or(() -> en.skriven().fodd(LocalDate.now(klocka)));
  }

  private Identitet identitet(Medarbetaruppdrag vem, Skriven en) {
    return en.uppgift().identitet(LocalDate.now(klocka), () -> reservnummer.dra(vem.anropare()));
  }

  private UUID id(WriteTransaction tx, Funnen en, Map<String, Identitet> nya) {
    return en.kand()
        .map(Person::id)
        .orElseGet(
            () ->
                personer.registrera(
                    tx,
                    new NyPerson(
                        Objects.requireNonNull(nya.get(en.skriven().falt())),
                        en.skriven().namn(),
                        Skyddsniva.INGEN)));
  }
}
