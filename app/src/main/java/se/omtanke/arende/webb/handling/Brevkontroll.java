package se.omtanke.arende.webb.handling;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
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
import se.omtanke.arende.Brev;
import se.omtanke.arende.Brevmallar;
import se.omtanke.arende.Brevskrivning;
import se.omtanke.arende.Brevslag;
import se.omtanke.arende.Brevuppgift;
import se.omtanke.arende.Brevval;
import se.omtanke.arende.webb.Arendesidor;
import se.omtanke.arende.webb.Arendesidor.Flikval;
import se.omtanke.arende.webb.Falttolk;
import se.omtanke.arende.webb.Medarbetarnamn;
import se.omtanke.arende.webb.Svar;
import se.omtanke.atkomst.Medarbetaruppdrag;
import se.omtanke.grund.Idgivare;
import se.omtanke.grund.OgiltigIndata;
import se.omtanke.komponenter.Sida;
import se.omtanke.komponenter.formular.Formular;

/** Letters of a case: chosen, written, read as they will be, issued. */
@Controller
class Brevkontroll {

  private static final String ROT = "/arenden/{id}/brev";

  private final Arendedorr dorr;
  private final Arendesidor sidor;
  private final Brevskrivning brev;
  private final Brevmallar mallar;
  private final Medarbetarnamn medarbetare;
  private final Idgivare ider;
  private final Clock klocka;

  Brevkontroll(
      Arendedorr dorr,
      Arendesidor sidor,
      Brevskrivning brev,
      Brevmallar mallar,
      Medarbetarnamn medarbetare,
      Idgivare ider,
      Clock klocka) {
    this.dorr = dorr;
    this.sidor = sidor;
    this.brev = brev;
    this.mallar = mallar;
    this.medarbetare = medarbetare;
    this.ider = ider;
    this.klocka = klocka;
  }

  @Arendeatgard.Kraver(Arendeatgard.HANDLAGGA)
  @GetMapping(ROT + "/ny")
  ModelAndView valj(
      Sida sida,
      Medarbetaruppdrag vem,
      @PathVariable UUID id,
      @RequestParam MultiValueMap<String, String> falt) {
    return val(sida, Formular.ifyllt(sida, falt.toSingleValueMap()), vem, id);
  }

  /** The letter's own fields; what has been typed stays when it is shown again. */
  @Arendeatgard.Kraver(Arendeatgard.HANDLAGGA)
  @PostMapping(ROT + "/skriv")
  ModelAndView skriv(
      Sida sida,
      Medarbetaruppdrag vem,
      @PathVariable UUID id,
      @RequestParam MultiValueMap<String, String> falt) {
    return formular(sida, Formular.ifyllt(sida, falt.toSingleValueMap()), vem, id, falt);
  }

  /** The letter as it will be printed. */
  @Arendeatgard.Kraver(Arendeatgard.HANDLAGGA)
  @PostMapping(ROT + "/kontrollera")
  ModelAndView kontrollera(
      Sida sida,
      Medarbetaruppdrag vem,
      @PathVariable UUID id,
      @RequestParam MultiValueMap<String, String> falt) {
    try {
      Brev skrivet = skrivet(sida, vem, id, falt, ider.ny());
      return sidor.visa(
          sida,
          vem,
          id,
          Flikval.HANDLINGAR,
          "arende/handling/brevkontroll",
          (tx, blad) -> Arendesidor.med(Map.of("brev", skrivet, "falt", kvar(falt)), List.of()));
    } catch (OgiltigIndata fel) {
      Formular felaktigt = Formular.felaktigt(sida, falt.toSingleValueMap(), fel);
      ModelAndView vy = formular(sida.medFel(true), felaktigt, vem, id, falt);
      vy.setStatus(HttpStatus.BAD_REQUEST);
      return vy;
    }
  }

  @Arendeatgard.Kraver(Arendeatgard.HANDLAGGA)
  @PostMapping(ROT)
  ModelAndView stallUt(
      Sida sida,
      Medarbetaruppdrag vem,
      @PathVariable UUID id,
      @RequestParam UUID nyckel,
      @RequestParam MultiValueMap<String, String> falt) {
    return Svar.pa(
        sida,
        falt,
        Handlingskontroll.adress(id) + "/" + nyckel,
        () -> {
          AtomicReference<Brev> last = new AtomicReference<>(skrivet(sida, vem, id, falt, nyckel));
          Brevval val = val(sida, vem, falt, nyckel);
          sidor.skriv(
              vem,
              Arendeatgard.HANDLAGGA,
              id,
              (tx, arende) -> brev.stallUt(tx, arende, val, last.get()));
        },
        (ny, formular) -> formular(ny, formular, vem, id, falt));
  }

  private Brev skrivet(
      Sida sida, Medarbetaruppdrag vem, UUID id, MultiValueMap<String, String> falt, UUID nyckel) {
    Brevval val = val(sida, vem, falt, nyckel);
    return dorr.las(vem, Arendeatgard.HANDLAGGA, id, (tx, arende) -> brev.skriv(tx, arende, val));
  }

  private Brevval val(
      Sida sida, Medarbetaruppdrag vem, MultiValueMap<String, String> falt, UUID nyckel) {
    String aktor = vem.anvandare().toString();
    String namn = medarbetare.av(sida, List.of(aktor)).av(aktor);
    return Brevformular.las(nyckel, falt, namn, LocalDate.now(klocka));
  }

  /** The fields that go along from page to page. */
  private static Map<String, String> kvar(MultiValueMap<String, String> falt) {
    Map<String, String> kvar = new HashMap<>(falt.toSingleValueMap());
    kvar.keySet().remove("_csrf");
    return kvar;
  }

  private ModelAndView val(Sida sida, Formular formular, Medarbetaruppdrag vem, UUID id) {
    return sidor.visa(
        sida,
        vem,
        id,
        Flikval.HANDLINGAR,
        "arende/handling/brevval",
        formular,
        (tx, blad) ->
            Arendesidor.med(
                Map.of(
                    "slag", Brevformular.slag(sida),
                    "mottagare", Brevformular.mottagare(sida, blad),
                    "beslut", Brevformular.beslut(sida, blad)),
                List.of()));
  }

  private ModelAndView formular(
      Sida sida,
      Formular formular,
      Medarbetaruppdrag vem,
      UUID id,
      MultiValueMap<String, String> falt) {
    Brevslag slag =
        new Falttolk(falt).val("slag", Brevslag.values(), "Välj vilket brev du vill skriva.");
    return sidor.visa(
        sida,
        vem,
        id,
        Flikval.HANDLINGAR,
        "arende/handling/brevformular",
        formular,
        (tx, blad) -> {
          Set<Brevuppgift> uppgifter = mallar.gallande(tx, slag).uppgifter();
          List<Brevuppgift> skrivs = new ArrayList<>(uppgifter);
          skrivs.removeIf(en -> !en.skrivs());
          return Arendesidor.med(
              Map.of(
                  "brevslag", slag,
                  "skrivs", skrivs,
                  "nyckel", ider.ny(),
                  "slag", Brevformular.slag(sida),
                  "mottagare", Brevformular.mottagare(sida, blad),
                  "beslut", Brevformular.beslut(sida, blad)),
              List.of());
        });
  }
}
