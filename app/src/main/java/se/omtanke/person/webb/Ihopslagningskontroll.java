package se.omtanke.person.webb;

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
import se.omtanke.grund.AuditedReadTransaction;
import se.omtanke.grund.Konflikt;
import se.omtanke.grund.OgiltigIndata;
import se.omtanke.grund.Omtankefel;
import se.omtanke.grund.Syfte;
import se.omtanke.grund.Transactions;
import se.omtanke.komponenter.Meddelande;
import se.omtanke.komponenter.Sida;
import se.omtanke.komponenter.Vidare;
import se.omtanke.komponenter.formular.Formular;
import se.omtanke.komponenter.formular.Kontrollrad;
import se.omtanke.person.Person;
import se.omtanke.person.Personer;
import se.omtanke.person.Sammanslagningar;
import se.omtanke.person.webb.Personatgard.Kraver;

/** Merges two registrations of one person, after a look at both, and takes it back. */
@Controller
class Ihopslagningskontroll {

  private static final String SLA_IHOP = Personsidor.EN + "/sla-ihop";

  private final Transactions transaktioner;
  private final Personer personer;
  private final Personvy vy;
  private final Motpartsval motparter;
  private final Sammanslagningar sammanslagningar;

  Ihopslagningskontroll(
      Transactions transaktioner,
      Personer personer,
      Personvy vy,
      Motpartsval motparter,
      Sammanslagningar sammanslagningar) {
    this.transaktioner = transaktioner;
    this.personer = personer;
    this.vy = vy;
    this.motparter = motparter;
    this.sammanslagningar = sammanslagningar;
  }

  @Kraver(Personatgard.SLA_IHOP)
  @GetMapping(SLA_IHOP)
  ModelAndView fraga(Sida sida, Anropare anropare, @PathVariable UUID id) {
    return form(sida, anropare, id, Formular.tomt(sida));
  }

  @Kraver(Personatgard.SLA_IHOP)
  @PostMapping(SLA_IHOP)
  ModelAndView slaIhop(
      Sida sida,
      Anropare anropare,
      @PathVariable UUID id,
      @RequestParam Map<String, String> varden) {
    Formular ifyllt = Formular.ifyllt(sida, varden);
    String steg = varden.getOrDefault("steg", "");
    if (steg.equals("andra")) {
      return form(sida, anropare, id, ifyllt);
    }
    String nummer = varden.getOrDefault("motpart", "");
    try {
      return steg.equals("spara")
          ? spara(anropare, id, nummer)
          : vy.visa(
              anropare,
              Personatgard.SLA_IHOP,
              id,
              (tx, allt) -> kontroll(sida, tx, allt, nummer, varden));
    } catch (OgiltigIndata fel) {
      Formular felaktigt = Formular.felaktigt(sida, varden, fel);
      return nekad(sida, anropare, id, felaktigt, HttpStatus.BAD_REQUEST);
    } catch (Konflikt fel) {
      return nekad(medFel(sida, fel), anropare, id, ifyllt, HttpStatus.CONFLICT);
    }
  }

  @Kraver(Personatgard.SLA_IHOP)
  @PostMapping(SLA_IHOP + "/{bort}/angra")
  ModelAndView angra(Anropare anropare, @PathVariable UUID id, @PathVariable UUID bort) {
    return transaktioner.write(
        anropare,
        Syfte.av(Personatgard.SLA_IHOP.kod(), "person", id),
        tx -> {
          sammanslagningar.angra(tx, bort, id);
          return Vidare.till(Personsidor.adress(id) + "?sparat");
        });
  }

  private ModelAndView spara(Anropare anropare, UUID id, String nummer) {
    return transaktioner.write(
        anropare,
        Syfte.av(Personatgard.SLA_IHOP.kod(), "person", id),
        tx -> {
          sammanslagningar.slaIhop(tx, motparter.med(tx, nummer), id);
          return Vidare.till(Personsidor.adress(id) + "?sparat");
        });
  }

  private ModelAndView kontroll(
      Sida sida,
      AuditedReadTransaction tx,
      Personvy.Allt allt,
      String nummer,
      Map<String, String> varden) {
    UUID annan = motparter.med(tx, nummer);
    List<Kontrollrad> rader =
        personer.lista(tx, List.of(annan)).values().stream()
            .map(person -> Andringsformular.rad(sida, "bort", kort(sida, person)))
            .toList();
    return rubricerad(sida, allt)
        .visa(
            "person/kontroll",
            Map.of(
                "rad", allt.rad(),
                "rader", rader,
                "varningar", List.of(sida.text("person.ihop.varning")),
                "varden", Personandringskontroll.dolda(varden),
                "knapp", sida.text("person.ihop.knapp"),
                "har", adress(allt.person().id())));
  }

  private static String kort(Sida sida, Person person) {
    return Personsidor.namn(sida, person) + ", " + person.maskeratNummer();
  }

  private ModelAndView nekad(Sida sida, Anropare anropare, UUID id, Formular f, HttpStatus status) {
    ModelAndView sidan = form(sida.medFel(true), anropare, id, f);
    sidan.setStatus(status);
    return sidan;
  }

  private ModelAndView form(Sida sida, Anropare anropare, UUID id, Formular f) {
    return vy.visa(
        anropare,
        Personatgard.SLA_IHOP,
        id,
        (tx, allt) ->
            rubricerad(sida, allt)
                .visa(
                    "person/ihop",
                    Map.of(
                        "rad", allt.rad(),
                        "f", f,
                        "hopslagna", hopslagna(tx, allt.person().id()),
                        "har", adress(allt.person().id()))));
  }

  private List<UUID> hopslagna(AuditedReadTransaction tx, UUID person) {
    return sammanslagningar.samma(tx, person).stream()
        .filter(annan -> !annan.equals(person))
        .toList();
  }

  private static Sida medFel(Sida sida, Omtankefel fel) {
    return sida.medMeddelande(Meddelande.fel(fel.klarsprak()));
  }

  private static String adress(UUID person) {
    return Personsidor.adress(person) + "/sla-ihop";
  }

  private static Sida rubricerad(Sida sida, Personvy.Allt allt) {
    return Personsidor.under(sida, allt.rad(), sida.text("person.ihop.rubrik"));
  }
}
