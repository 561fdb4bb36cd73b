package se.omtanke.ekonomi.webb;

import static se.omtanke.ekonomi.webb.EnEkonomiapp.lasIn;
import static se.omtanke.ekonomi.webb.EnEkonomiapp.vidare;

import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import se.omtanke.atkomst.Provapp;
import se.omtanke.atkomst.Roll;
import se.omtanke.atkomst.Webblasare;
import se.omtanke.atkomst.uppdrag.NyttUppdrag;
import se.omtanke.atkomst.uppdrag.Uppdragsregister;
import se.omtanke.ekonomi.Budgetarbete;
import se.omtanke.ekonomi.Budgetarbeten;
import se.omtanke.ekonomi.Budgetfordelning;
import se.omtanke.ekonomi.Ekonomipost;
import se.omtanke.ekonomi.Ekonomiunderlag;
import se.omtanke.ekonomi.Mappningar;
import se.omtanke.grund.Anropare;
import se.omtanke.grund.Syfte;
import se.omtanke.grund.Transactions;
import se.omtanke.organisation.Enheter;
import se.omtanke.organisation.Organisation;
import se.omtanke.regler.Belopp;

/** The whole application with two units, and a budget work of its own for each who asks. */
final class Budgetapp {

  static final String ROT = "/ekonomi/budget";
  private static final Anropare VEM = Anropare.system(Provapp.EXEMPELBY, "prov");
  private static final AtomicInteger AR = new AtomicInteger(2030);

  private final Provapp app;
  private final Webblasare controller;
  private final Webblasare chef;

  Budgetapp(Provapp app) {
    this.app = app;
    EnEkonomiapp.stallUpp(app);
    app.bean(Transactions.class)
        .write(
            VEM,
            Syfte.av("prov.stall_upp", "prov"),
            tx -> {
              app.bean(Mappningar.class)
                  .spara(
                      tx,
                      """
                      mappningar:
                        - namn: arsbudget
                          slag: budget
                          kalla: Fastställd
                          kolumner: {ansvar: Ansvar, verksamhet: Verksamhet, konto: Konto, belopp: Belopp}
                      """);
              return app.bean(Organisation.class)
                  .faststall(
                      tx,
                      List.of(
                          Enheter.namnd("namnden", "7*"),
                          Enheter.kallad(
                              Enheter.enhet("norr", "namnden", "7410"), "Hemtjänst norr"),
                          Enheter.kallad(
                              Enheter.enhet("soder", "namnden", "7420"), "Hemtjänst söder")),
                      List.of());
            });
    controller = EnEkonomiapp.inloggad(app, Roll.CONTROLLER);
    UUID vem = app.anvandare("chef").id();
    NyttUppdrag uppdrag =
        NyttUppdrag.tillsVidare(vem, Roll.ENHETSCHEF, LocalDate.of(2026, 1, 1))
            .iEnhet(enhet("norr"));
    chef = app.inloggad(app.bean(Uppdragsregister.class).tilldela(VEM, uppdrag));
  }

  Provapp app() {
    return app;
  }

  Webblasare controller() {
    return controller;
  }

  Webblasare chef() {
    return chef;
  }

  UUID enhet(String nyckel) {
    return app.bean(Transactions.class)
        .read(
            VEM,
            tx ->
                app.bean(Organisation.class)
                    .trad(tx, LocalDate.of(2026, 10, 31))
                    .enhet(nyckel)
                    .orElseThrow()
                    .id());
  }

  /** Reads a budget of one million for each unit, and opens a work for the year after. */
  Budgetarbete arbete() {
    return arbete("7410;510;5020;1000000\n7420;510;5020;1000000\n");
  }

  /** Reads a budget of these rows, and opens a work for the year after. */
  Budgetarbete arbete(String rader) {
    int ar = AR.addAndGet(2);
    budgetfil(ar - 1, rader);
    vidare(
        posta(
            controller,
            ROT,
            Map.of("ar", ar + "", "sistadag", "2026-12-15", "kommunbidrag", "391")));
    return app
        .bean(Transactions.class)
        .read(VEM, tx -> app.bean(Budgetarbeten.class).alla(tx))
        .stream()
        .filter(ett -> ett.ar() == ar)
        .findFirst()
        .orElseThrow();
  }

  /** A work with a frame of 2,1 million, three per cent on pay, and open for proposals. */
  Budgetarbete iForslagstid() {
    Budgetarbete arbete = arbete();
    String har = adress(arbete);
    vidare(posta(controller, har + "/ram", Map.of("rader", ram("2100000"))));
    vidare(posta(controller, har + "/index", Map.of("konto", "5", "procent", "3")));
    vidare(posta(controller, har + "/steg/oppna", Map.of()));
    return arbete;
  }

  void budgetfil(int ar, String rader) {
    String fil = "Ansvar;Verksamhet;Konto;Belopp\n" + rader;
    lasIn(controller, "arsbudget", "budget-" + ar + ".csv", fil);
    framat();
  }

  static String ram(String belopp) {
    return "beslutsdatum;dnr;post;belopp\n2026-06-15;KF 1;Ram;" + belopp + "\n";
  }

  /** The manager proposes for her unit. */
  HttpResponse<String> foresla(Budgetarbete arbete, String tkr, String motivering) {
    return posta(
        chef,
        adress(arbete) + "/enhet/" + enhet("norr"),
        Map.of("rad", "7410~510", "belopp", tkr, "konto", "", "motivering", motivering));
  }

  /** Sends a form a minute later, from a page that it could have stood on. */
  HttpResponse<String> posta(Webblasare vem, String adress, Map<String, String> falt) {
    framat();
    vem.hamta(ROT);
    return vem.posta(adress, falt);
  }

  Budgetfordelning fordelning(Budgetarbete arbete) {
    return app.bean(Transactions.class)
        .read(VEM, tx -> app.bean(Budgetarbeten.class).fordelning(tx, arbete.id()));
  }

  /** What reports see of the year. */
  Belopp budget(int ar) {
    return Belopp.summa(
        app
            .bean(Transactions.class)
            .read(VEM, tx -> app.bean(Ekonomiunderlag.class).nu(tx, ar, ar))
            .budget()
            .stream()
            .map(Ekonomipost::belopp));
  }

  void framat() {
    app.klocka().framat(Duration.ofMinutes(1));
  }

  static String adress(Budgetarbete arbete) {
    return ROT + "/" + arbete.id();
  }
}
