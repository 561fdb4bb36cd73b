package se.omtanke.arende.webb.statistik;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import se.omtanke.arende.Arendeatgard;
import se.omtanke.arende.Arendematt;
import se.omtanke.arende.Arendestatistik;
import se.omtanke.arende.Statistikurval;
import se.omtanke.atkomst.Medarbetaruppdrag;
import se.omtanke.komponenter.Sida;
import se.omtanke.komponenter.Talform;
import se.omtanke.komponenter.tabell.Cell;
import se.omtanke.komponenter.tabell.Kolumn;
import se.omtanke.komponenter.tabell.Tabell;
import se.omtanke.komponenter.tabell.Tabellrad;

/** The cases that a figure counts. */
@Controller
class Statistikfall {

  private final Statistiklasning lasning;
  private final Clock klocka;

  Statistikfall(Statistiklasning lasning, Clock klocka) {
    this.lasning = lasning;
    this.klocka = klocka;
  }

  @Arendeatgard.Kraver(Arendeatgard.SE_STATISTIKFALL)
  @GetMapping(Statistikkontroll.ROT + "/{slinga}/arenden")
  ModelAndView fall(
      Sida sida,
      Medarbetaruppdrag vem,
      @PathVariable String slinga,
      @RequestParam Map<String, String> svar) {
    Arendematt matt = Statistikkontroll.matt(slinga);
    Statistikval val = Statistikval.av(matt, vem, svar, LocalDate.now(klocka));
    String period = svar.getOrDefault("period", "");
    Statistikurval urval = lasning.urval(vem, val, period, Optional.ofNullable(svar.get("del")));
    return sida.medRubrik(sida.text("arende.statistik.fall", sida.text(matt.textnyckel()), period))
        .medBrodsmula(sida.text("arende.statistik.rubrik"), Statistikkontroll.ROT)
        .medBrodsmula(sida.text(matt.textnyckel()), Statistikkontroll.rot(matt))
        .visa(
            "arende/statistik/fall",
            Map.of(
                "antal", urval.antal(),
                "visade", urval.rader().size(),
                "hogst", Arendestatistik.HOGST,
                "tabell", tabell(sida, urval)));
  }

  private static Tabell tabell(Sida sida, Statistikurval urval) {
    return Tabell.lista(
        "fall",
        sida.text("arende.statistik.fall.tabell"),
        Stream.of("arende", "person", "dag", "dagar", "lage")
            .map(ord -> Kolumn.text(sida.text("arende.statistik.kolumn." + ord)))
            .toList(),
        urval.rader().stream().map(rad -> rad(sida, rad)).toList());
  }

  private static Tabellrad rad(Sida sida, Statistikurval.Rad rad) {
    String lage = rad.arende().lage().getClass().getSimpleName();
    return new Tabellrad(
        List.of(
            Cell.lank(rad.arende().nummer(), "/arenden/" + rad.arende().id()),
            Cell.text(rad.person().visningsnamn() + ", " + rad.person().maskeratNummer()),
            Cell.text(rad.dag().toString()),
            Cell.text(
                rad.dagar().isPresent()
                    ? Talform.heltal(rad.dagar().getAsInt())
                    : Talform.EJ_TILLAMPLIGT),
            Cell.text(sida.text("arende.lage." + lage))),
        0,
        false);
  }
}
