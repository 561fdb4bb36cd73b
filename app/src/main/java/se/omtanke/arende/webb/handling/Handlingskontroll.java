package se.omtanke.arende.webb.handling;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;
import se.omtanke.arende.Arendeatgard;
import se.omtanke.arende.Handling;
import se.omtanke.arende.Handlingar;
import se.omtanke.arende.Handlingsslag;
import se.omtanke.arende.webb.Arendesidor;
import se.omtanke.arende.webb.Arendesidor.Flikval;
import se.omtanke.arende.webb.Svar;
import se.omtanke.atkomst.Medarbetaruppdrag;
import se.omtanke.grund.Idgivare;
import se.omtanke.komponenter.Mottagenfil;
import se.omtanke.komponenter.Sida;
import se.omtanke.komponenter.formular.Formular;
import se.omtanke.komponenter.formular.Val;

/** The documents of a case: listed, and put in. */
@Controller
class Handlingskontroll {

  static final String ROT = "/arenden/{id}/handlingar";

  private final Arendesidor sidor;
  private final Handlingar handlingar;
  private final Idgivare ider;
  private final Clock klocka;

  Handlingskontroll(Arendesidor sidor, Handlingar handlingar, Idgivare ider, Clock klocka) {
    this.sidor = sidor;
    this.handlingar = handlingar;
    this.ider = ider;
    this.klocka = klocka;
  }

  static String adress(UUID arende) {
    return Arendesidor.rot(arende) + "/handlingar";
  }

  @Arendeatgard.Kraver(Arendeatgard.LASA)
  @GetMapping(ROT)
  ModelAndView lista(Sida sida, Medarbetaruppdrag vem, @PathVariable UUID id) {
    return sidor.visa(
        sida,
        vem,
        id,
        Flikval.HANDLINGAR,
        "arende/handling/lista",
        (tx, blad) -> {
          List<Handling> alla = handlingar.iArendet(tx, blad.arende());
          return Arendesidor.med(
              Map.of("tabell", Handlingstabell.av(sida, id, alla), "strukna", strukna(alla)),
              alla.stream()
                  .flatMap(en -> en.struken().stream())
                  .map(Handling.Strykning::aktor)
                  .toList());
        });
  }

  @Arendeatgard.Kraver(Arendeatgard.HANDLAGGA)
  @GetMapping(ROT + "/ny")
  ModelAndView ny(
      Sida sida,
      Medarbetaruppdrag vem,
      @PathVariable UUID id,
      @RequestParam Optional<UUID> maskerar,
      @RequestParam Optional<String> forStor) {
    Map<String, String> varden = new HashMap<>(Map.of("dag", LocalDate.now(klocka).toString()));
    if (forStor.isPresent()) {
      ModelAndView vy =
          formular(
              sida.medFel(true),
              Formular.felaktigt(sida, varden, handlingar.forStor()),
              vem,
              id,
              maskerar);
      vy.setStatus(HttpStatus.CONTENT_TOO_LARGE);
      return vy;
    }
    return formular(sida, Formular.ifyllt(sida, varden), vem, id, maskerar);
  }

  /** Takes a document in; a file that is refused is told of beside the form. */
  @Arendeatgard.Kraver(Arendeatgard.HANDLAGGA)
  @PostMapping(ROT)
  ModelAndView laggIn(
      Sida sida,
      Medarbetaruppdrag vem,
      @PathVariable UUID id,
      @RequestParam UUID nyckel,
      @RequestParam Optional<UUID> maskerar,
      @RequestParam Optional<MultipartFile> fil,
      @RequestParam MultiValueMap<String, String> falt) {
    Optional<MultipartFile> vald = Handlingsformular.vald(fil);
    return Svar.pa(
        sida,
        falt,
        adress(id) + "/" + nyckel,
        () -> {
          Handling.Ny ny =
              Handlingsformular.ny(nyckel, falt, maskerar, vald.isPresent(), LocalDate.now(klocka));
          laggIn(vem, id, ny, vald.orElseThrow());
        },
        (nySida, formular) -> formular(nySida, formular, vem, id, maskerar));
  }

  private void laggIn(Medarbetaruppdrag vem, UUID id, Handling.Ny ny, MultipartFile fil) {
    Mottagenfil.ta(
        fil,
        (namn, vag) -> {
          var provad = handlingar.prova(namn, vag);
          sidor.skriv(
              vem,
              Arendeatgard.HANDLAGGA,
              id,
              (tx, arende) -> handlingar.lagg(tx, arende, ny, provad));
          return ny.id();
        });
  }

  private ModelAndView formular(
      Sida sida, Formular formular, Medarbetaruppdrag vem, UUID id, Optional<UUID> maskerar) {
    return sidor.visa(
        sida,
        vem,
        id,
        Flikval.HANDLINGAR,
        "arende/handling/ny",
        formular,
        (tx, blad) ->
            Arendesidor.med(
                Map.of("nyckel", ider.ny(), "maskerar", maskerar, "slag", slag(sida)), List.of()));
  }

  private static List<Handling> strukna(List<Handling> alla) {
    return alla.stream().filter(en -> en.struken().isPresent()).toList();
  }

  private static List<Val> slag(Sida sida) {
    return Stream.of(Handlingsslag.values())
        .map(en -> Val.av(en.name(), sida.text(en.textnyckel())))
        .toList();
  }
}
