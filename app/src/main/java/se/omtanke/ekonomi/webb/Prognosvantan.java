package se.omtanke.ekonomi.webb;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;
import se.omtanke.atkomst.Medarbetaruppdrag;
import se.omtanke.atkomst.Roll;
import se.omtanke.ekonomi.Enhetsprognos;
import se.omtanke.ekonomi.Prognoslage;
import se.omtanke.ekonomi.Prognosomgang;
import se.omtanke.ekonomi.Prognosomgangar;
import se.omtanke.grund.Transaction;
import se.omtanke.grund.Transactions;
import se.omtanke.komponenter.Texter;
import se.omtanke.komponenter.Vantarbidrag;
import se.omtanke.komponenter.Vantarrad;

/**
 * The forecasts of the latest round that wait: for a manager those of her units that are not
 * delivered, for the controller those that are and, past the last day, how many are not.
 */
@Component
class Prognosvantan implements Vantarbidrag {

  private static final Set<Roll> CHEFER = EnumSet.of(Roll.ENHETSCHEF, Roll.VERKSAMHETSCHEF);

  private final Prognosomgangar omgangar;
  private final Prognosdorr dorr;
  private final Transactions transactions;
  private final Clock klocka;

  Prognosvantan(
      Prognosomgangar omgangar, Prognosdorr dorr, Transactions transactions, Clock klocka) {
    this.omgangar = omgangar;
    this.dorr = dorr;
    this.transactions = transactions;
    this.klocka = klocka;
  }

  @Override
  public List<Vantarrad> vantar(Medarbetaruppdrag uppdrag, Texter texter) {
    boolean chef = CHEFER.contains(uppdrag.roll());
    if (!chef && uppdrag.roll() != Roll.CONTROLLER) {
      return List.of();
    }
    List<Enhetsprognos> enheter =
        transactions.read(uppdrag.anropare(), tx -> iSenaste(tx, uppdrag));
    return chef ? attLamna(enheter, texter) : attGodkanna(enheter, texter);
  }

  private List<Enhetsprognos> iSenaste(Transaction tx, Medarbetaruppdrag uppdrag) {
    return omgangar.alla(tx).stream()
        .findFirst()
        .map(omgang -> dorr.enheter(tx, uppdrag, omgang.id()))
        .orElse(List.of());
  }

  private static List<Vantarrad> attLamna(List<Enhetsprognos> enheter, Texter texter) {
    return enheter.stream()
        .filter(en -> en.lage().oppen())
        .map(
            en ->
                rad(en, "lamna", texter)
                    .medNot(
                        en.lage() instanceof Prognoslage.Aterlamnad(var _, String skal)
                            ? texter.text("ekonomi.vantar.aterlamnad", skal)
                            : "")
                    .senast(en.omgang().sistaDag()))
        .toList();
  }

  private List<Vantarrad> attGodkanna(List<Enhetsprognos> enheter, Texter texter) {
    List<Vantarrad> rader = new ArrayList<>();
    enheter.stream()
        .filter(en -> en.lage() instanceof Prognoslage.Lamnad)
        .map(en -> rad(en, "godkann", texter))
        .forEach(rader::add);
    long saknas = enheter.stream().filter(en -> en.lage().oppen()).count();
    enheter.stream()
        .map(Enhetsprognos::omgang)
        .findFirst()
        .filter(omgang -> saknas > 0 && omgang.sistaDag().isBefore(LocalDate.now(klocka)))
        .map(omgang -> saknade(omgang, saknas, texter))
        .ifPresent(rader::add);
    return rader;
  }

  private static Vantarrad saknade(Prognosomgang omgang, long antal, Texter texter) {
    String manad = new Prognosord(texter).manad(omgang);
    return Vantarrad.av(
            texter.text("ekonomi.vantar.pamin", antal, manad),
            texter.text("ekonomi.vantar.prognos"),
            Prognoskontroll.ROT + "/" + omgang.id())
        .senast(omgang.sistaDag());
  }

  private static Vantarrad rad(Enhetsprognos en, String gora, Texter texter) {
    String manad = new Prognosord(texter).manad(en.omgang());
    return Vantarrad.av(
        texter.text("ekonomi.vantar." + gora, en.enhet().namn(), manad),
        texter.text("ekonomi.vantar.prognos"),
        Prognoskontroll.ROT + "/" + en.omgang().id() + "/" + en.enhet().id());
  }
}
