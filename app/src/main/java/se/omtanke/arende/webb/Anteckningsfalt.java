package se.omtanke.arende.webb;

import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.springframework.util.MultiValueMap;
import se.omtanke.arende.Arbetsanteckning;

/** The fields of a note's form, and where it and its draft lie. */
final class Anteckningsfalt {

  private Anteckningsfalt() {}

  /** What was typed; throws what is wrong with it. */
  static Arbetsanteckning.Text text(MultiValueMap<String, String> falt, LocalDate idag) {
    Falttolk tolk = new Falttolk(falt);
    LocalDate dag = tolk.kravDag("handelsedag", idag);
    tolk.krav();
    return new Arbetsanteckning.Text(
        Rentext.av(tolk.text("rubrik")), Rentext.av(tolk.text("anteckning")), dag);
  }

  /** A saved note, as its form shows it. */
  static Map<String, String> varden(Arbetsanteckning en) {
    return Map.of(
        "rubrik", en.rubrik(),
        "anteckning", en.innehall(),
        "handelsedag", en.handelsedag().toString());
  }

  static String adress(UUID arende, UUID anteckning) {
    return Arendesidor.rot(arende) + "/journal/" + anteckning;
  }

  /** The key of the draft that is saved while someone writes. */
  static String utkast(UUID anteckning) {
    return "journal-" + anteckning;
  }
}
