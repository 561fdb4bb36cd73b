package se.omtanke.webb.vantar;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;
import se.omtanke.atkomst.Medarbetaruppdrag;
import se.omtanke.komponenter.Datumform;
import se.omtanke.komponenter.Meddelande;
import se.omtanke.komponenter.Sida;
import se.omtanke.komponenter.Vantarrad;
import se.omtanke.komponenter.delar.Status;
import se.omtanke.komponenter.tabell.Cell;
import se.omtanke.komponenter.tabell.Kolumn;
import se.omtanke.komponenter.tabell.Tabell;
import se.omtanke.komponenter.tabell.Tabellrad;

/** Everything that waits for the one signed in, in one list. */
@Controller
class Vantarkontroll {

  private final Vantande vantande;
  private final Clock klocka;

  Vantarkontroll(Vantande vantande, Clock klocka) {
    this.vantande = vantande;
    this.klocka = klocka;
  }

  @Vantaratgard.Kraver(Vantaratgard.SE_VANTAR)
  @GetMapping("/vantar")
  ModelAndView lista(Sida sida, Medarbetaruppdrag uppdrag) {
    Vantelista lista = vantande.nu(uppdrag, sida.ram().texter());
    Sida denna =
        lista.hel()
            ? sida
            : sida.medMeddelande(Meddelande.varning(sida.text("webb.vantar.intehel")));
    return denna
        .medVantande(lista.rader().size())
        .medRubrik(sida.text("webb.vantar.rubrik", lista.rader().size()))
        .visa("webb/vantar/lista", Map.of("tabell", tabell(sida, lista), "hel", lista.hel()));
  }

  private Tabell tabell(Sida sida, Vantelista lista) {
    LocalDate idag = LocalDate.now(klocka);
    return Tabell.lista(
        "vantar",
        sida.text("webb.vantar.tabell"),
        List.of(
            Kolumn.text(sida.text("webb.vantar.gora")),
            Kolumn.text(sida.text("webb.vantar.slag")),
            Kolumn.text(sida.text("webb.vantar.varfor")),
            Kolumn.text(sida.text("webb.vantar.senast"))),
        lista.rader().stream().map(rad -> rad(sida, rad, idag)).toList());
  }

  private static Tabellrad rad(Sida sida, Vantarrad rad, LocalDate idag) {
    return Tabellrad.av(
        Cell.lank(rad.gora(), rad.href()),
        Cell.text(rad.slag()),
        Cell.text(rad.not()),
        rad.senast().map(dag -> senast(sida, dag, idag)).orElseGet(() -> Cell.text("")));
  }

  private static Cell senast(Sida sida, LocalDate dag, LocalDate idag) {
    String skriven = Datumform.tabell(dag);
    return dag.isBefore(idag)
        ? Cell.lage(new Status(sida.text("webb.vantar.forsent", skriven), Status.Ton.FEL))
        : Cell.text(skriven);
  }
}
