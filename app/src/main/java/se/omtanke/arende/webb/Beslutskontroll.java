package se.omtanke.arende.webb;

import java.util.HashMap;
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
import se.omtanke.arende.Beslut;
import se.omtanke.arende.Beslutsandring;
import se.omtanke.arende.Beslutsandringar;
import se.omtanke.arende.Beslutsgang;
import se.omtanke.arende.Beslutsorgan;
import se.omtanke.arende.Delegationsordningar;
import se.omtanke.arende.Kommunikationer;
import se.omtanke.arende.webb.Arendesidor.Flikval;
import se.omtanke.atkomst.Medarbetaruppdrag;
import se.omtanke.atkomst.Roll;
import se.omtanke.grund.Idgivare;
import se.omtanke.grund.Transaction;
import se.omtanke.komponenter.Sida;
import se.omtanke.komponenter.formular.Formular;

/** Decisions of a case: proposed, checked, decided. */
@Controller
class Beslutskontroll {

  static final String ROT = Arbetskontroll.ROT + "/{id}/beslut";
  private static final String UTKAST = "beslut-";
  private static final String[] TEXTER = {"skal", "basta", "asikt"};

  private final Arendesidor sidor;
  private final Beslutsgang beslutsgang;
  private final Delegationsordningar delegation;
  private final Kommunikationer kommunikationer;
  private final Beslutsandringar andringar;
  private final Sparatformular utkast;
  private final Idgivare ider;

  Beslutskontroll(
      Arendesidor sidor,
      Beslutsgang beslutsgang,
      Delegationsordningar delegation,
      Kommunikationer kommunikationer,
      Beslutsandringar andringar,
      Sparatformular utkast,
      Idgivare ider) {
    this.sidor = sidor;
    this.beslutsgang = beslutsgang;
    this.delegation = delegation;
    this.kommunikationer = kommunikationer;
    this.andringar = andringar;
    this.utkast = utkast;
    this.ider = ider;
  }

  @Arendeatgard.Kraver(Arendeatgard.LASA)
  @GetMapping(ROT)
  ModelAndView alla(Sida sida, Medarbetaruppdrag vem, @PathVariable UUID id) {
    return sidor.visa(sida, vem, id, Flikval.BESLUT, "arende/beslut", Arendesidor.inget());
  }

  @Arendeatgard.Kraver(Arendeatgard.HANDLAGGA)
  @GetMapping(ROT + "/nytt")
  ModelAndView formular(Sida sida, Medarbetaruppdrag vem, @PathVariable UUID id) {
    MultiValueMap<String, String> falt = utkast.las(vem, UTKAST + id, TEXTER);
    return formular(
        sida, Optional.of(falt).filter(en -> !en.isEmpty()), Formular.tomt(sida), vem, id);
  }

  /** Keeps the proposal; what is proposed is checked on its own page before it is decided. */
  @Arendeatgard.Kraver(Arendeatgard.HANDLAGGA)
  @PostMapping(ROT + "/nytt")
  ModelAndView foresla(
      Sida sida,
      Medarbetaruppdrag vem,
      @PathVariable UUID id,
      @RequestParam UUID nyckel,
      @RequestParam MultiValueMap<String, String> falt) {
    utkast.spara(vem, UTKAST + id, falt);
    return Svar.pa(
        sida,
        falt,
        Arendesidor.rot(id) + "/beslut/" + nyckel,
        () -> {
          Beslut.Nytt nytt = Beslutsformular.las(falt);
          sidor.skriv(
              vem,
              Arendeatgard.HANDLAGGA,
              id,
              (tx, arende) -> beslutsgang.foresla(tx, arende, nyckel, nytt));
          utkast.kasta(vem, UTKAST + id, TEXTER);
        },
        (ny, formular) -> formular(ny, Optional.empty(), formular, vem, id));
  }

  @Arendeatgard.Kraver(Arendeatgard.LASA)
  @GetMapping(ROT + "/{beslut}")
  ModelAndView ett(
      Sida sida, Medarbetaruppdrag vem, @PathVariable UUID id, @PathVariable UUID beslut) {
    return visa(sida, Formular.tomt(sida), vem, id, beslut);
  }

  @Arendeatgard.Kraver(Arendeatgard.BESLUTA)
  @PostMapping(ROT + "/{beslut}/fatta")
  ModelAndView fatta(
      Sida sida,
      Medarbetaruppdrag vem,
      @PathVariable UUID id,
      @PathVariable UUID beslut,
      @RequestParam MultiValueMap<String, String> falt) {
    return Svar.pa(
        sida,
        falt,
        Arendesidor.rot(id) + "/beslut/" + beslut,
        () ->
            sidor.skriv(
                vem,
                Arendeatgard.BESLUTA,
                id,
                (tx, arende) -> beslutsgang.fatta(tx, arende, beslut)),
        (ny, formular) -> visa(ny, formular, vem, id, beslut));
  }

  /** Takes the proposal back; what it said stands in the form of the next one. */
  @Arendeatgard.Kraver(Arendeatgard.HANDLAGGA)
  @PostMapping(ROT + "/{beslut}/tillbaka")
  ModelAndView tillbaka(
      Sida sida,
      Medarbetaruppdrag vem,
      @PathVariable UUID id,
      @PathVariable UUID beslut,
      @RequestParam MultiValueMap<String, String> falt) {
    return Svar.pa(
        sida,
        falt,
        Arendesidor.rot(id) + "/beslut",
        () ->
            sidor.skriv(
                vem,
                Arendeatgard.HANDLAGGA,
                id,
                (tx, arende) ->
                    beslutsgang.draTillbaka(
                        tx, arende, beslut, new Falttolk(falt).text("tillbakaskal"))),
        (ny, formular) -> visa(ny, formular, vem, id, beslut));
  }

  /** Sends a proposal to the board or its committee. */
  @Arendeatgard.Kraver(Arendeatgard.HANDLAGGA)
  @PostMapping(ROT + "/{beslut}/hanskjut")
  ModelAndView hanskjut(
      Sida sida,
      Medarbetaruppdrag vem,
      @PathVariable UUID id,
      @PathVariable UUID beslut,
      @RequestParam Beslutsorgan till,
      @RequestParam MultiValueMap<String, String> falt) {
    return sidor.gor(
        sida,
        vem,
        id,
        Arendeatgard.HANDLAGGA,
        falt,
        Arendesidor.rot(id) + "/beslut/" + beslut,
        (tx, arende) -> beslutsgang.hanskjut(tx, arende, beslut, till),
        (ny, formular) -> visa(ny, formular, vem, id, beslut));
  }

  /**
   * The form, with what came back; else with the draft, else with the words of a proposal that was
   * taken back or sent back.
   */
  private ModelAndView formular(
      Sida sida,
      Optional<MultiValueMap<String, String>> sparat,
      Formular formular,
      Medarbetaruppdrag vem,
      UUID id) {
    return sidor.visa(
        sida,
        vem,
        id,
        Flikval.BESLUT,
        "arende/beslutsformular",
        formular,
        (tx, blad) ->
            Arendesidor.med(
                Map.of(
                    "nyckel", ider.ny(),
                    "utkast", UTKAST + id,
                    "slag", Beslutsformular.slag(sida),
                    "utfall", Beslutsformular.utfall(sida),
                    "fore",
                        sparat
                            .map(MultiValueMap::toSingleValueMap)
                            .or(() -> blad.attSkrivaOm().map(Beslutsformular::falt))
                            .orElse(Map.of())),
                List.of()));
  }

  /** One decision, from proposal to appeal. */
  ModelAndView visa(Sida sida, Formular formular, Medarbetaruppdrag vem, UUID id, UUID beslut) {
    return sidor.visa(
        sida,
        vem,
        id,
        Flikval.BESLUT,
        "arende/ettbeslut",
        formular,
        (tx, blad) -> {
          Beslut ett = beslutsgang.ett(tx, blad.arende(), beslut);
          Map<String, Object> varden = new HashMap<>();
          varden.put("beslut", ett);
          varden.put("farFatta", beslutsgang.farFatta(tx, ett));
          varden.put("fattare", fattare(sida, tx, ett, blad));
          varden.put("horda", kommunikationer.stallningar(tx, blad.arende()));
          varden.put("andringar", andringar.av(tx, beslut));
          varden.put("nyckel", ider.ny());
          return Arendesidor.med(
              varden,
              Stream.concat(
                      Stream.of(ett.forslagsstallare()),
                      andringar.av(tx, beslut).stream().map(Beslutsandring::aktor))
                  .toList());
        });
  }

  /** The roles that may decide it, in words. */
  private String fattare(Sida sida, Transaction tx, Beslut beslut, Arendeblad blad) {
    List<String> roller =
        beslut.yrkanden().stream()
            .flatMap(en -> delegation.vilka(tx, en.slag(), blad.idag()).stream())
            .distinct()
            .map(Roll::textnyckel)
            .map(nyckel -> sida.text(nyckel))
            .toList();
    return roller.isEmpty() ? sida.text("arende.beslut.namnden") : String.join(", ", roller);
  }
}
