package se.omtanke.person.webb;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import se.omtanke.grund.Anropare;
import se.omtanke.grund.OgiltigIndata;
import se.omtanke.grund.Saknas;
import se.omtanke.grund.Syfte;
import se.omtanke.grund.Transactions;
import se.omtanke.komponenter.Sida;
import se.omtanke.komponenter.Vidare;
import se.omtanke.komponenter.formular.Formular;
import se.omtanke.person.Bekraftelser;
import se.omtanke.person.Person;
import se.omtanke.person.Personer;
import se.omtanke.person.webb.Personatgard.Kraver;

/** Asks for a second identifier before a record opens. */
@Controller
class Bekraftelsekontroll {

  private static final String BEKRAFTA = Personsidor.EN + "/bekrafta";

  private final Transactions transaktioner;
  private final Personer personer;
  private final Bekraftelser bekraftelser;

  Bekraftelsekontroll(Transactions transaktioner, Personer personer, Bekraftelser bekraftelser) {
    this.transaktioner = transaktioner;
    this.personer = personer;
    this.bekraftelser = bekraftelser;
  }

  @Kraver(Personatgard.BEKRAFTA)
  @GetMapping(BEKRAFTA)
  ModelAndView fraga(Sida sida, Anropare anropare, @PathVariable UUID id) {
    return visa(sida, anropare, id, Formular.tomt(sida));
  }

  @Kraver(Personatgard.BEKRAFTA)
  @PostMapping(BEKRAFTA)
  ModelAndView bekrafta(
      Sida sida,
      Anropare anropare,
      @PathVariable UUID id,
      @RequestParam(defaultValue = "") String svar) {
    try {
      transaktioner.write(
          anropare,
          Syfte.av(Personatgard.BEKRAFTA.kod(), "person", id),
          tx -> {
            bekraftelser.bekrafta(tx, id, svar);
            return id;
          });
      return Vidare.till(Personsidor.adress(id));
    } catch (OgiltigIndata fel) {
      Formular f = Formular.felaktigt(sida, Map.of("svar", svar), fel);
      ModelAndView vy = visa(sida.medFel(true), anropare, id, f);
      vy.setStatus(HttpStatus.BAD_REQUEST);
      return vy;
    }
  }

  private ModelAndView visa(Sida sida, Anropare anropare, UUID id, Formular f) {
    Person person =
        transaktioner.auditedRead(
            anropare,
            Syfte.av(Personatgard.BEKRAFTA.kod(), "person", id),
            tx ->
                Optional.ofNullable(personer.lista(tx, List.of(id)).get(id))
                    .orElseThrow(() -> new Saknas(sida.text("person.saknas"))));
    return sida.medRubrik(sida.text("person.bekrafta.rubrik"))
        .medBrodsmula(sida.text("person.navigation"), Personsidor.ROT)
        .visa(
            "person/bekrafta",
            Map.of("f", f, "person", person, "namn", Personsidor.namn(sida, person)));
  }
}
