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
import se.omtanke.arende.Kommunikationer;
import se.omtanke.arende.webb.Arendesidor.Flikval;
import se.omtanke.atkomst.Medarbetaruppdrag;
import se.omtanke.grund.Idgivare;
import se.omtanke.grund.WriteTransaction;
import se.omtanke.komponenter.Sida;
import se.omtanke.komponenter.formular.Formular;
import se.omtanke.regler.handlaggning.Undantag;

/**
 * The parties heard before a decision: what was sent, until when, what was answered, or why not.
 */
@Controller
class Kommunikationskontroll {

  private static final String ROT = Arbetskontroll.ROT + "/{id}/kommunikation";
  private static final int VECKOR = 2;

  private final Arendesidor sidor;
  private final Kommunikationer kommunikationer;
  private final Idgivare ider;
  private final Clock klocka;

  Kommunikationskontroll(
      Arendesidor sidor, Kommunikationer kommunikationer, Idgivare ider, Clock klocka) {
    this.sidor = sidor;
    this.kommunikationer = kommunikationer;
    this.ider = ider;
    this.klocka = klocka;
  }

  @Arendeatgard.Kraver(Arendeatgard.LASA)
  @GetMapping(ROT)
  ModelAndView sida(Sida sida, Medarbetaruppdrag vem, @PathVariable UUID id) {
    return visa(sida, Formular.tomt(sida), vem, id);
  }

  @Arendeatgard.Kraver(Arendeatgard.HANDLAGGA)
  @PostMapping(ROT + "/sand")
  ModelAndView sand(
      Sida sida,
      Medarbetaruppdrag vem,
      @PathVariable UUID id,
      @RequestParam UUID nyckel,
      @RequestParam UUID part,
      @RequestParam MultiValueMap<String, String> falt) {
    return gor(
        sida,
        vem,
        id,
        falt,
        (tx, arende) -> {
          Falttolk tolk = new Falttolk(falt);
          LocalDate sand = tolk.kravDag("sand", LocalDate.now(klocka));
          LocalDate senast = tolk.kravDag("svarsenast", sand);
          tolk.krav();
          kommunikationer.sand(tx, arende, nyckel, part, sand, senast, tolk.text("material"));
        });
  }

  @Arendeatgard.Kraver(Arendeatgard.HANDLAGGA)
  @PostMapping(ROT + "/undanta")
  ModelAndView undanta(
      Sida sida,
      Medarbetaruppdrag vem,
      @PathVariable UUID id,
      @RequestParam UUID nyckel,
      @RequestParam UUID part,
      @RequestParam MultiValueMap<String, String> falt) {
    return gor(
        sida,
        vem,
        id,
        falt,
        (tx, arende) -> {
          Falttolk tolk = new Falttolk(falt);
          Undantag grund =
              tolk.val("grund", Undantag.values(), "Välj varför parten inte behöver höras.");
          tolk.krav();
          kommunikationer.undanta(tx, arende, nyckel, part, grund, tolk.text("undantagsskal"));
        });
  }

  @Arendeatgard.Kraver(Arendeatgard.HANDLAGGA)
  @PostMapping(ROT + "/{kommunikation}/svar")
  ModelAndView svar(
      Sida sida,
      Medarbetaruppdrag vem,
      @PathVariable UUID id,
      @PathVariable UUID kommunikation,
      @RequestParam MultiValueMap<String, String> falt) {
    return gor(
        sida,
        vem,
        id,
        falt,
        (tx, arende) -> {
          Falttolk tolk = new Falttolk(falt);
          LocalDate inkom = tolk.kravDag("inkom", LocalDate.now(klocka));
          tolk.krav();
          kommunikationer.svara(tx, arende, kommunikation, inkom, tolk.text("partssvar"));
        });
  }

  private ModelAndView gor(
      Sida sida,
      Medarbetaruppdrag vem,
      UUID id,
      MultiValueMap<String, String> falt,
      BiConsumer<WriteTransaction, Arende> arbete) {
    return sidor.gor(
        sida,
        vem,
        id,
        Arendeatgard.HANDLAGGA,
        falt,
        Arendesidor.rot(id) + "/kommunikation",
        arbete,
        (ny, formular) -> visa(ny, formular, vem, id));
  }

  private ModelAndView visa(Sida sida, Formular formular, Medarbetaruppdrag vem, UUID id) {
    return sidor.visa(
        sida,
        vem,
        id,
        Flikval.BESLUT,
        "arende/kommunikation",
        formular,
        (tx, blad) ->
            Arendesidor.med(
                Map.of(
                    "stallningar", kommunikationer.stallningar(tx, blad.arende()),
                    "alla", kommunikationer.iArendet(tx, blad.arende()),
                    "nyckel", ider.ny(),
                    "annan", ider.ny(),
                    "senast", blad.idag().plusWeeks(VECKOR)),
                List.of()));
  }
}
