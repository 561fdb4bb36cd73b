package se.omtanke.arende.webb;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiConsumer;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import se.omtanke.arende.Arende;
import se.omtanke.arende.Arendeatgard;
import se.omtanke.arende.Aterkopplingar;
import se.omtanke.arende.Beslutsslag;
import se.omtanke.arende.Delegationsordningar;
import se.omtanke.arende.Samband;
import se.omtanke.arende.Utredning;
import se.omtanke.arende.Utredningar;
import se.omtanke.arende.webb.Arendesidor.Flikval;
import se.omtanke.atkomst.Medarbetaruppdrag;
import se.omtanke.atkomst.Roll;
import se.omtanke.grund.AuditedReadTransaction;
import se.omtanke.grund.WriteTransaction;
import se.omtanke.komponenter.Sida;
import se.omtanke.komponenter.formular.Formular;
import se.omtanke.komponenter.formular.Kontrollrad;

/** The preliminary assessment and the investigation of a case. */
@Controller
class Utredningskontroll {

  private static final String ROT = Arbetskontroll.ROT + "/{id}/utredning";

  private final Arendesidor sidor;
  private final Utredningar utredningar;
  private final Delegationsordningar delegation;
  private final Aterkopplingar aterkopplingar;
  private final Clock klocka;

  Utredningskontroll(
      Arendesidor sidor,
      Utredningar utredningar,
      Delegationsordningar delegation,
      Aterkopplingar aterkopplingar,
      Clock klocka) {
    this.sidor = sidor;
    this.utredningar = utredningar;
    this.delegation = delegation;
    this.aterkopplingar = aterkopplingar;
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
    Falttolk tolk = new Falttolk(falt);
    boolean inleds = tolk.text("inleds").equals("ja");
    return kontrollera(
        sida,
        vem,
        id,
        "/forhandsbedomning",
        "arende.fb.knapp",
        falt,
        () -> {
          if (tolk.text("inleds").isEmpty()) {
            tolk.fel("inleds", "Välj om utredning ska inledas eller inte.");
          }
          tolk.kravText("skal", "Skriv skälen för beslutet.");
          tolk.krav();
          return Stream.of(
                  rad(
                      sida,
                      "arende.fb.fraga",
                      sida.text(inleds ? "arende.fb.ja" : "arende.fb.nej")),
                  rad(sida, "arende.fb.skal", tolk.text("skal")),
                  rad(sida, "arende.samband.varfor", tolk.text("sambandsskal")))
              .filter(en -> !en.svar().isEmpty())
              .toList();
        },
        (tx, arende) ->
            utredningar.forhandsbedom(tx, arende, inleds, tolk.text("skal"), samband(tolk)));
  }

  /** More time for the preliminary assessment, on extraordinary grounds. */
  @Arendeatgard.Kraver(Arendeatgard.BESLUTA)
  @PostMapping(ROT + "/forlang-forhandsbedomning")
  ModelAndView forlangForhandsbedomning(
      Sida sida,
      Medarbetaruppdrag vem,
      @PathVariable UUID id,
      @RequestParam MultiValueMap<String, String> falt) {
    Falttolk tolk = new Falttolk(falt);
    return kontrollera(
        sida,
        vem,
        id,
        "/forlang-forhandsbedomning",
        "arende.fbforlang.knapp",
        falt,
        () -> forlangningsrader(sida, tolk, "arende.fbforlang.skal"),
        (tx, arende) ->
            utredningar.forlangForhandsbedomning(
                tx,
                arende,
                tolk.kravDag("till", LocalDate.now(klocka)),
                tolk.text("forlangningsskal")));
  }

  /** That a reporter who asked has been told, or why it is unsuitable. */
  @Arendeatgard.Kraver(Arendeatgard.HANDLAGGA)
  @PostMapping(ROT + "/aterkoppling")
  ModelAndView aterkoppla(
      Sida sida,
      Medarbetaruppdrag vem,
      @PathVariable UUID id,
      @RequestParam UUID lamnare,
      @RequestParam MultiValueMap<String, String> falt) {
    return gor(
        sida,
        vem,
        id,
        falt,
        Arendeatgard.HANDLAGGA,
        (tx, arende) -> {
          Falttolk tolk = new Falttolk(falt);
          LocalDate dag = tolk.kravDag("aterkopplad", LocalDate.now(klocka));
          tolk.krav();
          aterkopplingar.gjord(tx, arende, lamnare, dag, tolk.text("olampligt"));
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
    Falttolk tolk = new Falttolk(falt);
    return kontrollera(
        sida,
        vem,
        id,
        "/forlang",
        "arende.forlang.knapp",
        falt,
        () -> forlangningsrader(sida, tolk, "arende.forlang.skal"),
        (tx, arende) ->
            utredningar.forlang(
                tx,
                arende,
                tolk.kravDag("till", LocalDate.now(klocka)),
                tolk.text("forlangningsskal")));
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

  private ModelAndView kontrollera(
      Sida sida,
      Medarbetaruppdrag vem,
      UUID id,
      String slinga,
      String knapp,
      MultiValueMap<String, String> falt,
      Supplier<List<Kontrollrad>> rader,
      BiConsumer<WriteTransaction, Arende> arbete) {
    String har = Arendesidor.rot(id) + "/utredning";
    return sidor.kontrollera(
        sida,
        vem,
        new Arendesidor.Kontroll(
            id, Arendeatgard.BESLUTA, Flikval.UTREDNING, har + slinga, har, sida.text(knapp)),
        falt,
        rader,
        arbete,
        (ny, formular) -> visa(ny, formular, vem, id));
  }

  private List<Kontrollrad> forlangningsrader(Sida sida, Falttolk tolk, String skal) {
    LocalDate till = tolk.kravDag("till", LocalDate.now(klocka));
    tolk.kravText("forlangningsskal", "Skriv skälen för mer tid.");
    tolk.krav();
    return List.of(
        rad(sida, "arende.forlang.till", till.toString()),
        rad(sida, skal, tolk.text("forlangningsskal")));
  }

  private static Samband samband(Falttolk tolk) {
    String val = tolk.text("samband");
    if (val.isEmpty()) {
      return Samband.OSAGT;
    }
    return val.equals("nytt")
        ? Samband.nytt(tolk.text("sambandsskal"))
        : Samband.fortsatter(UUID.fromString(val));
  }

  private static Kontrollrad rad(Sida sida, String fraga, String svar) {
    return new Kontrollrad(sida.text(fraga), svar, Optional.empty());
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
                    "forhandsbedomare", roller(tx, Beslutsslag.FORHANDSBEDOMNING, blad),
                    "fbforlangare", roller(tx, Beslutsslag.FORLANGD_FORHANDSBEDOMNING, blad),
                    "forlangare", roller(tx, Beslutsslag.FORLANGNING, blad),
                    "roll", vem.roll(),
                    "fbforlangningar", utredningar.forhandsforlangningar(tx, blad.arende()),
                    "tidigare", utredningar.tidigare(tx, blad.arende()),
                    "vantar", aterkopplingar.vantar(tx, blad.arende())),
                utredningar.forhandsforlangningar(tx, blad.arende()).stream()
                    .map(en -> en.fattare().aktor())
                    .toList()));
  }

  private List<Roll> roller(AuditedReadTransaction tx, Beslutsslag slag, Arendeblad blad) {
    return delegation.vilka(tx, slag, blad.idag());
  }
}
