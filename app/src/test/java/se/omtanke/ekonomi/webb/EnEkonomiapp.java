package se.omtanke.ekonomi.webb;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import se.omtanke.atkomst.Provapp;
import se.omtanke.atkomst.Roll;
import se.omtanke.atkomst.Webblasare;
import se.omtanke.ekonomi.Mappningar;
import se.omtanke.grund.Anropare;
import se.omtanke.grund.Syfte;
import se.omtanke.grund.Transactions;
import se.omtanke.organisation.Kod;
import se.omtanke.organisation.Koddel;
import se.omtanke.organisation.Kodplan;
import se.omtanke.regler.Period;

/** The whole application with a mapping and a small code plan, and files sent to it. */
final class EnEkonomiapp {

  /** The heading row that the mapping {@code utfall} reads. */
  static final String RUBRIK = "Ver;Rad;Datum;Period;Ansvar;Verksamhet;Konto;Belopp;Text\n";

  /** January's rows: pay of 1 000,50 kronor. */
  static final String JANUARI =
      RUBRIK
          + "A1;1;2026-01-25;2026-01;7410;510;5020;1000,50;Lön Anna Andersson\n"
          + "A1;2;2026-01-25;2026-01;;;1920;-1000,50;\n";

  private static final String MAPPNINGAR =
      """
      mappningar:
        - namn: utfall
          slag: utfall
          kalla: huvudbok
          kolumner: {verifikation: Ver, rad: Rad, bokforingsdatum: Datum, period: Period,
                     ansvar: Ansvar, verksamhet: Verksamhet, konto: Konto, belopp: Belopp,
                     text: Text}
        - namn: annan
          slag: utfall
          kalla: huvudbok
          kolumner: {verifikation: V, bokforingsdatum: D, konto: K, belopp: B}
        - namn: prognos
          slag: prognos
          kalla: "Prognos {period}"
          kolumner: {ansvar: Ansvar, verksamhet: Verksamhet, kontogrupp: Kontogrupp,
                     belopp: Belopp}
        - namn: budget
          slag: budget
          kalla: Fastställd
          ar: 2026
          kolumner: {ansvar: Ansvar, verksamhet: Verksamhet, konto: Konto, belopp: Belopp}
      """;

  private EnEkonomiapp() {}

  static void stallUpp(Provapp app) {
    app.bean(Transactions.class)
        .write(
            Anropare.system(Provapp.EXEMPELBY, "prov"),
            Syfte.av("prov.stall_upp", "prov"),
            tx -> {
              app.bean(Mappningar.class).spara(tx, MAPPNINGAR);
              return app.bean(Kodplan.class).faststall(tx, koder());
            });
  }

  /** A browser in which someone has signed in to this role. */
  static Webblasare inloggad(Provapp app, Roll roll) {
    return app.inloggad(app.uppdrag(app.anvandare(roll.kod()).id(), roll, Provapp.EXEMPELBY));
  }

  /** Sends a file by the form. */
  static HttpResponse<String> skicka(
      Webblasare webblasare, String mappning, String filnamn, String innehall) {
    String sida = webblasare.hamta("/ekonomi/inlasningar/ny").body();
    Flerdelat form = Flerdelat.av(sida, Map.of("mappning", mappning)).medFil(filnamn, innehall);
    return webblasare.sand("/ekonomi/inlasningar", "POST", Flerdelat.TYP, form.kropp());
  }

  /** Sends a file, opens the preview and confirms it; the address of the reading. */
  static String lasIn(Webblasare webblasare, String mappning, String filnamn, String innehall) {
    String adress = vidare(skicka(webblasare, mappning, filnamn, innehall));
    webblasare.hamta(adress);
    assertThat(webblasare.posta(adress + "/bekrafta", Map.of()).statusCode()).isEqualTo(303);
    return adress;
  }

  /** Where an answer leads. */
  static String vidare(HttpResponse<String> svar) {
    assertThat(svar.statusCode()).isEqualTo(303);
    return svar.headers().firstValue("Location").orElseThrow();
  }

  private static List<Kod> koder() {
    Period alltid = Period.fran(LocalDate.of(2000, 1, 1));
    return List.of(
        new Kod(Koddel.ANSVAR, "7410", "Hemtjänst norr", alltid),
        new Kod(Koddel.ANSVAR, "7420", "Hemtjänst söder", alltid),
        new Kod(Koddel.VERKSAMHET, "510", "Äldreomsorg", alltid),
        new Kod(Koddel.KONTO, "1920", "Bank", alltid),
        new Kod(Koddel.KONTO, "3510", "Statsbidrag", alltid),
        new Kod(Koddel.KONTO, "5020", "Månadslön", alltid));
  }
}
