package se.omtanke.arende.webb;

import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.Supplier;
import org.springframework.http.HttpStatus;
import org.springframework.util.MultiValueMap;
import org.springframework.web.servlet.ModelAndView;
import se.omtanke.grund.Konflikt;
import se.omtanke.grund.OgiltigIndata;
import se.omtanke.grund.Otillatet;
import se.omtanke.komponenter.Meddelande;
import se.omtanke.komponenter.Sida;
import se.omtanke.komponenter.Vidare;
import se.omtanke.komponenter.formular.Formular;

/**
 * Does what a form asks and goes on; when that cannot be done, shows the page again with what was
 * typed and why.
 */
public final class Svar {

  private Svar() {}

  /** Does it, and goes on to an address. */
  public static ModelAndView pa(
      Sida sida,
      MultiValueMap<String, String> falt,
      String vidare,
      Runnable arbete,
      BiFunction<Sida, Formular, ModelAndView> ater) {
    return pa(
        sida,
        falt,
        () -> {
          arbete.run();
          return vidare;
        },
        ater);
  }

  /** The same, where the work says where to go on. */
  public static ModelAndView pa(
      Sida sida,
      MultiValueMap<String, String> falt,
      Supplier<String> arbete,
      BiFunction<Sida, Formular, ModelAndView> ater) {
    return visat(sida, falt, () -> Vidare.till(arbete.get()), ater);
  }

  /** The same, where the work makes the page that follows. */
  static ModelAndView visat(
      Sida sida,
      MultiValueMap<String, String> falt,
      Supplier<ModelAndView> arbete,
      BiFunction<Sida, Formular, ModelAndView> ater) {
    Map<String, String> varden = falt.toSingleValueMap();
    try {
      return arbete.get();
    } catch (OgiltigIndata fel) {
      return ogiltigt(sida, falt, fel, ater);
    } catch (Konflikt fel) {
      return med(
          ater.apply(medSkal(sida, fel.klarsprak()), Formular.ifyllt(sida, varden)),
          HttpStatus.CONFLICT);
    } catch (Otillatet fel) {
      return med(
          ater.apply(medSkal(sida, fel.klarsprak()), Formular.ifyllt(sida, varden)),
          HttpStatus.FORBIDDEN);
    }
  }

  /** The page again, with what was typed and what is wrong with it. */
  static ModelAndView ogiltigt(
      Sida sida,
      MultiValueMap<String, String> falt,
      OgiltigIndata fel,
      BiFunction<Sida, Formular, ModelAndView> ater) {
    return med(
        ater.apply(sida.medFel(true), Formular.felaktigt(sida, falt.toSingleValueMap(), fel)),
        HttpStatus.BAD_REQUEST);
  }

  private static Sida medSkal(Sida sida, String skal) {
    return sida.medFel(true).medMeddelande(Meddelande.fel(skal));
  }

  private static ModelAndView med(ModelAndView vy, HttpStatus status) {
    vy.setStatus(status);
    return vy;
  }
}
