package se.omtanke.ekonomi.webb;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
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
import se.omtanke.ekonomi.Forhandsgranskning;
import se.omtanke.ekonomi.Inlasning;
import se.omtanke.ekonomi.Inlasningar;
import se.omtanke.ekonomi.Lasarbete;
import se.omtanke.ekonomi.Lasarbeten;
import se.omtanke.ekonomi.webb.Ekonomiatgard.Kraver;
import se.omtanke.grund.Anropare;
import se.omtanke.grund.Konflikt;
import se.omtanke.grund.OgiltigIndata;
import se.omtanke.komponenter.Meddelande;
import se.omtanke.komponenter.Sida;
import se.omtanke.komponenter.Talform;
import se.omtanke.komponenter.Vidare;
import se.omtanke.komponenter.formular.Kontrollrad;

/** Where a file that has been sent in is looked at, read in and undone. */
@Controller
class Granskningskontroll {

  private static final String EN = Inlasningskontroll.ROT + "/{id}";

  private final Inlasningar inlasningar;
  private final Lasarbeten arbeten;
  private final Clock klocka;

  Granskningskontroll(Inlasningar inlasningar, Lasarbeten arbeten, Clock klocka) {
    this.inlasningar = inlasningar;
    this.arbeten = arbeten;
    this.klocka = klocka;
  }

  @Kraver(Ekonomiatgard.SE_INLASNINGAR)
  @GetMapping(EN)
  ModelAndView granskning(
      Sida sida, Anropare vem, @PathVariable UUID id, @RequestParam Optional<String> oforandrad) {
    Optional<Lasarbete> pagaende = arbeten.bekraftelse(vem, id);
    return pagaende.isPresent()
        ? Vidare.till(Laskontroll.adress(pagaende.get().id()))
        : visa(oforandrad.isPresent() ? medOforandrad(sida) : sida, vem, id);
  }

  /** Done twice it is done once: the second time nothing is left to change. */
  @Kraver(Ekonomiatgard.IMPORTERA)
  @PostMapping(EN + "/bekrafta")
  ModelAndView bekrafta(Sida sida, Anropare vem, @PathVariable UUID id) {
    try {
      Inlasning inlasning = inlasningar.inlasning(vem, id);
      if (Lasarbeten.stor(inlasning)) {
        return Vidare.till(Laskontroll.adress(arbeten.bekrafta(vem, inlasning)));
      }
      Forhandsgranskning granskning = inlasningar.bekrafta(vem, id);
      boolean stodRedan =
          granskning.oforandrad() && inlasningar.inlasning(vem, id).lage() == Inlasning.Lage.PROVAD;
      return Vidare.till(Inlasningskontroll.ROT + "/" + id + (stodRedan ? "?oforandrad" : ""));
    } catch (Konflikt fel) {
      return nekad(sida, vem, id, fel.klarsprak(), HttpStatus.CONFLICT);
    } catch (OgiltigIndata fel) {
      return nekad(sida, vem, id, fel.klarsprak(), HttpStatus.BAD_REQUEST);
    }
  }

  @Kraver(Ekonomiatgard.ANGRA)
  @GetMapping(EN + "/angra")
  ModelAndView fragaOmAngra(Sida sida, Anropare vem, @PathVariable UUID id) {
    Inlasning inlasning = inlasningar.inlasning(vem, id);
    if (inlasning.lage() != Inlasning.Lage.GALLER) {
      return Vidare.till(Inlasningskontroll.ROT + "/" + id);
    }
    return hit(sida, sida.text("ekonomi.angra.rubrik", inlasning.filnamn()))
        .visa(
            "ekonomi/angra",
            Map.of("inlasning", inlasning, "rader", rader(sida, inlasning, Optional.empty())));
  }

  @Kraver(Ekonomiatgard.ANGRA)
  @PostMapping(EN + "/angra")
  ModelAndView angra(Sida sida, Anropare vem, @PathVariable UUID id) {
    try {
      inlasningar.angra(vem, id);
      return Vidare.till(Inlasningskontroll.ROT + "/" + id);
    } catch (Konflikt fel) {
      return nekad(sida, vem, id, fel.klarsprak(), HttpStatus.CONFLICT);
    }
  }

  private ModelAndView visa(Sida sida, Anropare vem, UUID id) {
    Forhandsgranskning granskning = inlasningar.granskning(vem, id);
    Inlasning inlasning = inlasningar.inlasning(vem, id);
    return hit(sida, rubrik(sida, inlasning, granskning))
        .visa(
            "ekonomi/granskning",
            Map.of(
                "inlasning",
                inlasning,
                "granskning",
                granskning,
                "rader",
                rader(sida, inlasning, Optional.of(byt(inlasning))),
                "tabeller",
                new Granskningstabeller(sida.ram().texter(), granskning)));
  }

  private ModelAndView nekad(Sida sida, Anropare vem, UUID id, String skal, HttpStatus status) {
    ModelAndView vy = visa(sida.medFel(true).medMeddelande(Meddelande.fel(skal)), vem, id);
    vy.setStatus(status);
    return vy;
  }

  private static Sida hit(Sida sida, String rubrik) {
    return sida.medRubrik(rubrik)
        .medBrodsmula(sida.text("ekonomi.inlasningar.rubrik"), Inlasningskontroll.ROT);
  }

  /** The heading says what is so, because here the reader has to decide. */
  private static String rubrik(Sida sida, Inlasning inlasning, Forhandsgranskning granskning) {
    String lage =
        switch (inlasning.lage()) {
          case GALLER -> "galler";
          case ERSATT -> "ersatt";
          case RENSAD -> "rensad";
          case PROVAD ->
              granskning.godtagbar() ? granskning.oforandrad() ? "oforandrad" : "redo" : "fel";
        };
    return sida.text("ekonomi.granskning." + lage, inlasning.filnamn());
  }

  private static Sida medOforandrad(Sida sida) {
    return sida.medMeddelande(Meddelande.upplysning(sida.text("ekonomi.oforandrad")));
  }

  private static String byt(Inlasning inlasning) {
    return Inlasningskontroll.ROT
        + "/ny?mappning="
        + URLEncoder.encode(inlasning.mappning(), StandardCharsets.UTF_8);
  }

  private List<Kontrollrad> rader(Sida sida, Inlasning inlasning, Optional<String> andra) {
    Inlasningstabell ord = new Inlasningstabell(sida.ram().texter(), klocka.getZone());
    return List.of(
        new Kontrollrad(sida.text("ekonomi.fil"), inlasning.filnamn(), andra),
        new Kontrollrad(sida.text("ekonomi.mappning"), inlasning.mappning(), andra),
        new Kontrollrad(sida.text("ekonomi.slag"), ord.slag(inlasning.slag()), Optional.empty()),
        new Kontrollrad(
            sida.text("ekonomi.rader"), Talform.heltal(inlasning.rader()), Optional.empty()),
        new Kontrollrad(sida.text("ekonomi.granskad"), ord.tidpunkt(inlasning), Optional.empty()));
  }
}
