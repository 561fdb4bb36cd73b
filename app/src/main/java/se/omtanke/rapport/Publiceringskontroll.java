package se.omtanke.rapport;

import java.util.List;
import org.springframework.stereotype.Service;
import se.omtanke.grund.OgiltigIndata;
import se.omtanke.grund.Transaction;
import se.omtanke.rapport.berakning.Rapport;
import se.omtanke.rapport.granskning.modell.Allvar;
import se.omtanke.rapport.granskning.modell.Anmarkning;
import se.omtanke.rapport.slutkontroll.Slutkontroll;

/** Checks a report before it is published: errors stop it, the rest is told and kept. */
@Service
public class Publiceringskontroll {

  private final Mallar mallar;

  Publiceringskontroll(Mallar mallar) {
    this.mallar = mallar;
  }

  /** What there is to remark on a computed report, gravest first. */
  public List<Anmarkning> granska(Transaction tx, Rapport rapport) {
    return Slutkontroll.av(rapport, mallar.hamta(tx, rapport.mallid()));
  }

  /**
   * The remarks on a report that may be published.
   *
   * @throws OgiltigIndata if there are errors, each said in words
   */
  List<Anmarkning> kravUtanFel(Transaction tx, Rapport rapport) {
    List<Anmarkning> alla = granska(tx, rapport);
    if (Slutkontroll.hindrar(alla)) {
      throw new OgiltigIndata(
          alla.stream()
              .filter(en -> en.allvar() == Allvar.FEL)
              .map(en -> new OgiltigIndata.Faltfel(en.plats().rad(), mening(en)))
              .toList());
    }
    return alla;
  }

  private static String mening(Anmarkning fel) {
    return fel.plats().tabell() + ", " + fel.plats().kort() + ": " + fel.mening();
  }
}
