package se.omtanke.arende.webb;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import se.omtanke.arende.Arendeatgard;
import se.omtanke.arende.Jav;
import se.omtanke.arende.webb.Arendesidor.Flikval;
import se.omtanke.atkomst.Medarbetaruppdrag;
import se.omtanke.komponenter.Sida;
import se.omtanke.komponenter.formular.Formular;
import se.omtanke.regler.handlaggning.Javsgrund;

/** Where someone says that she is partial in a case; from then on she takes no part in it. */
@Controller
class Javkontroll {

  private static final String ROT = Arbetskontroll.ROT + "/{id}/jav";

  private final Arendesidor sidor;
  private final Jav jav;

  Javkontroll(Arendesidor sidor, Jav jav) {
    this.sidor = sidor;
    this.jav = jav;
  }

  @Arendeatgard.Kraver(Arendeatgard.LASA)
  @GetMapping(ROT)
  ModelAndView formular(Sida sida, Medarbetaruppdrag vem, @PathVariable UUID id) {
    return visa(sida, Formular.tomt(sida), vem, id);
  }

  @Arendeatgard.Kraver(Arendeatgard.ANMALA_JAV)
  @PostMapping(ROT)
  ModelAndView anmal(
      Sida sida,
      Medarbetaruppdrag vem,
      @PathVariable UUID id,
      @RequestParam MultiValueMap<String, String> falt) {
    return sidor.gor(
        sida,
        vem,
        id,
        Arendeatgard.ANMALA_JAV,
        falt,
        Arendesidor.rot(id) + "/jav",
        (tx, arende) -> {
          Falttolk tolk = new Falttolk(falt);
          Javsgrund grund = tolk.val("grund", Javsgrund.values(), "Välj varför du kan vara jävig.");
          tolk.krav();
          jav.anmal(tx, arende, grund, tolk.text("javsskal"));
        },
        (ny, formular) -> visa(ny, formular, vem, id));
  }

  private ModelAndView visa(Sida sida, Formular formular, Medarbetaruppdrag vem, UUID id) {
    return sidor.visa(
        sida,
        vem,
        id,
        Flikval.BESLUT,
        "arende/jav",
        formular,
        (tx, blad) -> {
          List<Jav.Anmalan> alla = jav.iArendet(tx, blad.arende());
          return Arendesidor.med(
              Map.of(
                  "alla",
                  alla,
                  "sjalv",
                  alla.stream().anyMatch(en -> en.anvandare().equals(vem.anvandare()))),
              alla.stream().map(en -> en.anvandare().toString()).toList());
        });
  }
}
