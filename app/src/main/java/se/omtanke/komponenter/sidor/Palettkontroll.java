package se.omtanke.komponenter.sidor;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseBody;
import org.springframework.web.servlet.ModelAndView;
import se.omtanke.komponenter.Palettbidrag;
import se.omtanke.komponenter.Palettrad;
import se.omtanke.komponenter.Sida;
import se.omtanke.komponenter.Texter;

/** The palette: as JSON for the dialog, as a page for those without scripts. */
@Controller
class Palettkontroll {

  private static final int HOGST_ANTAL_RADER = 20;

  private final List<Palettbidrag> bidrag;

  Palettkontroll(ObjectProvider<Palettbidrag> bidrag) {
    this.bidrag = bidrag.orderedStream().toList();
  }

  @Sidatgard.Kraver(Sidatgard.SOK)
  @GetMapping(path = "/palett", produces = MediaType.TEXT_HTML_VALUE)
  ModelAndView sida(
      Sida sida, @RequestParam(defaultValue = "") String q, HttpServletRequest forfragan) {
    List<Palettrad> rader = sok(q, sida.ram().texter(), forfragan);
    return sida.medRubrik(sida.text("komponenter.palett.rubrik"))
        .visa("komponenter/palett", Map.of("sokord", q, "rader", rader));
  }

  @Sidatgard.Kraver(Sidatgard.SOK)
  @GetMapping(path = "/palett", produces = MediaType.APPLICATION_JSON_VALUE)
  @ResponseBody
  List<Palettrad> rader(
      Texter texter, @RequestParam(defaultValue = "") String q, HttpServletRequest forfragan) {
    return sok(q, texter, forfragan);
  }

  private List<Palettrad> sok(String sokord, Texter texter, HttpServletRequest forfragan) {
    String rensat = sokord.strip();
    return rensat.isEmpty()
        ? List.of()
        : bidrag.stream()
            .flatMap(b -> b.sok(rensat, texter, forfragan).stream())
            .limit(HOGST_ANTAL_RADER)
            .toList();
  }
}
