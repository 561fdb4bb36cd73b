package se.omtanke.organisation.webb.redigering;

import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import se.omtanke.atkomst.Inloggad;
import se.omtanke.atkomst.Medarbetaruppdrag;
import se.omtanke.komponenter.Sida;
import se.omtanke.organisation.version.Register;
import se.omtanke.organisation.webb.Organisationsatgard;

/** The changes that have been made, register by register. */
@Controller
class Registerandringskontroll {

  private final Andringslista listan;

  Registerandringskontroll(Andringslista listan) {
    this.listan = listan;
  }

  @Organisationsatgard.Kraver(Organisationsatgard.VISA_ANDRINGAR)
  @GetMapping(Adresser.ORGANISATION + "/andringar")
  ModelAndView organisation(
      Sida sida, Inloggad vem, Medarbetaruppdrag uppdrag, @RequestParam Optional<String> klart) {
    return listan.visa(sida, vem, uppdrag, Register.ORGANISATION, klart.isPresent());
  }

  @Organisationsatgard.Kraver(Organisationsatgard.VISA_ANDRINGAR)
  @GetMapping(Adresser.KODPLAN + "/andringar")
  ModelAndView kodplan(
      Sida sida, Inloggad vem, Medarbetaruppdrag uppdrag, @RequestParam Optional<String> klart) {
    return listan.visa(sida, vem, uppdrag, Register.KODPLAN, klart.isPresent());
  }

  @Organisationsatgard.Kraver(Organisationsatgard.VISA_ANDRINGAR)
  @GetMapping(Adresser.RS + "/andringar")
  ModelAndView rs(
      Sida sida, Inloggad vem, Medarbetaruppdrag uppdrag, @RequestParam Optional<String> klart) {
    return listan.visa(sida, vem, uppdrag, Register.RS, klart.isPresent());
  }

  @Organisationsatgard.Kraver(Organisationsatgard.VISA_ANDRINGAR)
  @GetMapping(Adresser.ATTEST + "/andringar")
  ModelAndView attest(
      Sida sida, Inloggad vem, Medarbetaruppdrag uppdrag, @RequestParam Optional<String> klart) {
    return listan.visa(sida, vem, uppdrag, Register.ATTEST, klart.isPresent());
  }
}
