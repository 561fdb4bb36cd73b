package se.omtanke.person;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Service;
import se.omtanke.grund.Handelse;
import se.omtanke.grund.Idgivare;
import se.omtanke.grund.Konflikt;
import se.omtanke.grund.OgiltigIndata;
import se.omtanke.grund.WriteTransaction;
import se.omtanke.person.version.Versionstabell;
import se.omtanke.regler.Period;

/**
 * Changes what is known of a person. Nothing is overwritten: what held until a day still did, and
 * what was believed before a correction can be asked for.
 *
 * <p>Each method takes the version that the one who changes has seen, and the first day of what is
 * new; without a day it corrects what holds now from its own first day.
 */
@Service
public class Personandringar {

  private static final Versionstabell NAMN =
      new Versionstabell("personnamn", "fornamn, efternamn, tilltalsnamn");
  private static final Versionstabell IDENTITET =
      new Versionstabell("personidentitet", "slag, nummer, beteckning, grund, fodd, kon");
  private static final Versionstabell SKYDD = new Versionstabell("personskydd", "niva");
  private static final Versionstabell SPRAK =
      new Versionstabell("personsprak", "namnd, sprak, tolk");
  private static final Versionstabell ADRESS =
      new Versionstabell("personadress", "namnd, slag, mottagare, gata, postnummer, ort, hemlig");
  private static final String ALLA = "TRUE";

  private final Personer personer;
  private final Idgivare ider;
  private final Clock klocka;

  Personandringar(Personer personer, Idgivare ider, Clock klocka) {
    this.personer = personer;
    this.ider = ider;
    this.klocka = klocka;
  }

  /** She has another name. */
  public void namn(
      WriteTransaction tx, UUID person, String sedd, Personnamn namn, Optional<LocalDate> dag) {
    LocalDate fran = borja(tx, person, sedd, NAMN, ALLA, dag);
    NAMN.avsluta(tx, ider, person, fran, ALLA);
    skrivning(tx).namn(person, namn, Period.fran(fran));
    Namnnycklar.paNytt(tx, person, idag(tx));
    handelse(tx, person, "namn");
  }

  /**
   * She has another number, or it has become known who she is, or the child has been born.
   *
   * @throws Konflikt if someone else has that number
   */
  public void identitet(
      WriteTransaction tx, UUID person, String sedd, Identitet ny, Optional<LocalDate> dag) {
    LocalDate fran = borja(tx, person, sedd, IDENTITET, ALLA, dag);
    ny.nummer().ifPresent(nummer -> kravLedigt(tx, nummer, person));
    IDENTITET.avsluta(tx, ider, person, fran, ALLA);
    try {
      skrivning(tx).identitet(person, ny, Period.fran(fran));
    } catch (DuplicateKeyException e) {
      throw upptaget();
    }
    handelse(tx, person, "identitet");
  }

  /** Her data is protected otherwise than before; none ends the protection. */
  public void skydd(
      WriteTransaction tx, UUID person, String sedd, Skyddsniva niva, Optional<LocalDate> dag) {
    LocalDate fran = borja(tx, person, sedd, SKYDD, ALLA, dag);
    SKYDD.avsluta(tx, ider, person, fran, ALLA);
    skrivning(tx).skydd(person, niva, fran);
    Namnnycklar.paNytt(tx, person, idag(tx));
    handelse(tx, person, "skydd");
  }

  /** She speaks another language or needs another interpreter. */
  public void sprak(
      WriteTransaction tx, UUID person, String sedd, Sprakbehov sprak, Optional<LocalDate> dag) {
    LocalDate fran = borja(tx, person, sedd, SPRAK, ALLA, dag);
    SPRAK.avsluta(tx, ider, person, fran, ALLA);
    skrivning(tx).sprak(Personer.namnd(tx), person, sprak, Period.fran(fran));
    handelse(tx, person, "sprak");
  }

  /** She has moved, or has another address of this kind. */
  public void adress(
      WriteTransaction tx, UUID person, String sedd, Adress adress, Optional<LocalDate> dag) {
    String slaget = slaget(adress.slag());
    LocalDate fran = borja(tx, person, sedd, ADRESS, slaget, dag);
    ADRESS.avsluta(tx, ider, person, fran, slaget);
    skrivning(tx).adress(Personer.namnd(tx), person, adress, Period.fran(fran));
    handelse(tx, person, "adress");
  }

  /** She no longer has an address of this kind. */
  public void utanAdress(
      WriteTransaction tx, UUID person, String sedd, Adresslag slag, LocalDate fran) {
    borja(tx, person, sedd, ADRESS, slaget(slag), Optional.of(fran));
    ADRESS.avsluta(tx, ider, person, fran, slaget(slag));
    handelse(tx, person, "adress");
  }

  private LocalDate borja(
      WriteTransaction tx,
      UUID person,
      String sedd,
      Versionstabell tabell,
      String villkor,
      Optional<LocalDate> dag) {
    personer.kravKand(tx, person);
    Personversion.krav(tx, person, sedd);
    dag.filter(d -> d.isAfter(idag(tx).plusYears(1)))
        .ifPresent(
            d -> {
              throw new OgiltigIndata(
                  "fran", "Datumet ligger mer än ett år fram. Kontrollera det.");
            });
    return dag.orElseGet(() -> tabell.borjan(tx, person, idag(tx), villkor));
  }

  /** The name of an enum constant, so that nothing typed ends up in a statement. */
  private static String slaget(Adresslag slag) {
    return "slag = '" + slag.name() + "'";
  }

  private static void kravLedigt(WriteTransaction tx, String nummer, UUID person) {
    if (Personer.medNummer(tx, nummer).filter(annan -> !annan.equals(person)).isPresent()) {
      throw upptaget();
    }
  }

  private static Konflikt upptaget() {
    return new Konflikt(
        "Numret finns redan på en annan person. Är det samma person ska de slås ihop.");
  }

  private Personskrivning skrivning(WriteTransaction tx) {
    return new Personskrivning(tx, ider);
  }

  private static void handelse(WriteTransaction tx, UUID person, String vad) {
    tx.handelse(new Handelse("person-andrad.v1", "person", person, Map.of("vad", vad)));
  }

  private LocalDate idag(WriteTransaction tx) {
    return LocalDate.ofInstant(tx.nu(), klocka.getZone());
  }
}
