package se.omtanke.ekonomi.webb;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;
import se.omtanke.atkomst.Medarbetaruppdrag;
import se.omtanke.ekonomi.Enhetsprognos;
import se.omtanke.ekonomi.Prognoslage;
import se.omtanke.ekonomi.Prognosovergang;
import se.omtanke.grund.OgiltigIndata.Faltfel;
import se.omtanke.grund.Transaction;
import se.omtanke.grund.Transactions;
import se.omtanke.komponenter.Meddelande;
import se.omtanke.komponenter.Sida;
import se.omtanke.organisation.Kodplan;

/** The page of one unit's forecast, for the one who writes it and the one who approves it. */
@Component
class Enhetsprognossida {

  private final Prognosdorr dorr;
  private final Kodplan kodplan;
  private final Transactions transactions;

  Enhetsprognossida(Prognosdorr dorr, Kodplan kodplan, Transactions transactions) {
    this.dorr = dorr;
    this.kodplan = kodplan;
    this.transactions = transactions;
  }

  /** The page as it stands, with what was typed and not saved. */
  ModelAndView visa(
      Sida sida,
      Medarbetaruppdrag uppdrag,
      UUID omgang,
      UUID enhet,
      Map<String, String> varden,
      List<Faltfel> fel) {
    return transactions.read(
        uppdrag.anropare(),
        tx -> {
          Enhetsprognos prognos = dorr.enhet(tx, uppdrag, Ekonomiatgard.SE_PROGNOS, omgang, enhet);
          return medLage(sida, prognos)
              .visa("ekonomi/enhetsprognos", modell(tx, uppdrag, prognos, varden, fel));
        });
  }

  private Map<String, Object> modell(
      Transaction tx,
      Medarbetaruppdrag uppdrag,
      Enhetsprognos prognos,
      Map<String, String> varden,
      List<Faltfel> fel) {
    UUID enhet = prognos.enhet().id();
    boolean granskar = dorr.far(tx, uppdrag, Ekonomiatgard.GODKANNA_PROGNOS, enhet);
    Map<String, Object> modell = new HashMap<>();
    modell.put("prognos", prognos);
    modell.put("rader", new Enhetsprognosvy(prognos, kodplan.register(tx), varden, fel).rader());
    modell.put(
        "skrivbar",
        prognos.lage().oppen() && dorr.far(tx, uppdrag, Ekonomiatgard.SKRIVA_PROGNOS, enhet));
    modell.put("godkannbar", granskar && Prognosovergang.GODKANN.mojlig(prognos.lage()));
    modell.put("aterlamnbar", granskar && Prognosovergang.ATERLAMNA.mojlig(prognos.lage()));
    return modell;
  }

  private static Sida medLage(Sida sida, Enhetsprognos prognos) {
    Prognosord ord = new Prognosord(sida.ram().texter());
    Sida denna =
        sida.medRubrik(
                sida.text(
                    "ekonomi.prognos.enhetens",
                    prognos.enhet().namn(),
                    ord.manad(prognos.omgang())))
            .medBrodsmula(sida.text("ekonomi.prognos.rubrik"), Prognoskontroll.ROT)
            .medBrodsmula(
                ord.manad(prognos.omgang()), Prognoskontroll.ROT + "/" + prognos.omgang().id());
    return switch (prognos.lage()) {
      case Prognoslage.Aterlamnad(var _, String skal) ->
          denna.medMeddelande(Meddelande.varning(sida.text("ekonomi.prognos.aterlamnad", skal)));
      case Prognoslage.Lamnad _ ->
          denna.medMeddelande(Meddelande.upplysning(sida.text("ekonomi.prognos.lamnad")));
      case Prognoslage.Godkand _ ->
          denna.medMeddelande(Meddelande.klart(sida.text("ekonomi.prognos.godkand")));
      case Prognoslage.EjPaborjad _, Prognoslage.Paborjad _ -> denna;
    };
  }
}
