package se.omtanke.person.webb;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import se.omtanke.grund.Anropare;
import se.omtanke.grund.Visning;
import se.omtanke.komponenter.Datumform;
import se.omtanke.komponenter.Meddelande;
import se.omtanke.komponenter.Sida;
import se.omtanke.komponenter.tabell.Cell;
import se.omtanke.komponenter.tabell.Kolumn;
import se.omtanke.komponenter.tabell.Tabell;
import se.omtanke.komponenter.tabell.Tabellrad;
import se.omtanke.person.Loggutdrag;
import se.omtanke.person.webb.Personatgard.Kraver;

/** A person's page, her whole number when it is asked for, and who has read about her. */
@Controller
class Personkontroll {

  private final Personvy vy;
  private final Loggutdrag loggutdrag;
  private final Clock klocka;

  Personkontroll(Personvy vy, Loggutdrag loggutdrag, Clock klocka) {
    this.vy = vy;
    this.loggutdrag = loggutdrag;
    this.klocka = klocka;
  }

  @Kraver(Personatgard.OPPNA)
  @GetMapping(Personsidor.EN)
  ModelAndView person(
      Sida sida, Anropare anropare, @PathVariable UUID id, @RequestParam Optional<String> sparat) {
    Sida denna =
        sparat.isPresent()
            ? sida.medMeddelande(Meddelande.klart(sida.text("person.sparat")))
            : sida;
    return vy.visa(anropare, Personatgard.OPPNA, id, allt -> sida(denna, allt));
  }

  /** A POST, since it is noted that the number was asked for. */
  @Kraver(Personatgard.VISA_NUMMER)
  @PostMapping(Personsidor.EN + "/nummer")
  ModelAndView nummer(Sida sida, Anropare anropare, @PathVariable UUID id) {
    return vy.visa(anropare, Personatgard.VISA_NUMMER, id, allt -> sida(sida, allt));
  }

  @Kraver(Personatgard.SE_LOGG)
  @GetMapping(Personsidor.EN + "/logg")
  ModelAndView logg(Sida sida, Anropare anropare, @PathVariable UUID id) {
    return vy.visa(
        anropare,
        Personatgard.SE_LOGG,
        id,
        (tx, allt) ->
            Personsidor.under(sida, allt.rad(), sida.text("person.logg.rubrik"))
                .visa(
                    "person/logg",
                    Map.of(
                        "rad",
                        allt.rad(),
                        "tabell",
                        logg(sida, loggutdrag.av(tx, allt.person().oppning())))));
  }

  private ModelAndView sida(Sida sida, Personvy.Allt allt) {
    Persontabeller tabeller = new Persontabeller(sida, allt);
    return sida.medRubrik(allt.rad().namn())
        .medBrodsmula(sida.text("person.navigation"), Personsidor.ROT)
        .visa(
            "person/person",
            Map.of(
                "rad", allt.rad(),
                "uppgifter", tabeller.uppgifter(),
                "adresser", tabeller.adresser(),
                "relationer", tabeller.relationer(),
                "hushall", tabeller.hushall(),
                "tidigare", tabeller.tidigare()));
  }

  private Tabell logg(Sida sida, List<Loggutdrag.Lasning> lasningar) {
    return Tabell.lista(
            "logg",
            sida.text("person.logg.tabell"),
            List.of(
                Kolumn.text(sida.text("person.logg.tid")),
                Kolumn.text(sida.text("person.logg.andamal")),
                Kolumn.text(sida.text("person.logg.hur"))),
            lasningar.stream()
                .map(
                    l ->
                        Tabellrad.av(
                            Cell.text(Datumform.tidpunkt(l.tid().atZone(klocka.getZone()))),
                            Cell.text(andamal(sida, l.atgard())),
                            Cell.text(
                                sida.text(
                                    l.visning() == Visning.OPPNAD
                                        ? "person.logg.oppnad"
                                        : "person.logg.lista"))))
                .toList())
        .medNot(sida.text("person.logg.not"));
  }

  /** The purpose in words where this module has them, else the action's code. */
  private static String andamal(Sida sida, String atgard) {
    return List.of(Personatgard.values()).stream()
        .filter(ett -> ett.kod().equals(atgard))
        .findFirst()
        .map(ett -> Personsidor.ord(sida, "atgard", ett))
        .orElse(atgard);
  }
}
