package se.omtanke.webb.start;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import se.omtanke.atkomst.Roll;
import se.omtanke.ekonomi.Bokforingsperiod;
import se.omtanke.ekonomi.Ekonomiunderlag;
import se.omtanke.ekonomi.Prognosversion;
import se.omtanke.grund.Transaction;
import se.omtanke.grund.Transactions;
import se.omtanke.rapport.Mallar;
import se.omtanke.rapport.Overblick;
import se.omtanke.rapport.Rapportlage;

/** What the controller reconciles: a forecast that is not read, rows that land nowhere. */
@Component
class Atgardsdel implements Startbidrag {

  private final Transactions transaktioner;
  private final Ekonomiunderlag ekonomi;
  private final Mallar mallar;
  private final Overblick overblick;

  Atgardsdel(
      Transactions transaktioner, Ekonomiunderlag ekonomi, Mallar mallar, Overblick overblick) {
    this.transaktioner = transaktioner;
    this.ekonomi = ekonomi;
    this.mallar = mallar;
    this.overblick = overblick;
  }

  @Override
  public List<Startdel> delar(Startfraga fraga) {
    return fraga.vem().ar(Roll.CONTROLLER)
        ? List.of(
            Startdel.av(fraga.text("atgarda"), rader(fraga)).ellerTomt(fraga.text("atgarda.inget")))
        : List.of();
  }

  private List<Startrad> rader(Startfraga fraga) {
    List<Startrad> rader = new ArrayList<>();
    fraga
        .senast()
        .ifPresentOrElse(
            period ->
                rader.addAll(
                    transaktioner.read(fraga.anropare(), tx -> iPerioden(fraga, tx, period))),
            () -> rader.add(Startrad.text(fraga.text("ingetutfall"), "")));
    return rader;
  }

  private List<Startrad> iPerioden(Startfraga fraga, Transaction tx, Bokforingsperiod period) {
    List<Startrad> rader = new ArrayList<>();
    prognos(fraga, tx, period).ifPresent(rader::add);
    mallar.alla(tx).stream()
        .map(mall -> overblick.lage(tx, mall.id(), period))
        .filter(lage -> lage.utanRad() > 0)
        .map(lage -> utanRad(fraga, period, lage))
        .forEach(rader::add);
    return rader;
  }

  private Optional<Startrad> prognos(Startfraga fraga, Transaction tx, Bokforingsperiod period) {
    List<Prognosversion> prognoser = ekonomi.nu(tx, period.ar(), period.ar()).prognoser();
    String senast = prognoser.isEmpty() ? "" : prognoser.getFirst().namn();
    if (senast.compareTo(Perioder.iAdress(period)) >= 0 || period.nummer() >= 12) {
      return Optional.empty();
    }
    String not =
        senast.isEmpty()
            ? fraga.text("prognos.ingen", Integer.toString(period.ar()))
            : fraga.text("prognos.senast", senast);
    return Optional.of(Startrad.text(fraga.text("prognos", fraga.manad(period)), not));
  }

  private static Startrad utanRad(Startfraga fraga, Bokforingsperiod period, Rapportlage lage) {
    return Startrad.lank(
        lage.namn(),
        "/rapporter/" + lage.mall() + "?period=" + Perioder.iAdress(period),
        fraga.text("utanrad", lage.utanRad()));
  }
}
