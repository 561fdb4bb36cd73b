package se.omtanke.arende.webb;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import se.omtanke.arende.Arendeatgard;
import se.omtanke.atkomst.Medarbetaruppdrag;
import se.omtanke.grund.Idgivare;
import se.omtanke.grund.OgiltigIndata;
import se.omtanke.komponenter.Datumform;
import se.omtanke.komponenter.Meddelande;
import se.omtanke.komponenter.Sida;
import se.omtanke.komponenter.Vidare;
import se.omtanke.komponenter.formular.Formular;

/** Intake: the form, the page where the answers are checked, and the taking in. */
@Controller
class Intagskontroll {

  static final String ROT = Arbetskontroll.ROT + "/inkommet";
  static final String UTKAST = "inkommet-";
  static final String INNEHALL = "berattat";

  private final Intag intag;
  private final Intagspersoner personer;
  private final Intagsrader rader;
  private final Sparatformular utkast;
  private final Idgivare ider;
  private final Clock klocka;

  Intagskontroll(
      Intag intag,
      Intagspersoner personer,
      Intagsrader rader,
      Sparatformular utkast,
      Idgivare ider,
      Clock klocka) {
    this.intag = intag;
    this.personer = personer;
    this.rader = rader;
    this.utkast = utkast;
    this.ider = ider;
    this.klocka = klocka;
  }

  @Arendeatgard.Kraver(Arendeatgard.TA_EMOT)
  @GetMapping(ROT)
  ModelAndView ny() {
    return Vidare.till(ROT + "/" + ider.ny());
  }

  @Arendeatgard.Kraver(Arendeatgard.TA_EMOT)
  @GetMapping(ROT + "/{nyckel}")
  ModelAndView formular(Sida sida, Medarbetaruppdrag vem, @PathVariable UUID nyckel) {
    MultiValueMap<String, String> falt = utkast.las(vem, UTKAST + nyckel, INNEHALL);
    Map<String, String> varden = Intagsformular.varden(falt);
    ZonedDateTime nu = klocka.instant().atZone(klocka.getZone());
    varden.putIfAbsent("inkom", Datumform.tabell(nu.toLocalDate()));
    varden.putIfAbsent("klockan", Datumform.klocka(nu));
    return visa(sida, nyckel, falt, Formular.ifyllt(sida, varden));
  }

  @Arendeatgard.Kraver(Arendeatgard.TA_EMOT)
  @PostMapping(ROT + "/{nyckel}")
  ModelAndView granska(
      Sida sida,
      Medarbetaruppdrag vem,
      @PathVariable UUID nyckel,
      @RequestParam MultiValueMap<String, String> sant) {
    MultiValueMap<String, String> falt = new LinkedMultiValueMap<>(sant);
    // Who is meant is said again when the form has been changed.
    falt.keySet().removeIf(namn -> namn.endsWith("val"));
    utkast.spara(vem, UTKAST + nyckel, falt);
    try {
      Intagsformular last = las(falt);
      personer.sok(vem, last.berorda());
      personer.sok(vem, last.vardnadshavare());
      return vidare(vem, nyckel, last);
    } catch (OgiltigIndata fel) {
      return felaktigt(sida, nyckel, falt, fel);
    }
  }

  @Arendeatgard.Kraver(Arendeatgard.TA_EMOT)
  @GetMapping(ROT + "/{nyckel}/kontrollera")
  ModelAndView kontrollera(Sida sida, Medarbetaruppdrag vem, @PathVariable UUID nyckel) {
    MultiValueMap<String, String> falt = utkast.las(vem, UTKAST + nyckel);
    if (falt.isEmpty()) {
      return Vidare.till(ROT + "/" + nyckel);
    }
    Intagsformular last = las(falt);
    return personer.tveksamma(vem, last.personer()).isEmpty()
        ? medSmulor(sida)
            .medRubrik(sida.text("arende.kontrollera.rubrik"))
            .visa(
                "arende/kontrollera",
                Map.of(
                    "har", ROT + "/" + nyckel,
                    "fragor", rader.fragor(sida, vem, last),
                    "rader", rader.av(sida, vem, ROT + "/" + nyckel, last)))
        : Vidare.till(ROT + "/" + nyckel + "/valj");
  }

  @Arendeatgard.Kraver(Arendeatgard.TA_EMOT)
  @PostMapping(ROT + "/{nyckel}/ta-emot")
  ModelAndView taEmot(Sida sida, Medarbetaruppdrag vem, @PathVariable UUID nyckel) {
    MultiValueMap<String, String> falt = utkast.las(vem, UTKAST + nyckel);
    if (falt.isEmpty()) {
      // Sent twice: it was taken in the first time.
      return Vidare.till(Arbetskontroll.ROT + "?visa=ENHETEN");
    }
    try {
      Intagsformular last = las(falt);
      if (!personer.tveksamma(vem, last.personer()).isEmpty()) {
        return Vidare.till(ROT + "/" + nyckel + "/valj");
      }
      List<UUID> arenden = intag.taEmot(vem, nyckel, last);
      utkast.kasta(vem, UTKAST + nyckel, INNEHALL);
      return Vidare.till(
          arenden.size() == 1
              ? Arendesidor.rot(arenden.getFirst())
              : Arbetskontroll.ROT + "?visa=ENHETEN");
    } catch (OgiltigIndata fel) {
      return felaktigt(sida, nyckel, falt, fel);
    }
  }

  /** On to say who is meant where that is not clear, else to check the answers. */
  private ModelAndView vidare(Medarbetaruppdrag vem, UUID nyckel, Intagsformular last) {
    boolean klart = personer.tveksamma(vem, last.personer()).isEmpty();
    return Vidare.till(ROT + "/" + nyckel + (klart ? "/kontrollera" : "/valj"));
  }

  private Intagsformular las(MultiValueMap<String, String> falt) {
    return Intagsformular.las(falt, LocalDate.now(klocka), klocka.getZone());
  }

  private ModelAndView felaktigt(
      Sida sida, UUID nyckel, MultiValueMap<String, String> falt, OgiltigIndata fel) {
    ModelAndView vy =
        visa(
            sida.medFel(true),
            nyckel,
            falt,
            Formular.felaktigt(sida, Intagsformular.varden(falt), fel));
    vy.setStatus(HttpStatus.BAD_REQUEST);
    return vy;
  }

  private static ModelAndView visa(
      Sida sida, UUID nyckel, MultiValueMap<String, String> falt, Formular formular) {
    Map<String, Object> modell = new HashMap<>();
    modell.put("har", ROT + "/" + nyckel);
    modell.put("utkast", UTKAST + nyckel + "-" + INNEHALL);
    modell.put("f", formular);
    modell.put("orsaker", new HashSet<>(falt.getOrDefault("orsak", List.of())));
    modell.put("val", new Intagsval(sida));
    return medSmulor(sida)
        .medRubrik(sida.text("arende.inkommet.rubrik"))
        .visa("arende/inkommet", modell);
  }

  static Sida medSmulor(Sida sida) {
    return sida.medBrodsmula(sida.text("arende.nav.arbete"), Arbetskontroll.ROT)
        .medMeddelande(Meddelande.upplysning(sida.text("arende.inkommet.upplysning")));
  }
}
