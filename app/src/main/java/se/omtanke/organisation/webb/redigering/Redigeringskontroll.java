package se.omtanke.organisation.webb.redigering;

import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import se.omtanke.grund.Anropare;
import se.omtanke.komponenter.Sida;
import se.omtanke.organisation.version.Register;
import se.omtanke.organisation.webb.Organisationsatgard;

/** Where the organisation, the code plan, the RS mapping and the attest register are changed. */
@Controller
class Redigeringskontroll {

  private static final String ANDRA = "/andra/{slag}";

  private final Redigeringssida sidan;

  Redigeringskontroll(Redigeringssida sidan) {
    this.sidan = sidan;
  }

  @Organisationsatgard.Kraver(Organisationsatgard.ANDRA_ORGANISATION)
  @GetMapping(Adresser.ORGANISATION + ANDRA)
  ModelAndView organisation(
      Sida sida,
      Anropare vem,
      @PathVariable String slag,
      @RequestParam Map<String, String> varden) {
    return sidan.form(sida, vem, Register.ORGANISATION, slag, varden);
  }

  @Organisationsatgard.Kraver(Organisationsatgard.ANDRA_ORGANISATION)
  @PostMapping(Adresser.ORGANISATION + ANDRA)
  ModelAndView andraOrganisation(
      Sida sida,
      Anropare vem,
      @PathVariable String slag,
      @RequestParam Map<String, String> varden) {
    return sidan.sand(sida, vem, Register.ORGANISATION, slag, varden);
  }

  @Organisationsatgard.Kraver(Organisationsatgard.ANDRA_KODPLAN)
  @GetMapping(Adresser.KODPLAN + ANDRA)
  ModelAndView kodplan(
      Sida sida,
      Anropare vem,
      @PathVariable String slag,
      @RequestParam Map<String, String> varden) {
    return sidan.form(sida, vem, Register.KODPLAN, slag, varden);
  }

  @Organisationsatgard.Kraver(Organisationsatgard.ANDRA_KODPLAN)
  @PostMapping(Adresser.KODPLAN + ANDRA)
  ModelAndView andraKodplan(
      Sida sida,
      Anropare vem,
      @PathVariable String slag,
      @RequestParam Map<String, String> varden) {
    return sidan.sand(sida, vem, Register.KODPLAN, slag, varden);
  }

  @Organisationsatgard.Kraver(Organisationsatgard.ANDRA_KODPLAN)
  @GetMapping(Adresser.RS + ANDRA)
  ModelAndView rs(
      Sida sida,
      Anropare vem,
      @PathVariable String slag,
      @RequestParam Map<String, String> varden) {
    return sidan.form(sida, vem, Register.RS, slag, varden);
  }

  @Organisationsatgard.Kraver(Organisationsatgard.ANDRA_KODPLAN)
  @PostMapping(Adresser.RS + ANDRA)
  ModelAndView andraRs(
      Sida sida,
      Anropare vem,
      @PathVariable String slag,
      @RequestParam Map<String, String> varden) {
    return sidan.sand(sida, vem, Register.RS, slag, varden);
  }

  @Organisationsatgard.Kraver(Organisationsatgard.ANDRA_ATTEST)
  @GetMapping(Adresser.ATTEST + ANDRA)
  ModelAndView attest(
      Sida sida,
      Anropare vem,
      @PathVariable String slag,
      @RequestParam Map<String, String> varden) {
    return sidan.form(sida, vem, Register.ATTEST, slag, varden);
  }

  @Organisationsatgard.Kraver(Organisationsatgard.ANDRA_ATTEST)
  @PostMapping(Adresser.ATTEST + ANDRA)
  ModelAndView andraAttest(
      Sida sida,
      Anropare vem,
      @PathVariable String slag,
      @RequestParam Map<String, String> varden) {
    return sidan.sand(sida, vem, Register.ATTEST, slag, varden);
  }
}
