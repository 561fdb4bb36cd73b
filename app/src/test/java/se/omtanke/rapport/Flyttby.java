package se.omtanke.rapport;

import static se.omtanke.organisation.Enheter.enhet;
import static se.omtanke.organisation.Enheter.namnd;
import static se.omtanke.organisation.Enheter.omrade;
import static se.omtanke.organisation.Enheter.steg;
import static se.omtanke.organisation.Enheter.under;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import se.omtanke.ekonomi.Bokforingsperiod;
import se.omtanke.ekonomi.Forhandsgranskning;
import se.omtanke.ekonomi.Inlasningar;
import se.omtanke.ekonomi.Mappningar;
import se.omtanke.grund.Anropare;
import se.omtanke.grund.Grund;
import se.omtanke.grund.Kommun;
import se.omtanke.grund.Kommunregister;
import se.omtanke.grund.WriteTransaction;
import se.omtanke.organisation.Enheter;
import se.omtanke.organisation.Organisation;
import se.omtanke.regler.Period;
import se.omtanke.test.Testdatabas;

/**
 * A board that moved Teknik from Hemvård to an area of its own on the first of July 2025, with a
 * new code, and split Centrum in two the same day. The year's budget was left where it was.
 */
final class Flyttby implements AutoCloseable {

  /** The report that sets budget, outcome and forecast of the areas beside each other. */
  static final String MALL = "omraden";

  static final Bokforingsperiod DECEMBER = new Bokforingsperiod(2025, 12);
  static final Anropare CONTROLLER = Grund.enMedarbetare(Grund.EXEMPELBY);

  private static final LocalDate FLYTTEN = LocalDate.of(2025, 7, 1);
  private static final Period FORE = new Period(Enheter.BORJAN, FLYTTEN);
  private static final Period EFTER = Period.fran(FLYTTEN);

  static final String RAPPORTMALL =
      """
      id: omraden
      version: 1
      namn: Områden {ar}
      typ: R07
      tecken: intäkt −, kostnad +
      enhet: kr
      valbara:
        - {val: interna, namn: interna poster, urval: {motpart: ["1*"]}}
        - {val: periodiserade, namn: periodiserade poster, urval: {periodiserad: ja}}
      avsnitt:
        - tabell: omraden
          rubrik: Områden {ar}
          omfattning: {konto: ["3-8"]}
          rader:
            - {rad: ost, namn: Centrum Öst, urval: {ansvar: ["5232"]}}
            - {rad: vast, namn: Centrum Väst, urval: {ansvar: ["5234"]}}
            - {rad: hemvard, namn: Hemvård i övrigt, urval: {ansvar: ["52*"]}}
            - {rad: teknik, namn: Teknikstöd, urval: {ansvar: ["58*"]}}
            - {netto: netto, namn: Nämnden}
          kolumner:
            - {belopp: budget, rubrik: Budget, serie: budget, tid: hela året}
            - {belopp: utfall, rubrik: Utfall, serie: utfall, tid: hela året}
            - {differens: avvikelse, rubrik: Avvikelse, formel: budget − utfall}
            - {belopp: prognos, rubrik: Prognos, serie: prognos, tid: hela året}
            - {belopp: fjol, rubrik: "Utfall {ar-1}", serie: utfall, tid: hela året, ar: -1}
            - {kommentar: kommentar, rubrik: Kommentar}
      """;

  private static final String MAPPNINGAR =
      """
      mappningar:
        - namn: utfall
          slag: utfall
          kalla: "huvudbok"
          kolumner: {verifikation: Ver, rad: Rad, bokforingsdatum: Datum, period: Period,
                     ansvar: Ansvar, verksamhet: Verksamhet, konto: Konto, motpart: Motpart,
                     belopp: Belopp, periodiserad: Periodiserad}
        - namn: budget
          slag: budget
          kalla: Fastställd
          kolumner: {ansvar: Ansvar, verksamhet: Verksamhet, konto: Konto, belopp: Belopp,
                     fordelning: Fördelning}
        - namn: prognos
          slag: prognos
          kalla: "{period}"
          kolumner: {ansvar: Ansvar, verksamhet: Verksamhet, kontogrupp: Kontogrupp,
                     belopp: Belopp}
      """;

  private static final String BUDGET =
      """
      Ansvar;Verksamhet;Konto;Belopp;Fördelning
      5210;510;5020;2400000;tolftedel
      5230;510;5020;1000001;tolftedel
      5260;510;5020;1200000;tolftedel
      """;

  private static final String PROGNOS =
      """
      Ansvar;Verksamhet;Kontogrupp;Belopp
      5210;510;5;2500000
      5230;510;5;1000000
      5260;510;5;1230000
      """;

  private final Rapportrum rum;

  Flyttby(Testdatabas databas) {
    rum = new Rapportrum(databas);
    rum.del(Kommunregister.class).lagg(new Kommun(Grund.EXEMPELBY, "Exempelby", true));
    rum.skriv(
        CONTROLLER,
        tx -> {
          rum.del(Mappningar.class).spara(tx, MAPPNINGAR);
          rum.del(Mallar.class).spara(tx, "omraden.yaml", RAPPORTMALL);
          return organisation(rum.del(Organisation.class), tx);
        });
    lasIn("utfall", "utfall-2025.csv", utfall());
    lasIn("budget", "budget-2025.csv", BUDGET);
    lasIn("prognos", "prognos-2025-04.csv", PROGNOS);
  }

  Rapportrum rum() {
    return rum;
  }

  private static int organisation(Organisation organisation, WriteTransaction tx) {
    return organisation.faststall(
        tx,
        List.of(
            namnd("namnden", "5*"),
            omrade("hemvard", "namnden", "52*"),
            omrade("teknikomradet", "namnden", "58*"),
            enhet("norr", "hemvard", "5210"),
            under(enhet("teknik", "hemvard", "5260"), FORE),
            under(enhet("teknik", "teknikomradet", "5810"), EFTER),
            under(enhet("centrum", "hemvard", "5230"), FORE),
            under(enhet("ost", "hemvard", "5232"), EFTER),
            under(enhet("vast", "hemvard", "5234"), EFTER)),
        List.of(
            steg("centrum", "ost", "2025-07-01", "0.55"),
            steg("centrum", "vast", "2025-07-01", "0.45")));
  }

  /** A row a month and unit; one of them internal, one accrued, one booked late on an old code. */
  private static String utfall() {
    StringBuilder fil =
        new StringBuilder(
            "Ver;Rad;Datum;Period;Ansvar;Verksamhet;Konto;Motpart;Belopp;Periodiserad\n");
    for (int manad = 1; manad <= 12; manad++) {
      boolean fore = manad < 7;
      rad(fil, 2025, manad, "5210", "", 200_000, false);
      rad(fil, 2025, manad, fore ? "5260" : "5810", "", fore ? 100_000 : 110_000, false);
      rad(fil, 2025, manad, fore ? "5230" : "5232", "", fore ? 80_001 : 50_000, false);
      rad(fil, 2024, manad, "5260", "", 90_000, false);
    }
    rad(fil, 2025, 8, "5260", "", 5_000, false);
    rad(fil, 2025, 12, "5810", "140", 7_000, false);
    rad(fil, 2025, 12, "5210", "", 30_000, true);
    return fil.toString();
  }

  private static void rad(
      StringBuilder fil,
      int ar,
      int manad,
      String ansvar,
      String motpart,
      int kronor,
      boolean periodiserad) {
    int nummer = (int) fil.chars().filter(tecken -> tecken == '\n').count();
    fil.append(
        "A%d;1;%d-%02d-28;%d-%02d;%s;510;5020;%s;%d;%s\nA%d;2;%d-%02d-28;%d-%02d;;;1920;;%d;n\n"
            .formatted(
                nummer,
                ar,
                manad,
                ar,
                manad,
                ansvar,
                motpart,
                kronor,
                periodiserad ? "j" : "n",
                nummer,
                ar,
                manad,
                ar,
                manad,
                -kronor));
  }

  private void lasIn(String mappning, String filnamn, String innehall) {
    rum.senare();
    Inlasningar inlasningar = rum.del(Inlasningar.class);
    try {
      Path fil = Files.createTempFile("prov", ".csv");
      Files.writeString(fil, innehall);
      Forhandsgranskning provad = inlasningar.prova(CONTROLLER, mappning, filnamn, fil);
      inlasningar.bekrafta(CONTROLLER, provad.inlasning());
      Files.delete(fil);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    rum.senare();
  }

  @Override
  public void close() {
    rum.close();
  }
}
