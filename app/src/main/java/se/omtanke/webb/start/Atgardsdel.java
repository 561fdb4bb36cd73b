package se.omtanke.webb.start;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import se.omtanke.atkomst.Roll;
import se.omtanke.ekonomi.Bokforingsperiod;
import se.omtanke.ekonomi.Ekonomiunderlag;
import se.omtanke.ekonomi.Inlasning;
import se.omtanke.ekonomi.Prognosversion;
import se.omtanke.grund.Transaction;
import se.omtanke.grund.Transactions;
import se.omtanke.rapport.Mallar;
import se.omtanke.rapport.Overblick;
import se.omtanke.rapport.Rapportlage;

/** What the controller has to see to: not delivered, not reconciled, not read. */
@Component
class Atgardsdel implements Startbidrag {

  private final Transactions transaktioner;
  private final Ekonomiunderlag ekonomi;
  private final Mallar mallar;
  private final Overblick overblick;
  private final Inlasningsdel inlasningar;

  Atgardsdel(
      Transactions transaktioner,
      Ekonomiunderlag ekonomi,
      Mallar mallar,
      Overblick overblick,
      Inlasningsdel inlasningar) {
    this.transaktioner = transaktioner;
    this.ekonomi = ekonomi;
    this.mallar = mallar;
    this.overblick = overblick;
    this.inlasningar = inlasningar;
  }

  @Override
  public List<Startdel> delar(Startfraga fraga) {
    return fraga.vem().ar(Roll.CONTROLLER)
        ? List.of(
            Startdel.av(fraga.text("atgarda"), rader(fraga)).ellerTomt(fraga.text("atgarda.inget")))
        : List.of();
  }

  /** The rows, which are also what waits for her. */
  List<Startrad> rader(Startfraga fraga) {
    if (!fraga.vem().ar(Roll.CONTROLLER)) {
      return List.of();
    }
    List<Startrad> rader = new ArrayList<>(felaktiga(fraga));
    fraga
        .senast()
        .ifPresentOrElse(
            period ->
                rader.addAll(
                    transaktioner.read(fraga.anropare(), tx -> iPerioden(fraga, tx, period))),
            () -> rader.add(Startrad.text(fraga.text("ingetutfall"), "")));
    return rader;
  }

  private List<Startrad> felaktiga(Startfraga fraga) {
    return inlasningar.senaste(fraga).stream()
        .filter(en -> en.fel() > 0 && en.lage() == Inlasning.Lage.PROVAD)
        .map(en -> inlasningar.rad(fraga, en, fraga.text("inlasning.fel", en.fel())))
        .toList();
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
