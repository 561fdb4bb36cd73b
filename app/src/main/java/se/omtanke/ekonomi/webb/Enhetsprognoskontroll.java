package se.omtanke.ekonomi.webb;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import se.omtanke.atkomst.Inloggad;
import se.omtanke.atkomst.Medarbetaruppdrag;
import se.omtanke.ekonomi.Enhetsprognos;
import se.omtanke.ekonomi.Prognoslinje.Inlaga;
import se.omtanke.ekonomi.Prognosnyckel;
import se.omtanke.ekonomi.Prognosomgangar;
import se.omtanke.ekonomi.webb.Ekonomiatgard.Kraver;
import se.omtanke.grund.Konflikt;
import se.omtanke.grund.OgiltigIndata;
import se.omtanke.grund.OgiltigIndata.Faltfel;
import se.omtanke.grund.Syfte;
import se.omtanke.grund.Transactions;
import se.omtanke.komponenter.Meddelande;
import se.omtanke.komponenter.Sida;
import se.omtanke.komponenter.Vidare;

/** Where a manager writes her unit's forecast and delivers it. */
@Controller
class Enhetsprognoskontroll {

  private static final String EN = Prognoskontroll.ROT + "/{omgang}/{enhet}";

  private final Prognosomgangar omgangar;
  private final Prognosdorr dorr;
  private final Transactions transactions;
  private final Enhetsprognossida sidan;

  Enhetsprognoskontroll(
      Prognosomgangar omgangar,
      Prognosdorr dorr,
      Transactions transactions,
      Enhetsprognossida sidan) {
    this.omgangar = omgangar;
    this.dorr = dorr;
    this.transactions = transactions;
    this.sidan = sidan;
  }

  @Kraver(Ekonomiatgard.SE_PROGNOS)
  @GetMapping(EN)
  ModelAndView sida(
      Sida sida,
      Medarbetaruppdrag uppdrag,
      @PathVariable UUID omgang,
      @PathVariable UUID enhet,
      @RequestParam Optional<String> sparat) {
    Sida denna =
        sparat.isPresent()
            ? sida.medMeddelande(Meddelande.klart(sida.text("ekonomi.prognos.sparat")))
            : sida;
    return sidan.visa(denna, uppdrag, omgang, enhet, Map.of(), List.of());
  }

  /** Sent twice it is done once: what is written already is left as it is. */
  @Kraver(Ekonomiatgard.SKRIVA_PROGNOS)
  @PostMapping(EN)
  ModelAndView skriv(
      Sida sida,
      Inloggad vem,
      Medarbetaruppdrag uppdrag,
      @PathVariable UUID omgang,
      @PathVariable UUID enhet,
      @RequestParam Map<String, String> varden) {
    Prognosgora gor = Prognosgora.av(varden.getOrDefault("gor", ""));
    try {
      spara(vem.namn(), uppdrag, omgang, enhet, varden, gor);
      if (gor == Prognosgora.LAMNA) {
        lamna(uppdrag, omgang, enhet);
      }
      String adress = Prognoskontroll.ROT + "/" + omgang + "/" + enhet;
      return Vidare.till(gor == Prognosgora.LAMNA ? adress : adress + "?sparat");
    } catch (OgiltigIndata fel) {
      return nekad(
          sida,
          uppdrag,
          omgang,
          enhet,
          varden,
          fel.faltfel(),
          fel.klarsprak(),
          HttpStatus.BAD_REQUEST);
    } catch (Konflikt fel) {
      return nekad(
          sida, uppdrag, omgang, enhet, varden, List.of(), fel.klarsprak(), HttpStatus.CONFLICT);
    }
  }

  private void spara(
      String forfattare,
      Medarbetaruppdrag uppdrag,
      UUID omgang,
      UUID enhet,
      Map<String, String> varden,
      Prognosgora gor) {
    transactions.write(
        uppdrag.anropare(),
        Syfte.av("ekonomi.skriva_prognos", "enhet", enhet),
        tx -> {
          Enhetsprognos fore = dorr.enhet(tx, uppdrag, Ekonomiatgard.SKRIVA_PROGNOS, omgang, enhet);
          Map<Prognosnyckel, Optional<Inlaga>> skrivna = Prognosformular.las(varden);
          Map<Prognosnyckel, Optional<Inlaga>> linjer =
              fore.lage().oppen() ? Prognosformular.medForslag(skrivna, fore, gor) : skrivna;
          omgangar.skriv(tx, omgang, enhet, linjer, varden.getOrDefault("version", ""), forfattare);
          return linjer.size();
        });
  }

  /** A transaction of its own: what has been written stays written if it cannot be delivered. */
  private void lamna(Medarbetaruppdrag uppdrag, UUID omgang, UUID enhet) {
    transactions.write(
        uppdrag.anropare(),
        Syfte.av("ekonomi.lamna_prognos", "enhet", enhet),
        tx -> {
          Enhetsprognos prognos =
              dorr.enhet(tx, uppdrag, Ekonomiatgard.SKRIVA_PROGNOS, omgang, enhet);
          omgangar.lamna(tx, omgang, enhet);
          return prognos.linjer().size();
        });
  }

  private ModelAndView nekad(
      Sida sida,
      Medarbetaruppdrag uppdrag,
      UUID omgang,
      UUID enhet,
      Map<String, String> varden,
      List<Faltfel> fel,
      String skal,
      HttpStatus status) {
    ModelAndView vy =
        sidan.visa(
            sida.medFel(true).medMeddelande(Meddelande.fel(skal)),
            uppdrag,
            omgang,
            enhet,
            varden,
            fel);
    vy.setStatus(status);
    return vy;
  }
}
