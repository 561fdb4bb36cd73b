package se.omtanke.person.webb;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import se.omtanke.grund.Anropare;
import se.omtanke.grund.OgiltigIndata;
import se.omtanke.grund.Syfte;
import se.omtanke.grund.Transactions;
import se.omtanke.komponenter.Meddelande;
import se.omtanke.komponenter.Sida;
import se.omtanke.komponenter.delar.Status;
import se.omtanke.komponenter.formular.Formular;
import se.omtanke.komponenter.tabell.Cell;
import se.omtanke.komponenter.tabell.Kolumn;
import se.omtanke.komponenter.tabell.Tabell;
import se.omtanke.komponenter.tabell.Tabellrad;
import se.omtanke.person.Person;
import se.omtanke.person.Personer;
import se.omtanke.person.Sokresultat;
import se.omtanke.person.webb.Personatgard.Kraver;

/**
 * Search for persons. The words are sent in the body: a number in an address would stay in
 * histories and logs.
 */
@Controller
class Personsokkontroll {

  private final Transactions transaktioner;
  private final Personer personer;

  Personsokkontroll(Transactions transaktioner, Personer personer) {
    this.transaktioner = transaktioner;
    this.personer = personer;
  }

  @Kraver(Personatgard.SOKA)
  @GetMapping(Personsidor.ROT)
  ModelAndView tom(Sida sida, Anropare anropare) {
    Sida denna =
        anropare.namnd().isPresent()
            ? sida
            : sida.medMeddelande(Meddelande.varning(sida.text("person.sok.utannamnd")));
    return visa(denna, Formular.tomt(sida), Optional.empty());
  }

  @Kraver(Personatgard.SOKA)
  @PostMapping(Personsidor.ROT)
  ModelAndView sok(
      Sida sida, Anropare anropare, @RequestParam(name = "sok", defaultValue = "") String sokord) {
    Map<String, String> varden = Map.of("sok", sokord);
    try {
      Sokresultat traffar =
          transaktioner.auditedRead(
              anropare,
              Syfte.av(Personatgard.SOKA.kod(), "person"),
              tx -> personer.sok(tx, sokord));
      return visa(sida, Formular.ifyllt(sida, varden), Optional.of(traffar));
    } catch (OgiltigIndata fel) {
      OgiltigIndata iFaltet = new OgiltigIndata("sok", fel.klarsprak());
      ModelAndView vy =
          visa(sida.medFel(true), Formular.felaktigt(sida, varden, iFaltet), Optional.empty());
      vy.setStatus(HttpStatus.BAD_REQUEST);
      return vy;
    }
  }

  private static ModelAndView visa(Sida sida, Formular f, Optional<Sokresultat> traffar) {
    return sida.medRubrik(sida.text("person.sok.rubrik"))
        .visa("person/sok", Map.of("f", f, "tabell", traffar.map(alla -> tabell(sida, alla))));
  }

  private static Tabell tabell(Sida sida, Sokresultat traffar) {
    Tabell tabell =
        Tabell.lista(
            "traffar",
            sida.text("person.sok.traffar", traffar.personer().size()),
            List.of(
                Kolumn.text(sida.text("person.namn")),
                Kolumn.text(sida.text("person.fodd")),
                Kolumn.text(sida.text("person.skydd"))),
            traffar.personer().stream().map(person -> rad(sida, person)).toList());
    return traffar.fler() ? tabell.medNot(sida.text("person.sok.fler", Personer.FLEST)) : tabell;
  }

  private static Tabellrad rad(Sida sida, Person person) {
    return Tabellrad.av(
        Cell.lank(Personsidor.namn(sida, person), Personsidor.adress(person.id())),
        // The year tells namesakes apart; the day is what the second identifier asks for.
        Cell.text(person.fodd().map(fodd -> String.valueOf(fodd.getYear())).orElse("")),
        person.arSkyddad()
            ? Cell.lage(new Status(sida.text("person.skyddad.kort"), Status.Ton.VARNING))
            : Cell.text(""));
  }
}
