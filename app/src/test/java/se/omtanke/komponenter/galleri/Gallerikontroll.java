package se.omtanke.komponenter.galleri;

import java.util.List;
import java.util.Map;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import se.omtanke.grund.OgiltigIndata;
import se.omtanke.grund.OgiltigIndata.Faltfel;
import se.omtanke.grund.Otillatet;
import se.omtanke.komponenter.Meddelande;
import se.omtanke.komponenter.Sida;
import se.omtanke.komponenter.delar.Bladdring;
import se.omtanke.komponenter.delar.Listadress;
import se.omtanke.komponenter.formular.Formular;

/** Shows the components in every state, with made-up rows. */
@TestComponent
@Controller
class Gallerikontroll {

  @GetMapping("/galleri/tom")
  ModelAndView tom(Sida sida) {
    return sida.medRubrik("Utfall per verksamhet, oktober 2026")
        .medBrodsmula("Uppföljning", "/galleri")
        .visa("galleri/tom", Map.of("tabell", Gallerirader.tomTabell()));
  }

  @GetMapping("/galleri/tabeller")
  ModelAndView tabeller(Sida sida, @RequestParam(defaultValue = "200") int rader) {
    Listadress lista = Listadress.av(sida.ram().adress());
    return sida.medRubrik("Utfall per verksamhet, oktober 2026")
        .medBrodsmula("Start", "/")
        .medBrodsmula("Uppföljning", "/galleri")
        .visa(
            "galleri/tabeller",
            Map.of(
                "matris", Gallerirader.matris(),
                "lista", Gallerirader.lista(lista, rader),
                "bladdring", new Bladdring(lista, 4, 200, 4321),
                "brickor", Gallerirader.brickor(lista),
                "flikar", Gallerirader.flikar(),
                "filer", Gallerirader.filer(),
                "definition", Gallerirader.definition()));
  }

  @GetMapping("/galleri/delar")
  ModelAndView delar(Sida sida) {
    return sida.medRubrik("Delar")
        .medMeddelande(Meddelande.klart("Sparat 14:32"))
        .medMeddelande(
            Meddelande.upplysning("Oktober är preliminär till den 10 november.")
                .medAtgard("Läs om avstämningen", "/galleri"))
        .medMeddelande(
            Meddelande.varning("Tre enheter har inte lämnat prognos. Sista dag är 12 november."))
        .medMeddelande(
            Meddelande.fel("Ekonomisystemet svarar inte. Siffrorna är från 20 november 06:00."))
        .visa(
            "galleri/delar",
            Map.of(
                "kontroll", Gallerirader.kontroll(),
                "trad", Gallerirader.trad(),
                "tidslinje", Gallerirader.tidslinje()));
  }

  @GetMapping("/galleri/formular")
  ModelAndView formular(Sida sida) {
    return formular(sida, Formular.tomt(sida));
  }

  @PostMapping("/galleri/formular")
  ModelAndView fel(Sida sida, @RequestParam Map<String, String> varden) {
    OgiltigIndata fel =
        new OgiltigIndata(
            List.of(
                new Faltfel(
                    "belopp", "Skriv prognosen i hela tusental kronor, till exempel 12 500"),
                new Faltfel("datum", "Datumet 2026-02-30 finns inte. Skriv ett annat datum"),
                new Faltfel("slag", "Välj vad avvikelsen beror på")));
    return formular(sida.medFel(true), Formular.felaktigt(sida, varden, fel));
  }

  @GetMapping("/galleri/otillatet")
  ModelAndView otillatet() {
    throw new Otillatet("Bara controllern kan godkänna prognosen. Be Eva Ek om hjälp.");
  }

  @GetMapping({"/galleri/krasch", "/api/krasch"})
  ModelAndView krasch() {
    throw new IllegalStateException("made up to show the page for 500");
  }

  private static ModelAndView formular(Sida sida, Formular formular) {
    return sida.medRubrik("Lämna prognos för Hemtjänst norr")
        .medBrodsmula("Budget och prognos", "/galleri")
        .visa(
            "galleri/formular",
            Map.of(
                "f", formular,
                "enheter", Gallerirader.enheter(),
                "slag", Gallerirader.slag()));
  }
}
