package se.omtanke.webb.start;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.springframework.web.util.UriComponentsBuilder;
import se.omtanke.atkomst.Roll;
import se.omtanke.ekonomi.Bokforingsperiod;
import se.omtanke.grund.Transaction;
import se.omtanke.grund.Transactions;
import se.omtanke.rapport.Budgetavvikelse;
import se.omtanke.rapport.Mallar;
import se.omtanke.rapport.Overblick;
import se.omtanke.rapport.Rapportlage;

/**
 * The five areas that are furthest from their budget, for those who answer for the money of the
 * whole; a manager of a unit sees hers instead.
 */
@Component
class Avvikelsedel implements Startbidrag {

  private static final Set<Roll> ROLLER =
      Set.of(Roll.CONTROLLER, Roll.VERKSAMHETSCHEF, Roll.ENHETSCHEF);
  private static final int FLEST = 5;

  private final Transactions transaktioner;
  private final Mallar mallar;
  private final Overblick overblick;

  Avvikelsedel(Transactions transaktioner, Mallar mallar, Overblick overblick) {
    this.transaktioner = transaktioner;
    this.mallar = mallar;
    this.overblick = overblick;
  }

  @Override
  public List<Startdel> delar(Startfraga fraga) {
    if (!ROLLER.contains(fraga.uppdrag().roll()) || Enhetsdel.arFor(fraga)) {
      return List.of();
    }
    return fraga.senast().flatMap(period -> del(fraga, period)).stream().toList();
  }

  private Optional<Startdel> del(Startfraga fraga, Bokforingsperiod period) {
    return transaktioner
        .read(fraga.anropare(), tx -> forsta(tx, period))
        .map(lage -> del(fraga, period, lage));
  }

  /** The first report that compares areas with their budget. */
  private Optional<Rapportlage> forsta(Transaction tx, Bokforingsperiod period) {
    return mallar.alla(tx).stream()
        .map(mall -> overblick.lage(tx, mall.id(), period))
        .filter(lage -> !lage.avvikelser().isEmpty())
        .findFirst();
  }

  private static Startdel del(Startfraga fraga, Bokforingsperiod period, Rapportlage lage) {
    List<Startrad> rader =
        lage.avvikelser().stream().limit(FLEST).map(en -> rad(fraga, period, lage, en)).toList();
    return Startdel.av(fraga.text("avvikelser"), rader)
        .medNot(lage.avvikelser().getFirst().matt())
        .medMer(lage.namn(), "/rapporter/" + lage.mall() + "?period=" + Perioder.iAdress(period));
  }

  private static Startrad rad(
      Startfraga fraga, Bokforingsperiod period, Rapportlage lage, Budgetavvikelse avvikelse) {
    String siffra =
        UriComponentsBuilder.fromPath("/rapporter/" + lage.mall() + "/siffra")
            .queryParam("period", Perioder.iAdress(period))
            .queryParam("tabell", avvikelse.plats().tabell())
            .queryParam("rad", avvikelse.plats().rad())
            .queryParam("kolumn", avvikelse.plats().kolumn())
            .encode()
            .toUriString();
    String ord = fraga.text(avvikelse.samre() ? "samre" : "battre");
    return Startrad.lank(avvikelse.omrade(), siffra, ord)
        .med(avvikelse.text() + "\u00a0" + avvikelse.enhet());
  }
}
