package se.omtanke.arende.webb.statistik;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import se.omtanke.arende.Arendeatgard;
import se.omtanke.arende.Arendematt;
import se.omtanke.arende.Mottagarkrets;
import se.omtanke.arende.Tidsindelning;
import se.omtanke.atkomst.Medarbetaruppdrag;
import se.omtanke.grund.OgiltigIndata;
import se.omtanke.grund.Saknas;
import se.omtanke.komponenter.Meddelande;
import se.omtanke.komponenter.Sida;
import se.omtanke.komponenter.delar.Hamtning;
import se.omtanke.komponenter.formular.Formular;
import se.omtanke.komponenter.formular.Val;
import se.omtanke.komponenter.tabell.Cell;
import se.omtanke.komponenter.tabell.Kolumn;
import se.omtanke.komponenter.tabell.Tabell;
import se.omtanke.komponenter.tabell.Tabellrad;

/** What is counted about cases, and each measure's figures. */
@Controller
class Statistikkontroll {

  static final String ROT = "/statistik";

  private final Statistiklasning lasning;
  private final Clock klocka;

  Statistikkontroll(Statistiklasning lasning, Clock klocka) {
    this.lasning = lasning;
    this.klocka = klocka;
  }

  static String rot(Arendematt matt) {
    return ROT + "/" + matt.slinga();
  }

  /** The measure in an address. */
  static Arendematt matt(String slinga) {
    return Arendematt.med(slinga)
        .orElseThrow(() -> new Saknas("Det finns inget sådant mått. Välj ett i listan."));
  }

  @Arendeatgard.Kraver(Arendeatgard.SE_STATISTIK)
  @GetMapping(ROT)
  ModelAndView alla(Sida sida) {
    Tabell tabell =
        Tabell.lista(
            "matt",
            sida.text("arende.statistik.matten"),
            List.of(
                Kolumn.text(sida.text("arende.statistik.matt")),
                Kolumn.text(sida.text("arende.statistik.definition"))),
            Arrays.stream(Arendematt.values())
                .map(
                    matt ->
                        Tabellrad.av(
                            Cell.lank(sida.text(matt.textnyckel()), rot(matt)),
                            Cell.text(sida.text(matt.textnyckel() + ".text"))))
                .toList());
    return sida.medRubrik(sida.text("arende.statistik.rubrik"))
        .visa("arende/statistik/alla", Map.of("tabell", tabell));
  }

  @Arendeatgard.Kraver(Arendeatgard.SE_STATISTIK)
  @GetMapping(ROT + "/{slinga}")
  ModelAndView ett(
      Sida sida,
      Medarbetaruppdrag vem,
      @PathVariable String slinga,
      @RequestParam Map<String, String> svar) {
    Arendematt matt = matt(slinga);
    Statistikval val = Statistikval.av(matt, vem, svar, LocalDate.now(klocka));
    Sida denna =
        sida.medRubrik(sida.text(matt.textnyckel()))
            .medBrodsmula(sida.text("arende.statistik.rubrik"), ROT);
    if (vem.namnd().isEmpty()) {
      return visa(
          denna.medMeddelande(Meddelande.upplysning(sida.text("arende.statistik.ingennamnd"))),
          vem,
          val,
          Formular.ifyllt(sida, val.varden()),
          Optional.empty());
    }
    try {
      Statistiktabell tabell = lasning.tabell(sida, vem, val);
      return visa(
          denna, vem, val, Formular.ifyllt(sida, val.varden()), Optional.of(tabell.tabell()));
    } catch (OgiltigIndata fel) {
      Formular formular = Formular.felaktigt(sida, val.varden(), fel);
      return visa(denna.medFel(true), vem, val, formular, Optional.empty());
    }
  }

  private static ModelAndView visa(
      Sida sida,
      Medarbetaruppdrag vem,
      Statistikval val,
      Formular formular,
      Optional<Tabell> tabell) {
    return sida.visa(
        "arende/statistik/ett",
        Map.of(
            "f", formular,
            "matt", val.matt(),
            "intern", Mottagarkrets.INTERN.name().equals(val.varden().get("krets")),
            "uppdelningar",
                val.matt().uppdelningar().stream()
                    .map(en -> Val.av(en.name(), sida.text(en.textnyckel())))
                    .toList(),
            "indelningar",
                Arrays.stream(Tidsindelning.values())
                    .map(en -> Val.av(en.name(), sida.text(en.textnyckel())))
                    .toList(),
            "kretsar",
                Statistikval.kretsar(vem).stream()
                    .map(en -> Val.av(en.name(), sida.text(en.textnyckel())))
                    .toList(),
            "tabeller", tabell.stream().toList(),
            "filer",
                List.of(
                    new Hamtning(
                        "CSV", sida.text("arende.statistik.csv"), Statistikfil.adress(val)))));
  }
}
