package se.omtanke.arende.webb.handling;

import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
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
import se.omtanke.arende.Arendedorr;
import se.omtanke.arende.Handling;
import se.omtanke.arende.Handlingar;
import se.omtanke.arende.Handlingsversion;
import se.omtanke.arende.webb.Arendesidor;
import se.omtanke.arende.webb.Arendesidor.Flikval;
import se.omtanke.arende.webb.Falttolk;
import se.omtanke.arende.webb.Svar;
import se.omtanke.atkomst.Medarbetaruppdrag;
import se.omtanke.komponenter.Mottagenfil;
import se.omtanke.komponenter.Sida;
import se.omtanke.komponenter.formular.Formular;

/** One document: what it says of itself, its versions, corrected and struck. */
@Controller
class Handlingssida {

  private static final String ROT = Handlingskontroll.ROT + "/{handling}";
  private static final ZoneId SVERIGE = ZoneId.of("Europe/Stockholm");

  private final Arendedorr dorr;
  private final Arendesidor sidor;
  private final Handlingar handlingar;
  private final Clock klocka;

  Handlingssida(Arendedorr dorr, Arendesidor sidor, Handlingar handlingar, Clock klocka) {
    this.dorr = dorr;
    this.sidor = sidor;
    this.handlingar = handlingar;
    this.klocka = klocka;
  }

  @Arendeatgard.Kraver(Arendeatgard.LASA)
  @GetMapping(ROT)
  ModelAndView en(
      Sida sida, Medarbetaruppdrag vem, @PathVariable UUID id, @PathVariable UUID handling) {
    return visa(sida, Formular.tomt(sida), "arende/handling/en", vem, id, handling);
  }

  @Arendeatgard.Kraver(Arendeatgard.HANDLAGGA)
  @PostMapping(ROT + "/stryk")
  ModelAndView stryk(
      Sida sida,
      Medarbetaruppdrag vem,
      @PathVariable UUID id,
      @PathVariable UUID handling,
      @RequestParam MultiValueMap<String, String> falt) {
    return sidor.gor(
        sida,
        vem,
        id,
        Arendeatgard.HANDLAGGA,
        falt,
        Handlingskontroll.adress(id),
        (tx, arende) ->
            handlingar.stryk(tx, arende, handling, new Falttolk(falt).text("handlingsskal")),
        (ny, formular) -> visa(ny, formular, "arende/handling/en", vem, id, handling));
  }

  @Arendeatgard.Kraver(Arendeatgard.HANDLAGGA)
  @GetMapping(ROT + "/versioner/ny")
  ModelAndView ratta(
      Sida sida,
      Medarbetaruppdrag vem,
      @PathVariable UUID id,
      @PathVariable UUID handling,
      @RequestParam Optional<String> forStor) {
    Map<String, String> varden =
        Handlingsformular.varden(
            dorr.las(
                vem,
                Arendeatgard.HANDLAGGA,
                id,
                (tx, arende) -> handlingar.en(tx, arende, handling)));
    if (forStor.isPresent()) {
      Formular fel = Formular.felaktigt(sida, varden, handlingar.forStor());
      ModelAndView vy = visa(sida.medFel(true), fel, "arende/handling/ratta", vem, id, handling);
      vy.setStatus(HttpStatus.CONTENT_TOO_LARGE);
      return vy;
    }
    return visa(sida, Formular.ifyllt(sida, varden), "arende/handling/ratta", vem, id, handling);
  }

  @Arendeatgard.Kraver(Arendeatgard.HANDLAGGA)
  @PostMapping(ROT + "/versioner")
  ModelAndView rattad(
      Sida sida,
      Medarbetaruppdrag vem,
      @PathVariable UUID id,
      @PathVariable UUID handling,
      @RequestParam int nummer,
      @RequestParam Optional<MultipartFile> fil,
      @RequestParam MultiValueMap<String, String> falt) {
    return Svar.pa(
        sida,
        falt,
        Handlingskontroll.adress(id) + "/" + handling,
        () -> {
          Handlingsversion.Uppgifter uppgifter =
              Handlingsformular.rattad(falt, LocalDate.now(klocka));
          String skal = new Falttolk(falt).text("handlingsskal");
          Optional<MultipartFile> vald = Handlingsformular.vald(fil);
          if (vald.isEmpty()) {
            ratta(vem, id, handling, nummer, uppgifter, Optional.empty(), skal);
          } else {
            Mottagenfil.ta(
                vald.get(),
                (namn, vag) ->
                    ratta(
                        vem,
                        id,
                        handling,
                        nummer,
                        uppgifter,
                        Optional.of(Map.entry(namn, vag)),
                        skal));
          }
        },
        (ny, formular) -> visa(ny, formular, "arende/handling/ratta", vem, id, handling));
  }

  private UUID ratta(
      Medarbetaruppdrag vem,
      UUID id,
      UUID handling,
      int nummer,
      Handlingsversion.Uppgifter uppgifter,
      Optional<Map.Entry<String, Path>> fil,
      String skal) {
    var provad = fil.map(en -> handlingar.prova(en.getKey(), en.getValue()));
    sidor.skriv(
        vem,
        Arendeatgard.HANDLAGGA,
        id,
        (tx, arende) -> handlingar.ratta(tx, arende, handling, nummer, uppgifter, provad, skal));
    return handling;
  }

  private ModelAndView visa(
      Sida sida, Formular formular, String mall, Medarbetaruppdrag vem, UUID id, UUID handling) {
    return sidor.visa(
        sida,
        vem,
        id,
        Flikval.HANDLINGAR,
        mall,
        formular,
        (tx, blad) -> {
          Handling en = handlingar.en(tx, blad.arende(), handling);
          List<Handlingsversion> versioner = handlingar.versioner(tx, blad.arende(), handling);
          Optional<Handling> likadan =
              handlingar.iArendet(tx, blad.arende()).stream().filter(en::likadan).findFirst();
          return Arendesidor.med(
              Map.of(
                  "handling",
                  en,
                  "versioner",
                  versioner,
                  "likadan",
                  likadan,
                  "zon",
                  SVERIGE,
                  "har",
                  Handlingskontroll.adress(id) + "/" + handling),
              Stream.concat(
                      versioner.stream().map(Handlingsversion::aktor),
                      en.struken().stream().map(Handling.Strykning::aktor))
                  .toList());
        });
  }
}
