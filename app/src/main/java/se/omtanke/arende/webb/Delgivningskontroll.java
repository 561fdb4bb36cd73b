package se.omtanke.arende.webb;

import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import java.util.function.BiConsumer;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import se.omtanke.arende.Arende;
import se.omtanke.arende.Arendeatgard;
import se.omtanke.arende.Delgivningar;
import se.omtanke.arende.Overklagandeovergang;
import se.omtanke.arende.Underrattelse;
import se.omtanke.atkomst.Medarbetaruppdrag;
import se.omtanke.grund.WriteTransaction;
import se.omtanke.komponenter.Sida;

/** The parties of a decision: told, served, appealing. */
@Controller
class Delgivningskontroll {

  private static final String ROT = Beslutskontroll.ROT + "/{beslut}";

  private final Arendesidor sidor;
  private final Delgivningar delgivningar;
  private final Beslutskontroll beslutssidan;
  private final Clock klocka;

  Delgivningskontroll(
      Arendesidor sidor, Delgivningar delgivningar, Beslutskontroll beslutssidan, Clock klocka) {
    this.sidor = sidor;
    this.delgivningar = delgivningar;
    this.beslutssidan = beslutssidan;
    this.klocka = klocka;
  }

  @Arendeatgard.Kraver(Arendeatgard.HANDLAGGA)
  @PostMapping(ROT + "/underratta")
  ModelAndView underratta(
      Sida sida,
      Medarbetaruppdrag vem,
      @PathVariable UUID id,
      @PathVariable UUID beslut,
      @RequestParam UUID part,
      @RequestParam MultiValueMap<String, String> falt) {
    return gor(
        sida,
        vem,
        id,
        beslut,
        falt,
        (tx, arende) -> {
          Falttolk tolk = new Falttolk(falt);
          LocalDate sand = tolk.kravDag("sand", LocalDate.now(klocka));
          Underrattelse.Satt satt =
              tolk.val("satt", Underrattelse.Satt.values(), "Välj hur beslutet lämnas.");
          tolk.krav();
          delgivningar.underratta(tx, arende, beslut, part, sand, satt);
        });
  }

  @Arendeatgard.Kraver(Arendeatgard.HANDLAGGA)
  @PostMapping(ROT + "/delge")
  ModelAndView delge(
      Sida sida,
      Medarbetaruppdrag vem,
      @PathVariable UUID id,
      @PathVariable UUID beslut,
      @RequestParam UUID underrattelse,
      @RequestParam MultiValueMap<String, String> falt) {
    return gor(
        sida,
        vem,
        id,
        beslut,
        falt,
        (tx, arende) -> {
          Falttolk tolk = new Falttolk(falt);
          LocalDate dag = tolk.kravDag("dag", LocalDate.now(klocka));
          tolk.krav();
          delgivningar.delge(tx, arende, beslut, underrattelse, dag);
        });
  }

  @Arendeatgard.Kraver(Arendeatgard.HANDLAGGA)
  @PostMapping(ROT + "/overklaga")
  ModelAndView overklaga(
      Sida sida,
      Medarbetaruppdrag vem,
      @PathVariable UUID id,
      @PathVariable UUID beslut,
      @RequestParam UUID nyckel,
      @RequestParam UUID part,
      @RequestParam MultiValueMap<String, String> falt) {
    return gor(
        sida,
        vem,
        id,
        beslut,
        falt,
        (tx, arende) -> {
          Falttolk tolk = new Falttolk(falt);
          LocalDate inkom = tolk.kravDag("inkom", LocalDate.now(klocka));
          tolk.krav();
          delgivningar.overklaga(tx, arende, nyckel, beslut, part, inkom, tolk.text("vill"));
        });
  }

  @Arendeatgard.Kraver(Arendeatgard.HANDLAGGA)
  @PostMapping(ROT + "/overklagande/{overklagande}")
  ModelAndView ta(
      Sida sida,
      Medarbetaruppdrag vem,
      @PathVariable UUID id,
      @PathVariable UUID beslut,
      @PathVariable UUID overklagande,
      @RequestParam Overklagandeovergang steg,
      @RequestParam MultiValueMap<String, String> falt) {
    return gor(
        sida,
        vem,
        id,
        beslut,
        falt,
        (tx, arende) ->
            delgivningar.ta(
                tx, arende, overklagande, steg, new Falttolk(falt).text("overklagandeskal")));
  }

  private ModelAndView gor(
      Sida sida,
      Medarbetaruppdrag vem,
      UUID id,
      UUID beslut,
      MultiValueMap<String, String> falt,
      BiConsumer<WriteTransaction, Arende> arbete) {
    return sidor.gor(
        sida,
        vem,
        id,
        Arendeatgard.HANDLAGGA,
        falt,
        Arendesidor.rot(id) + "/beslut/" + beslut + "#underrattelser",
        arbete,
        (ny, formular) -> beslutssidan.visa(ny, formular, vem, id, beslut));
  }
}
