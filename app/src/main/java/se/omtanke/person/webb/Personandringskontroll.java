package se.omtanke.person.webb;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import se.omtanke.grund.Anropare;
import se.omtanke.grund.Konflikt;
import se.omtanke.grund.OgiltigIndata;
import se.omtanke.grund.Syfte;
import se.omtanke.grund.Transactions;
import se.omtanke.komponenter.Meddelande;
import se.omtanke.komponenter.Sida;
import se.omtanke.komponenter.Vidare;
import se.omtanke.komponenter.formular.Formular;
import se.omtanke.person.webb.Personatgard.Kraver;

/** Changes what is known of a person: a form, a page to check the answers, and back. */
@Controller
class Personandringskontroll {

  private static final String ANDRA = Personsidor.EN + "/andra/{vad}";

  private final Transactions transaktioner;
  private final Personvy vy;
  private final Andringsformular formular;

  Personandringskontroll(Transactions transaktioner, Personvy vy, Andringsformular formular) {
    this.transaktioner = transaktioner;
    this.vy = vy;
    this.formular = formular;
  }

  @Kraver(Personatgard.ANDRA)
  @GetMapping(ANDRA)
  ModelAndView formular(
      Sida sida, Anropare anropare, @PathVariable UUID id, @PathVariable String vad) {
    Andringsslag slag = Andringsslag.av(vad);
    return vy.visa(
        anropare,
        Personatgard.ANDRA,
        id,
        allt -> form(sida, slag, allt, Formular.ifyllt(sida, Andringsformular.nu(slag, allt))));
  }

  @Kraver(Personatgard.ANDRA)
  @PostMapping(ANDRA)
  ModelAndView svar(
      Sida sida,
      Anropare anropare,
      @PathVariable UUID id,
      @PathVariable String vad,
      @RequestParam Map<String, String> falt) {
    Map<String, String> varden = new HashMap<>(falt);
    Andringsslag slag = Andringsslag.av(vad);
    Formular ifyllt = Formular.ifyllt(sida, varden);
    if (varden.getOrDefault("steg", "").equals("andra")) {
      return vy.visa(anropare, Personatgard.ANDRA, id, allt -> form(sida, slag, allt, ifyllt));
    }
    try {
      Andring andring = formular.las(sida, anropare, slag, varden);
      if (!varden.getOrDefault("steg", "").equals("spara")) {
        return vy.visa(
            anropare, Personatgard.ANDRA, id, allt -> kontroll(sida, slag, allt, andring, varden));
      }
      spara(anropare, id, andring, varden);
      return Vidare.till(Personsidor.adress(id) + "?sparat");
    } catch (OgiltigIndata fel) {
      Formular felaktigt = Formular.felaktigt(sida, varden, fel);
      return nekad(sida, anropare, id, slag, felaktigt, HttpStatus.BAD_REQUEST);
    } catch (Konflikt fel) {
      Sida medFel = sida.medFel(true).medMeddelande(Meddelande.fel(fel.klarsprak()));
      ModelAndView krock =
          vy.visa(anropare, Personatgard.ANDRA, id, allt -> krock(medFel, slag, allt, ifyllt));
      krock.setStatus(HttpStatus.CONFLICT);
      return krock;
    }
  }

  private void spara(Anropare anropare, UUID id, Andring andring, Map<String, String> varden) {
    transaktioner.write(
        anropare,
        Syfte.av(Personatgard.ANDRA.kod(), "person", id),
        tx -> {
          andring.gor().gor(tx, id, varden.getOrDefault("version", ""));
          return id;
        });
  }

  private ModelAndView nekad(
      Sida sida, Anropare anropare, UUID id, Andringsslag slag, Formular f, HttpStatus status) {
    ModelAndView sidan =
        vy.visa(anropare, Personatgard.ANDRA, id, allt -> form(sida.medFel(true), slag, allt, f));
    sidan.setStatus(status);
    return sidan;
  }

  private ModelAndView form(Sida sida, Andringsslag slag, Personvy.Allt allt, Formular f) {
    return rubricerad(sida, slag, allt)
        .visa(
            "person/formular",
            Map.of(
                "rad", allt.rad(),
                "f", f,
                "fragor", formular.fragor(sida, f, slag),
                "version", allt.person().version(),
                "har", adress(allt, slag)));
  }

  /** What stands there now beside what was written, which can be saved in its place. */
  private ModelAndView krock(Sida sida, Andringsslag slag, Personvy.Allt allt, Formular f) {
    return rubricerad(sida, slag, allt)
        .visa(
            "person/krock",
            Map.of(
                "rad", allt.rad(),
                "f", f,
                "deras", new Persontabeller(sida, allt).nu(slag),
                "fragor", formular.fragor(sida, f, slag),
                "version", allt.person().version(),
                "har", adress(allt, slag)));
  }

  private static ModelAndView kontroll(
      Sida sida,
      Andringsslag slag,
      Personvy.Allt allt,
      Andring andring,
      Map<String, String> varden) {
    return rubricerad(sida, slag, allt)
        .visa(
            "person/kontroll",
            Map.of(
                "rad", allt.rad(),
                "rader", andring.rader(),
                "varningar", List.<String>of(),
                "varden", dolda(varden),
                "knapp", sida.text("person.andra.spara." + slag.ord()),
                "har", adress(allt, slag)));
  }

  /** What was answered, to be sent again; the form protection adds its own field. */
  static Map<String, String> dolda(Map<String, String> varden) {
    Map<String, String> dolda = new HashMap<>(varden);
    dolda.keySet().removeIf(namn -> namn.startsWith("_") || namn.equals("steg"));
    return dolda;
  }

  private static String adress(Personvy.Allt allt, Andringsslag slag) {
    return Personsidor.adress(allt.person().id()) + "/andra/" + slag.ord();
  }

  private static Sida rubricerad(Sida sida, Andringsslag slag, Personvy.Allt allt) {
    return Personsidor.under(sida, allt.rad(), sida.text("person.andra." + slag.ord()));
  }
}
