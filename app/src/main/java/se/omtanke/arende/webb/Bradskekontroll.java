package se.omtanke.arende.webb;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import se.omtanke.arende.Arendeatgard;
import se.omtanke.arende.Beslutsslag;
import se.omtanke.arende.Bradskandebeslut;
import se.omtanke.arende.webb.Arendesidor.Flikval;
import se.omtanke.atkomst.Medarbetaruppdrag;
import se.omtanke.grund.Idgivare;
import se.omtanke.komponenter.Datumform;
import se.omtanke.komponenter.Sida;
import se.omtanke.komponenter.formular.Formular;
import se.omtanke.komponenter.formular.Kontrollrad;

/**
 * What the chair decides when the board cannot be awaited: written down at once, completed later.
 */
@Controller
class Bradskekontroll {

  private static final String ROT = Beslutskontroll.ROT + "/bradskande";
  private static final Beslutsslag[] SLAG =
      Arrays.stream(Beslutsslag.values())
          .filter(Beslutsslag::efterUtredning)
          .toArray(Beslutsslag[]::new);

  private final Arendesidor sidor;
  private final Bradskandebeslut bradskande;
  private final Beslutskontroll beslutssidan;
  private final Idgivare ider;
  private final Clock klocka;

  Bradskekontroll(
      Arendesidor sidor,
      Bradskandebeslut bradskande,
      Beslutskontroll beslutssidan,
      Idgivare ider,
      Clock klocka) {
    this.sidor = sidor;
    this.bradskande = bradskande;
    this.beslutssidan = beslutssidan;
    this.ider = ider;
    this.klocka = klocka;
  }

  @Arendeatgard.Kraver(Arendeatgard.HANDLAGGA)
  @GetMapping(ROT)
  ModelAndView formular(Sida sida, Medarbetaruppdrag vem, @PathVariable UUID id) {
    return visa(sida, Formular.tomt(sida), vem, id);
  }

  @Arendeatgard.Kraver(Arendeatgard.HANDLAGGA)
  @PostMapping(ROT)
  ModelAndView fatta(
      Sida sida,
      Medarbetaruppdrag vem,
      @PathVariable UUID id,
      @RequestParam UUID nyckel,
      @RequestParam MultiValueMap<String, String> falt) {
    String rot = Arendesidor.rot(id) + "/beslut";
    return sidor.kontrollera(
        sida,
        vem,
        new Arendesidor.Kontroll(
            id,
            Arendeatgard.HANDLAGGA,
            Flikval.BESLUT,
            rot + "/bradskande",
            rot + "/" + nyckel,
            sida.text("arende.bradska.knapp")),
        falt,
        () -> rader(sida, las(falt)),
        (tx, arende) -> bradskande.fatta(tx, arende, nyckel, las(falt)),
        (ny, formular) -> visa(ny, formular, vem, id));
  }

  @Arendeatgard.Kraver(Arendeatgard.HANDLAGGA)
  @PostMapping(Beslutskontroll.ROT + "/{beslut}/komplettera")
  ModelAndView komplettera(
      Sida sida,
      Medarbetaruppdrag vem,
      @PathVariable UUID id,
      @PathVariable UUID beslut,
      @RequestParam MultiValueMap<String, String> falt) {
    return sidor.gor(
        sida,
        vem,
        id,
        Arendeatgard.HANDLAGGA,
        falt,
        Arendesidor.rot(id) + "/beslut/" + beslut,
        (tx, arende) ->
            bradskande.komplettera(tx, arende, beslut, new Falttolk(falt).text("komplettering")),
        (ny, formular) -> beslutssidan.visa(ny, formular, vem, id, beslut));
  }

  private Bradskandebeslut.Nytt las(MultiValueMap<String, String> falt) {
    Falttolk tolk = new Falttolk(falt);
    Bradskandebeslut.Nytt nytt =
        new Bradskandebeslut.Nytt(
            tolk.val("slag", SLAG, "Välj vad som beslutades."),
            tolk.kravText("galler", "Skriv vad som beslutades."),
            tolk.kravText("skal", "Skriv skälen, om så bara i korthet."),
            tolk.kravText("ledamot", "Skriv vem som beslutade."),
            tolk.kravText("bradska", "Skriv varför nämndens beslut inte kunde avvaktas."),
            tolk.kryssat("muntligt"),
            tolk.moment("dag", "klockan", LocalDate.now(klocka), klocka.getZone()));
    tolk.krav();
    return nytt;
  }

  private List<Kontrollrad> rader(Sida sida, Bradskandebeslut.Nytt nytt) {
    return Stream.of(
            List.of("slag", sida.text(nytt.slag().textnyckel()) + ", " + nytt.slag().lagrum()),
            List.of("galler", nytt.galler()),
            List.of("skal", nytt.skal()),
            List.of("ledamot", nytt.ledamot()),
            List.of("dag", nytt.nar().atZone(klocka.getZone()).toLocalDate().toString()),
            List.of("bradska", nytt.bradska()))
        .map(
            par ->
                new Kontrollrad(
                    sida.text("arende.bradska." + par.getFirst()), par.getLast(), Optional.empty()))
        .toList();
  }

  private ModelAndView visa(Sida sida, Formular formular, Medarbetaruppdrag vem, UUID id) {
    return sidor.visa(
        sida,
        vem,
        id,
        Flikval.BESLUT,
        "arende/bradskande",
        formular,
        (tx, blad) ->
            Arendesidor.med(
                Map.of(
                    "nyckel",
                    ider.ny(),
                    "klockan",
                    Datumform.klocka(klocka.instant().atZone(klocka.getZone())),
                    "slag",
                    Beslutsformular.slag(sida)),
                List.of()));
  }
}
