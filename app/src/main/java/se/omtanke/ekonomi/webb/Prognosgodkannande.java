package se.omtanke.ekonomi.webb;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import se.omtanke.atkomst.Medarbetaruppdrag;
import se.omtanke.ekonomi.Prognosomgangar;
import se.omtanke.ekonomi.webb.Ekonomiatgard.Kraver;
import se.omtanke.grund.Konflikt;
import se.omtanke.grund.OgiltigIndata;
import se.omtanke.grund.Omtankefel;
import se.omtanke.grund.Syfte;
import se.omtanke.grund.Transactions;
import se.omtanke.grund.WriteTransaction;
import se.omtanke.komponenter.Meddelande;
import se.omtanke.komponenter.Sida;
import se.omtanke.komponenter.Vidare;

/** Where the controller approves a unit's forecast or sends it back. */
@Controller
class Prognosgodkannande {

  private static final String EN = Prognoskontroll.ROT + "/{omgang}/{enhet}";

  private final Prognosomgangar omgangar;
  private final Transactions transactions;
  private final Enhetsprognossida sidan;

  Prognosgodkannande(Prognosomgangar omgangar, Transactions transactions, Enhetsprognossida sidan) {
    this.omgangar = omgangar;
    this.transactions = transactions;
    this.sidan = sidan;
  }

  @Kraver(Ekonomiatgard.GODKANNA_PROGNOS)
  @PostMapping(EN + "/godkann")
  ModelAndView godkann(
      Sida sida, Medarbetaruppdrag uppdrag, @PathVariable UUID omgang, @PathVariable UUID enhet) {
    return gor(sida, uppdrag, omgang, enhet, tx -> omgangar.godkann(tx, omgang, enhet));
  }

  @Kraver(Ekonomiatgard.GODKANNA_PROGNOS)
  @PostMapping(EN + "/aterlamna")
  ModelAndView aterlamna(
      Sida sida,
      Medarbetaruppdrag uppdrag,
      @PathVariable UUID omgang,
      @PathVariable UUID enhet,
      @RequestParam(defaultValue = "") String skal) {
    return gor(sida, uppdrag, omgang, enhet, tx -> omgangar.aterlamna(tx, omgang, enhet, skal));
  }

  private ModelAndView gor(
      Sida sida,
      Medarbetaruppdrag uppdrag,
      UUID omgang,
      UUID enhet,
      Consumer<WriteTransaction> arbete) {
    try {
      transactions.write(
          uppdrag.anropare(),
          Syfte.av("ekonomi.godkanna_prognos", "enhet", enhet),
          tx -> {
            arbete.accept(tx);
            return enhet;
          });
      return Vidare.till(Prognoskontroll.ROT + "/" + omgang + "/" + enhet);
    } catch (OgiltigIndata fel) {
      return nekad(sida, uppdrag, omgang, enhet, fel, HttpStatus.BAD_REQUEST);
    } catch (Konflikt fel) {
      return nekad(sida, uppdrag, omgang, enhet, fel, HttpStatus.CONFLICT);
    }
  }

  private ModelAndView nekad(
      Sida sida,
      Medarbetaruppdrag uppdrag,
      UUID omgang,
      UUID enhet,
      Omtankefel fel,
      HttpStatus status) {
    Sida medSkal = sida.medFel(true).medMeddelande(Meddelande.fel(fel.klarsprak()));
    ModelAndView vy = sidan.visa(medSkal, uppdrag, omgang, enhet, Map.of(), List.of());
    vy.setStatus(status);
    return vy;
  }
}
