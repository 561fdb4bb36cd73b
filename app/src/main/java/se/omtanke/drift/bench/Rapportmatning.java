package se.omtanke.drift.bench;

import java.util.Collections;
import java.util.List;
import java.util.function.Function;
import org.springframework.context.ApplicationContext;
import se.omtanke.ekonomi.Bokforingsperiod;
import se.omtanke.grund.ReadTransaction;
import se.omtanke.grund.Transactions;
import se.omtanke.rapport.Filformat;
import se.omtanke.rapport.Rapporter;
import se.omtanke.rapport.Rapportpress;

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
  Upprepning samtidigt() throws Exception {
    Tider.av(UPPVARMNING, this::rapport);
    return Upprepning.av(
        omfang.upprepning(),
        () -> Samtidigt.kor(Collections.nCopies(Omfang.ANVANDARE, this::rapport), omfang.anrop()));
  }

  static List<Varde> dorr(Upprepning tider) {
    return List.of(
        Varde.av("Rapport vid modulens dörr, 8 samtidiga, p50", tider.medianMs(), "ms"),
        Varde.av("Rapport vid modulens dörr, 8 samtidiga, p95", tider.percentil(95), "ms")
            .mot(Mal.hogst(100)));
  }

  List<Varde> utgava() {
    Tider innehall = Tider.av(UPPVARMNING, () -> fil(Filformat.JSON));
    Tider pdf = Tider.av(UTSKRIFTER, () -> fil(Filformat.PDF));
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

  private void rapport() {
    Rapporter rapporter = kontext.getBean(Rapporter.class);
    las(
        tx -> {
          rapporter.nu(tx, MALL, PERIOD);
          return MALL;
        });
  }

  private void fil(Filformat format) {
    Rapporter rapporter = kontext.getBean(Rapporter.class);
    Rapportpress press = kontext.getBean(Rapportpress.class);
    las(tx -> press.fil(rapporter.nu(tx, MALL, PERIOD), format, tx.nu()));
  }

  private void las(Function<ReadTransaction, Object> arbete) {
    kontext.getBean(Transactions.class).read(Upplaggning.anropare(Matkommun.KOD), arbete);
  }
}
