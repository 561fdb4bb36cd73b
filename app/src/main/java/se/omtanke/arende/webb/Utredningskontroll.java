package se.omtanke.arende.webb;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.BiConsumer;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import se.omtanke.arende.Arende;
import se.omtanke.arende.Arendeatgard;
import se.omtanke.arende.Beslutsslag;
import se.omtanke.arende.Delegationsordningar;
import se.omtanke.arende.Utredning;
import se.omtanke.arende.Utredningar;
import se.omtanke.arende.webb.Arendesidor.Flikval;
import se.omtanke.atkomst.Medarbetaruppdrag;
import se.omtanke.grund.WriteTransaction;
import se.omtanke.komponenter.Sida;
import se.omtanke.komponenter.formular.Formular;

/** The preliminary assessment and the investigation of a case. */
@Controller
class Utredningskontroll {

  private static final String ROT = Arbetskontroll.ROT + "/{id}/utredning";

  private final Arendesidor sidor;
  private final Utredningar utredningar;
  private final Delegationsordningar delegation;
  private final Clock klocka;

  Utredningskontroll(
      Arendesidor sidor, Utredningar utredningar, Delegationsordningar delegation, Clock klocka) {
    this.sidor = sidor;
    this.utredningar = utredningar;
    this.delegation = delegation;
    this.klocka = klocka;
  }

  @Arendeatgard.Kraver(Arendeatgard.LASA)
  @GetMapping(ROT)
  ModelAndView utredning(Sida sida, Medarbetaruppdrag vem, @PathVariable UUID id) {
    return visa(sida, Formular.tomt(sida), vem, id);
  }

  @Arendeatgard.Kraver(Arendeatgard.BESLUTA)
  @PostMapping(ROT + "/forhandsbedomning")
  ModelAndView forhandsbedom(
      Sida sida,
      Medarbetaruppdrag vem,
      @PathVariable UUID id,
      @RequestParam MultiValueMap<String, String> falt) {
    return gor(
        sida,
        vem,
        id,
        falt,
        Arendeatgard.BESLUTA,
        (tx, arende) -> {
          Falttolk tolk = new Falttolk(falt);
          if (tolk.text("inleds").isEmpty()) {
            tolk.fel("inleds", "Välj om utredning ska inledas eller inte.");
          }
          tolk.krav();
          utredningar.forhandsbedom(
              tx, arende, tolk.text("inleds").equals("ja"), tolk.text("skal"));
        });
  }

  @Arendeatgard.Kraver(Arendeatgard.HANDLAGGA)
  @PostMapping(ROT + "/plan")
  ModelAndView planera(
      Sida sida,
      Medarbetaruppdrag vem,
      @PathVariable UUID id,
      @RequestParam MultiValueMap<String, String> falt) {
    Falttolk tolk = new Falttolk(falt);
    return gor(
        sida,
        vem,
        id,
        falt,
        Arendeatgard.HANDLAGGA,
        (tx, arende) ->
            utredningar.planera(
                tx, arende, new Utredning.Plan(tolk.text("fragor"), tolk.text("genomforande"))));
  }

  @Arendeatgard.Kraver(Arendeatgard.BESLUTA)
  @PostMapping(ROT + "/forlang")
  ModelAndView forlang(
      Sida sida,
      Medarbetaruppdrag vem,
      @PathVariable UUID id,
      @RequestParam MultiValueMap<String, String> falt) {
    return gor(
        sida,
        vem,
        id,
        falt,
        Arendeatgard.BESLUTA,
        (tx, arende) -> {
          Falttolk tolk = new Falttolk(falt);
          LocalDate till = tolk.kravDag("till", LocalDate.now(klocka));
          tolk.krav();
          utredningar.forlang(tx, arende, till, tolk.text("forlangningsskal"));
        });
  }

  @Arendeatgard.Kraver(Arendeatgard.HANDLAGGA)
  @PostMapping(ROT + "/ateruppta")
  ModelAndView ateruppta(
      Sida sida,
      Medarbetaruppdrag vem,
      @PathVariable UUID id,
      @RequestParam MultiValueMap<String, String> falt) {
    return gor(sida, vem, id, falt, Arendeatgard.HANDLAGGA, utredningar::ateruppta);
  }

  private ModelAndView gor(
      Sida sida,
      Medarbetaruppdrag vem,
      UUID id,
      MultiValueMap<String, String> falt,
      Arendeatgard atgard,
      BiConsumer<WriteTransaction, Arende> arbete) {
    return sidor.gor(
        sida,
        vem,
        id,
        atgard,
        falt,
        Arendesidor.rot(id) + "/utredning",
        arbete,
        (ny, formular) -> visa(ny, formular, vem, id));
  }

  private ModelAndView visa(Sida sida, Formular formular, Medarbetaruppdrag vem, UUID id) {
    return sidor.visa(
        sida,
        vem,
        id,
        Flikval.UTREDNING,
        "arende/utredning",
        formular,
        (tx, blad) ->
            Arendesidor.med(
                Map.of(
                    "farForhandsbedoma",
                    delegation.far(
                        tx, vem.roll().kod(), Beslutsslag.FORHANDSBEDOMNING, blad.idag()),
                    "farForlanga",
                    delegation.far(tx, vem.roll().kod(), Beslutsslag.FORLANGNING, blad.idag()),
                    "forhandsbedomare",
                    delegation.vilka(tx, Beslutsslag.FORHANDSBEDOMNING, blad.idag()),
                    "forlangare",
                    delegation.vilka(tx, Beslutsslag.FORLANGNING, blad.idag())),
                List.of()));
  }
}
