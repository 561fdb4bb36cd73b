package se.omtanke.arende.webb;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
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
import se.omtanke.komponenter.formular.Kontrollrad;

/** Intake: the form, the page where the answers are checked, and the taking in. */
@Controller
class Intagskontroll {

  private static final String ROT = Arbetskontroll.ROT + "/inkommet";
  private static final String UTKAST = "inkommet-";
  private static final String INNEHALL = "berattat";

  private final Intag intag;
  private final Sparatformular utkast;
  private final Idgivare ider;
  private final Clock klocka;

  Intagskontroll(Intag intag, Sparatformular utkast, Idgivare ider, Clock klocka) {
    this.intag = intag;
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
      @RequestParam MultiValueMap<String, String> falt) {
    utkast.spara(vem, UTKAST + nyckel, falt);
    try {
      Intagsformular last = Intagsformular.las(falt, LocalDate.now(klocka), klocka.getZone());
      intag.sok(vem, last.berorda());
      intag.sok(vem, last.vardnadshavare());
      return Vidare.till(ROT + "/" + nyckel + "/kontrollera");
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
    Intagsformular last = Intagsformular.las(falt, LocalDate.now(klocka), klocka.getZone());
    return medSmulor(sida)
        .medRubrik(sida.text("arende.kontrollera.rubrik"))
        .visa(
            "arende/kontrollera",
            Map.of("har", ROT + "/" + nyckel, "rader", rader(sida, vem, nyckel, last)));
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
      List<UUID> arenden =
          intag.taEmot(
              vem, nyckel, Intagsformular.las(falt, LocalDate.now(klocka), klocka.getZone()));
      utkast.kasta(vem, UTKAST + nyckel, INNEHALL);
      return Vidare.till(
          arenden.size() == 1
              ? Arendesidor.rot(arenden.getFirst())
              : Arbetskontroll.ROT + "?visa=ENHETEN");
    } catch (OgiltigIndata fel) {
      return felaktigt(sida, nyckel, falt, fel);
    }
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

  private List<Kontrollrad> rader(
      Sida sida, Medarbetaruppdrag vem, UUID nyckel, Intagsformular last) {
    String har = ROT + "/" + nyckel;
    List<Kontrollrad> rader = new ArrayList<>();
    rader.add(rad(sida, "slag", sida.text(last.slag().textnyckel()), har));
    rader.add(rad(sida, "satt", sida.text(last.satt().textnyckel()), har));
    rader.add(rad(sida, "inkom", Datumform.tidpunkt(last.inkom().atZone(klocka.getZone())), har));
    for (Intag.Funnen en : intag.sok(vem, last.berorda())) {
      rader.add(
          new Kontrollrad(
              sida.text("arende.inkommet.person"),
              sida.text(
                  en.kand().isPresent() ? "arende.inkommet.kand" : "arende.inkommet.ny",
                  en.namn(),
                  en.skriven().identitet().maskerad(),
                  sida.text(intag.slag(last, en.skriven()).textnyckel())),
              Optional.of(har + "#" + en.skriven().falt())));
    }
    for (Intag.Funnen en : intag.sok(vem, last.vardnadshavare())) {
      rader.add(
          new Kontrollrad(
              sida.text("arende.inkommet.vardnadshavare"),
              en.namn() + ", " + en.skriven().identitet().maskerad(),
              Optional.of(har + "#" + en.skriven().falt())));
    }
    rader.add(
        rad(
            sida,
            "orsak",
            last.orsaker().stream()
                .sorted()
                .map(orsak -> sida.text(orsak.textnyckel()))
                .collect(Collectors.joining(", ")),
            har));
    last.lamnare()
        .forEach(
            en ->
                rader.add(
                    rad(
                        sida,
                        "lamnare1",
                        sida.text(en.kategori().textnyckel())
                            + (en.namn().isEmpty() ? "" : ": " + en.namn()),
                        har)));
    rader.add(rad(sida, INNEHALL, last.innehall(), har));
    return rader;
  }

  private static Kontrollrad rad(Sida sida, String falt, String svar, String har) {
    return new Kontrollrad(
        sida.text("arende.inkommet." + falt), svar, Optional.of(har + "#" + falt));
  }

  private static Sida medSmulor(Sida sida) {
    return sida.medBrodsmula(sida.text("arende.nav.arbete"), Arbetskontroll.ROT)
        .medMeddelande(Meddelande.upplysning(sida.text("arende.inkommet.upplysning")));
  }
}
