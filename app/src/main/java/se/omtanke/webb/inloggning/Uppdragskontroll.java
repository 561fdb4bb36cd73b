package se.omtanke.webb.inloggning;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import se.omtanke.atkomst.Inloggad;
import se.omtanke.atkomst.Medarbetaruppdrag;
import se.omtanke.atkomst.session.Aterresa;
import se.omtanke.atkomst.session.Sessioner;
import se.omtanke.atkomst.uppdrag.Uppdragsregister;
import se.omtanke.grund.Kommun;
import se.omtanke.grund.Kommunregister;
import se.omtanke.grund.Otillatet;
import se.omtanke.komponenter.Sida;

/** Where someone with several assignments chooses the one to act in. */
@Controller
class Uppdragskontroll {

  private final Uppdragsregister register;
  private final Sessioner sessioner;
  private final Kommunregister kommuner;

  Uppdragskontroll(Uppdragsregister register, Sessioner sessioner, Kommunregister kommuner) {
    this.register = register;
    this.sessioner = sessioner;
    this.kommuner = kommuner;
  }

  @Kontoatgard.Kraver(Kontoatgard.VALJA_UPPDRAG)
  @GetMapping("/uppdrag")
  ModelAndView sida(Sida sida, Inloggad vem, @RequestParam(defaultValue = "/") String till) {
    List<Uppdragsval> val =
        register.egna(vem.anvandare()).stream().map(u -> val(sida, vem, u)).toList();
    return sida.medRubrik(sida.text("atkomst.uppdrag.rubrik"))
        .visa("webb/inloggning/uppdrag", Map.of("val", val, "till", Aterresa.lokal(till)));
  }

  @Kontoatgard.Kraver(Kontoatgard.VALJA_UPPDRAG)
  @PostMapping("/uppdrag")
  ModelAndView valj(
      Inloggad vem, @RequestParam UUID uppdrag, @RequestParam(defaultValue = "/") String till) {
    Medarbetaruppdrag valt =
        register.egna(vem.anvandare()).stream()
            .filter(eget -> eget.id().equals(uppdrag))
            .findFirst()
            .orElseThrow(() -> new Otillatet("Uppdraget är inte ditt, eller har tagit slut."));
    sessioner.valj(vem.session(), valt);
    return Inslapp.till(Aterresa.lokal(till));
  }

  private Uppdragsval val(Sida sida, Inloggad vem, Medarbetaruppdrag uppdrag) {
    String kommun =
        kommuner.kommun(uppdrag.kommun()).map(Kommun::namn).orElse(uppdrag.kommun().kod());
    boolean valt = vem.uppdrag().filter(nu -> nu.id().equals(uppdrag.id())).isPresent();
    return new Uppdragsval(uppdrag.id(), sida.text(uppdrag.roll().textnyckel()), kommun, valt);
  }
}
