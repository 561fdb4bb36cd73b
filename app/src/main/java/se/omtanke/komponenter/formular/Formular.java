package se.omtanke.komponenter.formular;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import se.omtanke.grund.OgiltigIndata;
import se.omtanke.grund.OgiltigIndata.Faltfel;
import se.omtanke.komponenter.Sida;
import se.omtanke.komponenter.Texter;

/**
 * A form as it is shown: what has been typed and what was wrong with it. The template asks it for
 * each {@link Falt}; the error summary is made from the same errors.
 *
 * @param texter texts in the reader's language
 * @param varden what was typed, by field name
 * @param fel what is wrong, in the order of the form
 */
public record Formular(Texter texter, Map<String, String> varden, List<Faltfel> fel) {

  public Formular {
    varden = Map.copyOf(varden);
    fel = List.copyOf(fel);
  }

  /** A form that nobody has filled in. */
  public static Formular tomt(Sida sida) {
    return ifyllt(sida, Map.of());
  }

  /** A form with these answers and no errors. */
  public static Formular ifyllt(Sida sida, Map<String, String> varden) {
    return new Formular(sida.ram().texter(), varden, List.of());
  }

  /** The form as it came back, with what was wrong. */
  public static Formular felaktigt(Sida sida, Map<String, String> varden, OgiltigIndata fel) {
    return new Formular(sida.ram().texter(), varden, fel.faltfel());
  }

  /** One field with its label in the reader's language. */
  public Falt falt(String namn, String etikett) {
    return new Falt(
        texter,
        namn,
        etikett,
        Optional.empty(),
        varden.getOrDefault(namn, ""),
        fel.stream().filter(f -> f.falt().equals(namn)).map(Faltfel::klarsprak).findFirst(),
        false,
        Optional.empty());
  }
}
