package se.omtanke.webb.inloggning.forvaltning;

import jakarta.servlet.http.HttpServletRequest;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.view.RedirectView;
import se.omtanke.atkomst.Medarbetaruppdrag;
import se.omtanke.atkomst.konto.Anvandare;
import se.omtanke.atkomst.konto.Inloggningsvagar;
import se.omtanke.atkomst.konto.Kontoforvaltning;
import se.omtanke.atkomst.konto.Webbadresser;
import se.omtanke.atkomst.uppdrag.Uppdragsregister;
import se.omtanke.grund.Anropare;
import se.omtanke.grund.OgiltigIndata;
import se.omtanke.grund.Saknas;
import se.omtanke.komponenter.Meddelande;
import se.omtanke.komponenter.Sida;
import se.omtanke.komponenter.formular.Formular;

/** One user: her assignments, and what can be done with her account. */
@Controller
class Anvandarsida {

  private final Kontoforvaltning forvaltning;
  private final Uppdragsregister uppdrag;
  private final Uppdragsformular uppdragsformular;
  private final Webbadresser adresser;
  private final Inloggningsvagar vagar;

  Anvandarsida(
      Kontoforvaltning forvaltning,
      Uppdragsregister uppdrag,
      Uppdragsformular uppdragsformular,
      Webbadresser adresser,
      Inloggningsvagar vagar) {
    this.forvaltning = forvaltning;
    this.uppdrag = uppdrag;
    this.uppdragsformular = uppdragsformular;
    this.adresser = adresser;
    this.vagar = vagar;
  }

  @Forvaltningsatgard.Kraver(Forvaltningsatgard.SE)
  @GetMapping("/anvandare/{id}")
  ModelAndView sida(Sida sida, Anropare anropare, @PathVariable UUID id) {
    return visa(sida, anropare, forvaltning.en(anropare, id), "", Formular.tomt(sida));
  }

  /** The link is shown in this answer and nowhere else. */
  @Forvaltningsatgard.Kraver(Forvaltningsatgard.BJUD_IN)
  @PostMapping("/anvandare/{id}/lank")
  ModelAndView lank(
      Sida sida, Anropare anropare, @PathVariable UUID id, HttpServletRequest forfragan) {
    String lank = adresser.av(forfragan).ursprung() + forvaltning.lank(anropare, id);
    return visa(sida, anropare, forvaltning.en(anropare, id), lank, Formular.tomt(sida));
  }

  @Forvaltningsatgard.Kraver(Forvaltningsatgard.SPARRA)
  @PostMapping("/anvandare/{id}/sparra")
  ModelAndView sparra(Anropare anropare, @PathVariable UUID id) {
    forvaltning.sparra(anropare, id);
    return till(id);
  }

  @Forvaltningsatgard.Kraver(Forvaltningsatgard.SPARRA)
  @PostMapping("/anvandare/{id}/hav-sparr")
  ModelAndView havSparr(Anropare anropare, @PathVariable UUID id) {
    forvaltning.havSparr(anropare, id);
    return till(id);
  }

  @Forvaltningsatgard.Kraver(Forvaltningsatgard.ANDRA_UPPDRAG)
  @PostMapping("/anvandare/{id}/uppdrag")
  ModelAndView nyttUppdrag(
      Sida sida, Anropare anropare, @PathVariable UUID id, @RequestParam Map<String, String> svar) {
    Anvandare kontot = forvaltning.en(anropare, id);
    try {
      uppdrag.tilldela(anropare, uppdragsformular.las(anropare, kontot.id(), svar));
      return till(id);
    } catch (OgiltigIndata fel) {
      Sida medFel = sida.medFel(true).medMeddelande(Meddelande.fel(fel.klarsprak()));
      return visa(medFel, anropare, kontot, "", Formular.felaktigt(sida, svar, fel));
    }
  }

  @Forvaltningsatgard.Kraver(Forvaltningsatgard.ANDRA_UPPDRAG)
  @PostMapping("/anvandare/{id}/uppdrag/{ett}/avsluta")
  ModelAndView avsluta(Anropare anropare, @PathVariable UUID id, @PathVariable UUID ett) {
    boolean hennes = hennes(anropare, id).stream().anyMatch(u -> u.id().equals(ett));
    if (!hennes) {
      throw new Saknas("Uppdraget finns inte.");
    }
    uppdrag.avsluta(anropare, ett, uppdragsformular.idag());
    return new ModelAndView(seSedan("/anvandare"));
  }

  @Forvaltningsatgard.Kraver(Forvaltningsatgard.KOPPLA)
  @PostMapping("/anvandare/{id}/identitet")
  ModelAndView koppla(
      Sida sida, Anropare anropare, @PathVariable UUID id, @RequestParam Map<String, String> svar) {
    try {
      forvaltning.koppla(anropare, id, utfardare(), svar.getOrDefault("identitet", ""));
      return till(id);
    } catch (OgiltigIndata fel) {
      Sida medFel = sida.medFel(true).medMeddelande(Meddelande.fel(fel.klarsprak()));
      Formular formular = Formular.felaktigt(sida, svar, fel);
      return visa(medFel, anropare, forvaltning.en(anropare, id), "", formular);
    }
  }

  @Forvaltningsatgard.Kraver(Forvaltningsatgard.KOPPLA)
  @PostMapping("/anvandare/{id}/identitet/ta-bort")
  ModelAndView skilj(
      Anropare anropare, @PathVariable UUID id, @RequestParam(defaultValue = "") String identitet) {
    forvaltning.skilj(anropare, id, utfardare(), identitet);
    return till(id);
  }

  private String utfardare() {
    return vagar
        .utfardare()
        .orElseThrow(() -> new Saknas("Omtanke är inte kopplat till någon inloggning utanför."));
  }

  private List<Medarbetaruppdrag> hennes(Anropare anropare, UUID id) {
    return uppdrag.alla(anropare).stream().filter(u -> u.anvandare().equals(id)).toList();
  }

  private ModelAndView visa(
      Sida sida, Anropare anropare, Anvandare kontot, String lank, Formular formular) {
    Map<String, Object> modell = new HashMap<>();
    modell.put("kontot", kontot);
    modell.put("lank", lank);
    modell.put("formular", formular);
    modell.put("uppdrag", uppdragsformular.rader(sida, anropare, hennes(anropare, kontot.id())));
    modell.put("roller", uppdragsformular.roller(sida));
    modell.put("enheter", uppdragsformular.enheter(anropare));
    modell.put("oidc", vagar.utfardare().isPresent());
    modell.put(
        "identiteter",
        vagar
            .utfardare()
            .map(u -> forvaltning.identiteter(anropare, kontot.id(), u))
            .orElse(List.of()));
    return sida.medRubrik(kontot.namn())
        .medBrodsmula(sida.text("atkomst.anvandare.rubrik"), "/anvandare")
        .visa("webb/inloggning/enanvandare", modell);
  }

  private static ModelAndView till(UUID id) {
    return new ModelAndView(seSedan("/anvandare/" + id));
  }

  private static RedirectView seSedan(String adress) {
    RedirectView vy = new RedirectView(adress);
    vy.setStatusCode(HttpStatus.SEE_OTHER);
    return vy;
  }
}
