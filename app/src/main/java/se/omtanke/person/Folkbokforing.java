package se.omtanke.person;

import java.time.Clock;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import se.omtanke.grund.AuditedReadTransaction;
import se.omtanke.grund.Idgivare;
import se.omtanke.grund.Konflikt;
import se.omtanke.grund.OgiltigIndata;
import se.omtanke.grund.Saknas;
import se.omtanke.grund.Transaction;
import se.omtanke.grund.WriteTransaction;
import se.omtanke.person.folkbokforing.Folkbokforingsfil;
import se.omtanke.person.folkbokforing.Folkbokforingsrad;

/**
 * Takes in changes from the population register: what would change is computed anew each time it is
 * looked at, and is written when someone has confirmed it. Rows about persons that the board does
 * not know are counted and thrown away.
 */
@Service
public class Folkbokforing {

  private final Personer personer;
  private final Personandringar andringar;
  private final Idgivare ider;
  private final Clock klocka;

  Folkbokforing(Personer personer, Personandringar andringar, Idgivare ider, Clock klocka) {
    this.personer = personer;
    this.andringar = andringar;
    this.ider = ider;
    this.klocka = klocka;
  }

  /**
   * Keeps a file's rows about persons that the board knows, to be looked at.
   *
   * @throws OgiltigIndata if a row about one of them does not hold, in words that name the row
   */
  public UUID taEmot(WriteTransaction tx, String filnamn, List<Folkbokforingsrad> rader) {
    List<Folkbokforingsrad> kanda = new ArrayList<>();
    for (Folkbokforingsrad rad : rader) {
      if (person(tx, rad).isPresent()) {
        prova(rad);
        kanda.add(rad);
      }
    }
    UUID id = ider.ny();
    Folkbokforingsfil.lagg(tx, id, Personer.namnd(tx), filnamn, kanda, rader.size() - kanda.size());
    return id;
  }

  /** What a file would change now; each person is noted in the access log. */
  public Folkbokforingsforslag forslag(AuditedReadTransaction tx, UUID id) {
    Folkbokforingsfil fil = Folkbokforingsfil.las(tx, id);
    Map<UUID, List<Folkbokforingsrad>> perPerson = perPerson(tx, fil.rader());
    List<Folkbokforingsforslag.Personandring> alla = new ArrayList<>();
    personer
        .lista(tx, perPerson.keySet())
        .forEach(
            (vem, person) ->
                perPerson.getOrDefault(vem, List.of()).stream()
                    .map(rad -> jamforelse(tx, person, rad).andring())
                    .filter(andring -> !andring.delar().isEmpty())
                    .forEach(alla::add));
    return new Folkbokforingsforslag(fil.filnamn(), fil.okanda(), alla, fil.bekraftad());
  }

  /**
   * Writes what a file changes.
   *
   * @return how many persons were changed
   * @throws Konflikt if it has been taken in already
   */
  public int bekrafta(WriteTransaction tx, UUID id) {
    Folkbokforingsfil fil = Folkbokforingsfil.las(tx, id);
    if (fil.bekraftad() || !Folkbokforingsfil.stang(tx, id)) {
      throw new Konflikt("Filen är redan inläst.");
    }
    int andrade = 0;
    for (var en : perPerson(tx, fil.rader()).entrySet()) {
      for (Folkbokforingsrad rad : en.getValue()) {
        Person person =
            personer.tyst(tx, List.of(en.getKey())).stream()
                .findFirst()
                .orElseThrow(Personer::saknad);
        andrade += jamforelse(tx, person, rad).skriv(tx, andringar) ? 1 : 0;
      }
    }
    return andrade;
  }

  private Folkbokforingsjamforelse jamforelse(
      Transaction tx, Person person, Folkbokforingsrad rad) {
    LocalDate idag = LocalDate.now(klocka);
    List<Skyddat<Adress>> adresser =
        new Uppgiftslasning(tx, person.id(), person.arSkyddad(), idag).adresser();
    return Folkbokforingsjamforelse.av(person, adresser, rad, fran(rad, idag), idag);
  }

  private Map<UUID, List<Folkbokforingsrad>> perPerson(
      Transaction tx, List<Folkbokforingsrad> rader) {
    Map<UUID, List<Folkbokforingsrad>> perPerson = new LinkedHashMap<>();
    for (Folkbokforingsrad rad : rader) {
      UUID person =
          person(tx, rad).orElseThrow(() -> new Saknas("En person i filen är inte längre känd."));
      perPerson.computeIfAbsent(person, _ -> new ArrayList<>()).add(rad);
    }
    return perPerson;
  }

  private Optional<UUID> person(Transaction tx, Folkbokforingsrad rad) {
    try {
      return personer.medHeltNummer(tx, rad.nummer()).stream().findFirst();
    } catch (OgiltigIndata fel) {
      return Optional.empty();
    }
  }

  private void prova(Folkbokforingsrad rad) {
    LocalDate idag = LocalDate.now(klocka);
    try {
      Folkbokforingsjamforelse.prova(rad, fran(rad, idag), idag);
    } catch (OgiltigIndata fel) {
      throw new OgiltigIndata("fil", "Rad %d: %s".formatted(rad.rad(), fel.klarsprak()));
    }
  }

  private static LocalDate fran(Folkbokforingsrad rad, LocalDate idag) {
    try {
      return rad.fran().isEmpty() ? idag : LocalDate.parse(rad.fran());
    } catch (DateTimeException e) {
      throw new OgiltigIndata("fil", "Dagen skrivs som ÅÅÅÅ-MM-DD.");
    }
  }
}
