package se.omtanke.ekonomi;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import javax.sql.DataSource;
import se.omtanke.ekonomi.inlasning.Inlasare;
import se.omtanke.grund.Anropare;
import se.omtanke.grund.Grund;
import se.omtanke.grund.Idgivare;
import se.omtanke.grund.Jobbko;
import se.omtanke.grund.Syfte;
import se.omtanke.grund.Transactions;
import se.omtanke.grund.WriteTransaction;
import se.omtanke.organisation.Kod;
import se.omtanke.organisation.Koddel;
import se.omtanke.organisation.Kodplan;
import se.omtanke.organisation.Kodplaner;
import se.omtanke.regler.Period;
import se.omtanke.test.Testdatabas;
import se.omtanke.test.Testklocka;

/** Economy put together on a test database, with an ordinary mapping and a small code plan. */
public final class EnEkonomi {

  /** The heading row that the ordinary mapping reads. */
  public static final String RUBRIK =
      "Ver;Rad;Datum;Period;Ansvar;Verksamhet;Konto;Belopp;Text;Leverantör\n";

  private static final String MAPPNINGAR =
      """
      mappningar:
        - namn: utfall
          slag: utfall
          kalla: huvudbok
          kolumner: {verifikation: Ver, rad: Rad, bokforingsdatum: Datum, period: Period,
                     ansvar: Ansvar, verksamhet: Verksamhet, konto: Konto, belopp: Belopp,
                     text: Text, leverantor: Leverantör}
        - namn: budget
          slag: budget
          kalla: Fastställd
          kolumner: {ansvar: Ansvar, verksamhet: Verksamhet, konto: Konto, belopp: Belopp,
                     fordelning: Fördelning,
                     manader: [Jan, Feb, Mar, Apr, Maj, Jun, Jul, Aug, Sep, Okt, Nov, Dec]}
          nycklar:
            semester: [1, 1, 1, 1, 1, 2, 6, 3, 1, 1, 1, 1]
        - {namn: sie, slag: utfall, kalla: huvudbok, dimensioner: {ansvar: 1, verksamhet: 20}}
        - {namn: siebudget, slag: budget, kalla: Fastställd, dimensioner: {ansvar: 1}}
        - namn: prognos
          slag: prognos
          kalla: "{period}"
          tecken: kredit_plus
          enhet: tkr
          kolumner: {ansvar: Ansvar, verksamhet: Verksamhet, kontogrupp: Kontogrupp,
                     belopp: Belopp, kommentar: Kommentar}
      """;

  /** The caller in the tests. */
  public static final Anropare CONTROLLER = Grund.enMedarbetare(Grund.EXEMPELBY);

  private final Grund grund;
  private final Inlasare inlasare;
  private final Inlasningar inlasningar;
  private final Filavvisningar avvisningar;
  private final Mappningar mappningar;
  private final Kodplan kodplan;
  private final Jobbko jobbko;
  private final Lasarbeten arbeten;
  private final Ekonomiunderlag underlag = new Ekonomiunderlag();

  private EnEkonomi(Grund grund, DataSource databas) {
    this.grund = grund;
    mappningar = new Mappningar(grund.ider());
    kodplan = Kodplaner.av(grund);
    inlasare = new Inlasare(mappningar, kodplan, grund.ider());
    avvisningar = new Filavvisningar(grund.transactions(), grund.ider());
    inlasningar = new Inlasningar(grund.transactions(), inlasare, avvisningar);
    jobbko =
        new Jobbko(
            databas,
            List.of(new Lasjobb(grund.transactions(), inlasningar, inlasare, avvisningar)));
    arbeten = new Lasarbeten(grund.transactions(), inlasare, grund.ider(), jobbko);
  }

  private EnEkonomi medMappningar() {
    grund
        .transactions()
        .write(
            CONTROLLER,
            Syfte.av("prov.stall_upp", "prov"),
            tx -> {
              mappningar.spara(tx, MAPPNINGAR);
              return kodplan.faststall(tx, koder());
            });
    return this;
  }

  /** Economy on this database by this clock, which is moved a day so that time never stands. */
  public static EnEkonomi pa(Testdatabas databas, Testklocka klocka) {
    klocka.framat(Duration.ofDays(1));
    return new EnEkonomi(Grund.pa(databas, klocka), databas.app()).medMappningar();
  }

  /** Economy on a database that another one has put together already. */
  static EnEkonomi till(DataSource databas, Testklocka klocka) {
    Idgivare ider = new Idgivare(klocka, new SecureRandom());
    return new EnEkonomi(new Grund(new Transactions(databas, klocka, ider), ider, klocka), databas);
  }

  Grund grund() {
    return grund;
  }

  Inlasningar inlasningar() {
    return inlasningar;
  }

  Filavvisningar avvisningar() {
    return avvisningar;
  }

  Lasarbeten arbeten() {
    return arbeten;
  }

  /** The queue, which takes no jobs until it is started. */
  Jobbko jobbko() {
    return jobbko;
  }

  /** Stores a file and does something more before that transaction is committed. */
  <T> T medLagradFil(Path fil, Function<WriteTransaction, T> arbete) {
    return grund
        .transactions()
        .write(
            CONTROLLER,
            Syfte.av("prov.lagra_fil", "kallfil"),
            tx -> {
              inlasare.lagraFil(tx, "min.csv", fil);
              return arbete.apply(tx);
            });
  }

  Forhandsgranskning prova(String mappning, String filnamn, String innehall) {
    return prova(mappning, filnamn, innehall, StandardCharsets.UTF_8);
  }

  Forhandsgranskning prova(String mappning, String filnamn, String innehall, Charset kod) {
    return prova(mappning, filnamn, innehall.getBytes(kod));
  }

  Forhandsgranskning prova(String mappning, String filnamn, byte[] innehall) {
    try {
      Path fil = Files.createTempFile("prov", ".csv");
      try {
        Files.write(fil, innehall);
        return inlasningar.prova(CONTROLLER, mappning, filnamn, fil);
      } finally {
        Files.delete(fil);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Previews and confirms, a minute later than whatever was done before. */
  Forhandsgranskning lasIn(String mappning, String filnamn, String innehall) {
    grund.klocka().framat(Duration.ofMinutes(1));
    Forhandsgranskning provad = prova(mappning, filnamn, innehall);
    return inlasningar.bekrafta(CONTROLLER, provad.inlasning());
  }

  Sammanstallning nu(int ar) {
    return grund.transactions().read(CONTROLLER, tx -> underlag.nu(tx, ar, ar));
  }

  Sammanstallning vid(int ar, Instant vid) {
    return grund.transactions().read(CONTROLLER, tx -> underlag.vid(tx, ar, ar, vid));
  }

  private static List<Kod> koder() {
    return List.of(
        new Kod(Koddel.ANSVAR, "7410", "Hemtjänst", Period.ALLTID),
        new Kod(Koddel.VERKSAMHET, "510", "Äldreomsorg", Period.ALLTID),
        new Kod(Koddel.VERKSAMHET, "552", "Ny kod 2027", Period.fran(LocalDate.of(2027, 1, 1))),
        new Kod(Koddel.KONTO, "1920", "Bank", Period.ALLTID),
        new Kod(Koddel.KONTO, "3510", "Statsbidrag", Period.ALLTID),
        new Kod(Koddel.KONTO, "5020", "Månadslön", Period.ALLTID));
  }
}
