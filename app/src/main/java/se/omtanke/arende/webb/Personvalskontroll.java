package se.omtanke.arende.webb;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import se.omtanke.arende.Arendeatgard;
import se.omtanke.arende.webb.Intagspersoner.Mojlig;
import se.omtanke.arende.webb.Intagspersoner.Tvekan;
import se.omtanke.atkomst.Medarbetaruppdrag;
import se.omtanke.grund.OgiltigIndata;
import se.omtanke.grund.OgiltigIndata.Faltfel;
import se.omtanke.komponenter.Sida;
import se.omtanke.komponenter.Vidare;
import se.omtanke.komponenter.formular.Formular;
import se.omtanke.komponenter.formular.Val;

/**
 * Asks whom an intake form means, where a name or a likeness leads to someone whom the board knows:
 * the list tells names and years of birth, and a second identifier confirms the choice.
 */
@Controller
class Personvalskontroll {

  private static final String HAR = Intagskontroll.ROT + "/{nyckel}/valj";

  private final Intagspersoner personer;
  private final Sparatformular utkast;
  private final Clock klocka;

  Personvalskontroll(Intagspersoner personer, Sparatformular utkast, Clock klocka) {
    this.personer = personer;
    this.utkast = utkast;
    this.klocka = klocka;
  }

  @Arendeatgard.Kraver(Arendeatgard.TA_EMOT)
  @GetMapping(HAR)
  ModelAndView fraga(Sida sida, Medarbetaruppdrag vem, @PathVariable UUID nyckel) {
    MultiValueMap<String, String> falt = utkast.las(vem, Intagskontroll.UTKAST + nyckel);
    if (falt.isEmpty()) {
      return Vidare.till(rot(nyckel));
    }
    List<Tvekan> tveksamma = tveksamma(vem, falt);
    return tveksamma.isEmpty()
        ? Vidare.till(rot(nyckel) + "/kontrollera")
        : visa(sida, nyckel, tveksamma, Formular.tomt(sida));
  }

  @Arendeatgard.Kraver(Arendeatgard.TA_EMOT)
  @PostMapping(HAR)
  ModelAndView valj(
      Sida sida,
      Medarbetaruppdrag vem,
      @PathVariable UUID nyckel,
      @RequestParam Map<String, String> svar) {
    MultiValueMap<String, String> falt = utkast.las(vem, Intagskontroll.UTKAST + nyckel);
    if (falt.isEmpty()) {
      return Vidare.till(rot(nyckel));
    }
    List<Tvekan> tveksamma = tveksamma(vem, falt);
    List<Faltfel> fel = new ArrayList<>();
    for (Tvekan en : tveksamma) {
      try {
        String vald = svar.getOrDefault(en.skriven().falt() + "val", "");
        prova(vem, en, vald, svar.getOrDefault(en.skriven().falt() + "svar", ""));
        falt.set(en.skriven().falt() + "val", vald);
      } catch (OgiltigIndata ogiltigt) {
        fel.addAll(ogiltigt.faltfel());
      }
    }
    utkast.spara(vem, Intagskontroll.UTKAST + nyckel, falt);
    if (fel.isEmpty()) {
      return Vidare.till(rot(nyckel) + "/kontrollera");
    }
    ModelAndView vy =
        visa(
            sida.medFel(true),
            nyckel,
            tveksamma(vem, falt),
            Formular.felaktigt(sida, svar, new OgiltigIndata(fel)));
    vy.setStatus(HttpStatus.BAD_REQUEST);
    return vy;
  }

  private void prova(Medarbetaruppdrag vem, Tvekan en, String vald, String svar) {
    if (vald.equals(Intagsformular.NY) && !en.skriven().sokes()) {
      return;
    }
    UUID person =
        Intagspersoner.person(vald)
            .filter(id -> en.mojliga().stream().anyMatch(m -> m.person().id().equals(id)))
            .orElseThrow(() -> new OgiltigIndata(en.skriven().falt() + "val", "Välj vem det är."));
    personer.bekrafta(vem, en.skriven(), person, svar);
  }

  private List<Tvekan> tveksamma(Medarbetaruppdrag vem, MultiValueMap<String, String> falt) {
    return personer.tveksamma(
        vem, Intagsformular.las(falt, LocalDate.now(klocka), klocka.getZone()).personer());
  }

  private static ModelAndView visa(
      Sida sida, UUID nyckel, List<Tvekan> tveksamma, Formular formular) {
    Map<String, Object> modell = new HashMap<>();
    modell.put("rot", rot(nyckel));
    modell.put("f", formular);
    modell.put("fragor", tveksamma.stream().map(en -> fraga(sida, en)).toList());
    return Intagskontroll.medSmulor(sida)
        .medRubrik(sida.text("arende.valjperson.rubrik"))
        .visa("arende/valjperson", modell);
  }

  private static Personfraga fraga(Sida sida, Tvekan en) {
    Stream<Val> kanda =
        en.mojliga().stream()
            .map(mojlig -> Val.av(mojlig.person().id().toString(), vem(sida, mojlig)));
    Stream<Val> ingen =
        en.skriven().sokes()
            ? Stream.of()
            : Stream.of(Val.av(Intagsformular.NY, sida.text("arende.valjperson.ny")));
    String skrivet =
        en.skriven().sokes()
            ? en.skriven().uppgift().nummer()
            : en.skriven().namn().map(namn -> namn.sorterat()).orElse("");
    return new Personfraga(
        en.skriven().falt(),
        skrivet,
        Stream.concat(kanda, ingen).toList(),
        en.fler(),
        !en.skriven().sokes());
  }

  /** A name, the year of birth and the likeness; the day itself is what is asked for. */
  private static String vem(Sida sida, Mojlig en) {
    return Stream.of(
            Stream.of(en.person().visningsnamn()),
            en.person().fodd().stream()
                .map(fodd -> sida.text("arende.valjperson.fodd", String.valueOf(fodd.getYear()))),
            en.lik().stream()
                .map(
                    grund -> sida.text("person.dubblett." + grund.name().toLowerCase(Locale.ROOT))))
        .flatMap(del -> del)
        .collect(Collectors.joining(", "));
  }

  private static String rot(UUID nyckel) {
    return Intagskontroll.ROT + "/" + nyckel;
  }
}
