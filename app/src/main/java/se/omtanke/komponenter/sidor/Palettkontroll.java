package se.omtanke.komponenter.sidor;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
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
    List<Palettrad> rader = sok(q, sida, forfragan);
    return sida.medRubrik(sida.text("komponenter.palett.rubrik"))
        .visa("komponenter/palett", Map.of("sokord", q, "rader", rader));
  }

  @Sidatgard.Kraver(Sidatgard.SOK)
  @GetMapping(path = "/palett", produces = MediaType.APPLICATION_JSON_VALUE)
  @ResponseBody
  List<Palettrad> rader(
      Sida sida, @RequestParam(defaultValue = "") String q, HttpServletRequest forfragan) {
    return sok(q, sida, forfragan);
  }

  /** What is typed may be a name or a number, which may not stand in an address. */
  @Sidatgard.Kraver(Sidatgard.SOK)
  @PostMapping(path = "/palett", produces = MediaType.TEXT_HTML_VALUE)
  ModelAndView sidaSand(
      Sida sida, @RequestParam(defaultValue = "") String q, HttpServletRequest forfragan) {
    return sida(sida, q, forfragan);
  }

  /** The same, for the dialog. */
  @Sidatgard.Kraver(Sidatgard.SOK)
  @PostMapping(path = "/palett", produces = MediaType.APPLICATION_JSON_VALUE)
  @ResponseBody
  List<Palettrad> raderSanda(
      Sida sida, @RequestParam(defaultValue = "") String q, HttpServletRequest forfragan) {
    return sok(q, sida, forfragan);
  }

  private List<Palettrad> sok(String sokord, Sida sida, HttpServletRequest forfragan) {
    String rensat = sokord.strip();
    Texter texter = sida.ram().texter();
    return rensat.isEmpty()
        ? List.of()
        : Stream.concat(
                sidor(rensat, sida),
                bidrag.stream().flatMap(b -> b.sok(rensat, texter, forfragan).stream()))
            .limit(HOGST_ANTAL_RADER)
            .toList();
  }

  private static Stream<Palettrad> sidor(String sokord, Sida sida) {
    String slag = sida.text("komponenter.palett.sida");
    return sida.ram().navigation().stream()
        .filter(post -> gement(post.text()).contains(gement(sokord)))
        .map(post -> new Palettrad(post.text(), slag, post.href()));
  }

  private static String gement(String text) {
    return text.toLowerCase(Locale.ROOT);
  }
}
