package se.omtanke.drift.bench;

import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import org.springframework.context.ApplicationContext;
import se.omtanke.ekonomi.Bokforingsperiod;
import se.omtanke.grund.Transactions;
import se.omtanke.rapport.Filformat;
import se.omtanke.rapport.Rapporter;
import se.omtanke.rapport.Rapportpress;
import se.omtanke.rapport.berakning.Rapport;
import se.omtanke.rapport.format.Rapportinnehall;

/** Computes a report and makes an edition's content and its print, at the modules' doors. */
final class Rapportmatning {

  static final String MALL = "manadsuppfoljning";
  static final Bokforingsperiod PERIOD = new Bokforingsperiod(Matkommun.SISTA_AR, 10);

  private static final int UPPVARMNING = 20;
  private static final int UTSKRIFTER = 5;

  private final ApplicationContext kontext;
  private final Omfang omfang;

  Rapportmatning(ApplicationContext kontext, Omfang omfang) {
    this.kontext = kontext;
    this.omfang = omfang;
  }

  /** The report by several users at once. */
  Tider samtidigt() {
    Tider.av(UPPVARMNING, this::rapport);
    return Samtidigt.kor(Collections.nCopies(Omfang.ANVANDARE, this::rapport), omfang.anrop());
  }

  static List<Varde> dorr(Tider tider) {
    return List.of(
        Varde.av("Rapport vid modulens dörr, 8 samtidiga, p50", tider.medianMs(), "ms"),
        Varde.av("Rapport vid modulens dörr, 8 samtidiga, p95", tider.percentil(95), "ms")
            .mot(Mal.hogst(100)));
  }

  List<Varde> utgava() {
    AtomicReference<Rapport> klar = new AtomicReference<>(rapport());
    Rapportpress press = kontext.getBean(Rapportpress.class);
    Tider innehall =
        Tider.av(
            UPPVARMNING,
            () -> {
              klar.set(rapport());
              Rapportinnehall.json(klar.get());
            });
    Tider pdf = Tider.av(UTSKRIFTER, () -> press.fil(klar.get(), Filformat.PDF, Instant.EPOCH));
    return List.of(
        Varde.av("Utgåvans innehåll, p50", innehall.medianMs(), "ms"),
        Varde.av("Utgåvans innehåll, p95", innehall.percentil(95), "ms").mot(Mal.hogst(300)),
        Varde.av("Utgåvans PDF, p50", pdf.medianMs(), "ms"),
        Varde.av("Utgåvans PDF, längsta av " + UTSKRIFTER, pdf.percentil(100), "ms")
            .mot(Mal.hogst(2000)));
  }

  /** The first report after a start, when no sums are in memory. */
  Varde forstaGangen() {
    double ms = Tider.av(this::rapport).toNanos() / 1e6;
    return Varde.av("Rapport vid modulens dörr, första gången efter start", ms, "ms");
  }

  private Rapport rapport() {
    return kontext
        .getBean(Transactions.class)
        .read(
            Upplaggning.anropare(Matkommun.KOD),
            tx -> kontext.getBean(Rapporter.class).nu(tx, MALL, PERIOD));
  }
}
