package se.omtanke.komponenter.galleri;

import java.util.Map;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;
import se.omtanke.komponenter.Meddelande;
import se.omtanke.komponenter.Sida;

/** Shows the components, with made-up rows. */
@TestComponent
@Controller
class Gallerikontroll {

  @GetMapping("/galleri/tom")
  ModelAndView tom(Sida sida) {
    return sida.medRubrik("Utfall per verksamhet, oktober 2026")
        .medBrodsmula("Uppföljning", "/galleri")
        .medMeddelande(Meddelande.klart("Sparat 14:32"))
        .visa("galleri/tom", Map.of());
  }
}
