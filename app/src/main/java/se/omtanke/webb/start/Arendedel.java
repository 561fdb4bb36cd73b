package se.omtanke.webb.start;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import se.omtanke.arende.Arbetslista;
import se.omtanke.arende.Arbetslista.Omfang;
import se.omtanke.arende.Arbetslista.Rad;
import se.omtanke.arende.Arendefrist;
import se.omtanke.atkomst.Roll;
import se.omtanke.grund.Syfte;
import se.omtanke.grund.Transactions;

/** The caseworker's day: her cases by legal deadline, and what her unit has not allocated. */
@Component
class Arendedel implements Startbidrag {

  private static final String LISTA = "/arenden";
  private static final int FLEST = 10;

  private final Transactions transaktioner;
  private final Arbetslista arbetslista;
  private final Clock klocka;

  Arendedel(Transactions transaktioner, Arbetslista arbetslista, Clock klocka) {
    this.transaktioner = transaktioner;
    this.arbetslista = arbetslista;
    this.klocka = klocka;
  }

  @Override
  public List<Startdel> delar(Startfraga fraga) {
    if (!fraga.vem().ar(Roll.HANDLAGGARE)) {
      return List.of();
    }
    List<Rad> mina = lista(fraga, Omfang.MINA);
    List<Rad> vantande =
        lista(fraga, Omfang.ENHETEN).stream()
            .filter(rad -> rad.arende().handlaggare().isEmpty())
            .toList();
    return List.of(
        del(fraga, "arenden.mina", mina)
            .ellerTomt(fraga.text("arenden.mina.inga"))
            .medMer(fraga.text("arenden.alla"), LISTA),
        del(fraga, "arenden.ofordelade", vantande)
            .ellerTomt(fraga.text("arenden.ofordelade.inga"))
            .medMer(fraga.text("arenden.enheten"), LISTA + "?visa=ENHETEN"));
  }

  private List<Rad> lista(Startfraga fraga, Omfang omfang) {
    return transaktioner.auditedRead(
        fraga.anropare(),
        Syfte.av("start.se", "arende"),
        tx -> arbetslista.lista(tx, fraga.uppdrag(), omfang));
  }

  private Startdel del(Startfraga fraga, String rubrik, List<Rad> rader) {
    LocalDate idag = LocalDate.now(klocka);
    return Startdel.av(
        fraga.text(rubrik, rader.size()),
        rader.stream().limit(FLEST).map(rad -> rad(fraga, rad, idag)).toList());
  }

  private static Startrad rad(Startfraga fraga, Rad rad, LocalDate idag) {
    Optional<Arendefrist> frist = rad.frister().stream().findFirst();
    Startrad utan =
        Startrad.lank(
            rad.person().visningsnamn(),
            LISTA + "/" + rad.arende().id(),
            rad.arende().nummer()
                + frist
                    .map(en -> " · " + fraga.sida().text("arende.regel." + en.regel()))
                    .orElse(""));
    return frist.map(en -> utan.med(dagar(fraga, en, idag) + " · " + en.slut())).orElse(utan);
  }

  private static String dagar(Startfraga fraga, Arendefrist frist, LocalDate idag) {
    long kvar = frist.dagarKvar(idag);
    return kvar < 0
        ? fraga.sida().text("arende.frist.bruten", -kvar)
        : fraga.sida().text(kvar == 0 ? "arende.frist.idag" : "arende.frist.kvar", kvar);
  }
}
