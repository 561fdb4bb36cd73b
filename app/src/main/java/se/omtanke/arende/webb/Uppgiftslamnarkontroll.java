package se.omtanke.arende.webb;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import se.omtanke.arende.Arendeatgard;
import se.omtanke.arende.Arendedorr;
import se.omtanke.arende.Uppgiftslamnare;
import se.omtanke.arende.Uppgiftslamnarprovning;
import se.omtanke.arende.Uppgiftslamnarprovning.Mottagare;
import se.omtanke.arende.Uppgiftslamnarprovningar;
import se.omtanke.arende.webb.Arendesidor.Flikval;
import se.omtanke.atkomst.Medarbetaruppdrag;
import se.omtanke.grund.OgiltigIndata;
import se.omtanke.komponenter.Sida;
import se.omtanke.komponenter.formular.Formular;
import se.omtanke.komponenter.formular.Val;

/** The test before a private reporter's identity is told (OSL 26:5), and the identity after it. */
@Controller
class Uppgiftslamnarkontroll {

  private static final String HAR = Arbetskontroll.ROT + "/{id}/uppgiftslamnare/{lamnare}";

  private final Arendesidor sidor;
  private final Arendedorr dorr;
  private final Uppgiftslamnarprovningar provningar;

  Uppgiftslamnarkontroll(Arendesidor sidor, Arendedorr dorr, Uppgiftslamnarprovningar provningar) {
    this.sidor = sidor;
    this.dorr = dorr;
    this.provningar = provningar;
  }

  @Arendeatgard.Kraver(Arendeatgard.SE_UPPGIFTSLAMNARE)
  @GetMapping(HAR)
  ModelAndView fraga(
      Sida sida, Medarbetaruppdrag vem, @PathVariable UUID id, @PathVariable UUID lamnare) {
    // The one who may only read the case is told so before she writes.
    dorr.las(vem, Arendeatgard.SE_UPPGIFTSLAMNARE, id, (tx, arende) -> arende.id());
    return visa(sida, Formular.tomt(sida), vem, id, lamnare);
  }

  @Arendeatgard.Kraver(Arendeatgard.SE_UPPGIFTSLAMNARE)
  @PostMapping(HAR)
  ModelAndView prova(
      Sida sida,
      Medarbetaruppdrag vem,
      @PathVariable UUID id,
      @PathVariable UUID lamnare,
      @RequestParam MultiValueMap<String, String> falt) {
    try {
      Uppgiftslamnarprovning provning = las(falt);
      Optional<Uppgiftslamnare.Identitet> identitet =
          dorr.skriv(
              vem,
              Arendeatgard.SE_UPPGIFTSLAMNARE,
              id,
              (tx, arende) -> provningar.prova(tx, arende, lamnare, provning));
      return sidor.visa(
          sida,
          vem,
          id,
          Flikval.OVERSIKT,
          "arende/uppgiftslamnare",
          (tx, blad) -> Arendesidor.med(Map.of("identitet", identitet), List.of()));
    } catch (OgiltigIndata fel) {
      Formular f = Formular.felaktigt(sida, falt.toSingleValueMap(), fel);
      ModelAndView vy = visa(sida.medFel(true), f, vem, id, lamnare);
      vy.setStatus(HttpStatus.BAD_REQUEST);
      return vy;
    }
  }

  private static Uppgiftslamnarprovning las(MultiValueMap<String, String> falt) {
    Falttolk tolk = new Falttolk(falt);
    Mottagare mottagare =
        tolk.val("mottagare", Mottagare.values(), "Välj vem som ska få veta det.");
    if (!List.of("ja", "nej").contains(tolk.text("rojs"))) {
      tolk.fel("rojs", "Välj om identiteten lämnas ut.");
    }
    if (!tolk.kryssat("skal")) {
      tolk.fel("skal", "Skriv vad prövningen grundas på.");
    }
    tolk.krav();
    return new Uppgiftslamnarprovning(mottagare, tolk.text("rojs").equals("ja"), tolk.text("skal"));
  }

  private ModelAndView visa(Sida sida, Formular f, Medarbetaruppdrag vem, UUID id, UUID lamnare) {
    Map<String, Object> mer = new HashMap<>();
    mer.put("har", Arendesidor.rot(id) + "/uppgiftslamnare/" + lamnare);
    mer.put("utkast", "rojande-" + lamnare);
    mer.put(
        "mottagare",
        Arrays.stream(Mottagare.values())
            .map(en -> Val.av(en.name(), sida.text(en.textnyckel())))
            .toList());
    return sidor.visa(
        sida,
        vem,
        id,
        Flikval.OVERSIKT,
        "arende/rojande",
        f,
        (tx, blad) -> Arendesidor.med(mer, List.of()));
  }
}
