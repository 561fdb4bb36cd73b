package se.omtanke.arende.webb;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import se.omtanke.arende.Arende;
import se.omtanke.arende.Arendeatgard;
import se.omtanke.arende.Arendepart;
import se.omtanke.arende.Arendeparter;
import se.omtanke.arende.webb.Arendesidor.Flikval;
import se.omtanke.atkomst.Medarbetaruppdrag;
import se.omtanke.grund.OgiltigIndata;
import se.omtanke.grund.Transaction;
import se.omtanke.grund.WriteTransaction;
import se.omtanke.komponenter.Sida;
import se.omtanke.komponenter.formular.Formular;
import se.omtanke.komponenter.formular.Kontrollrad;
import se.omtanke.komponenter.formular.Val;
import se.omtanke.person.Person;
import se.omtanke.person.Personer;
import se.omtanke.regler.Period;

/** Adds a party to a case, after a page to check the answers, and says when one is so no longer. */
@Controller
class Partskontroll {

  private static final String PARTER = Arbetskontroll.ROT + "/{id}/parter";

  private final Arendesidor sidor;
  private final Arendeparter parter;
  private final Personer personer;

  Partskontroll(Arendesidor sidor, Arendeparter parter, Personer personer) {
    this.sidor = sidor;
    this.parter = parter;
    this.personer = personer;
  }

  @Arendeatgard.Kraver(Arendeatgard.HANDLAGGA)
  @GetMapping(PARTER + "/ny")
  ModelAndView ny(Sida sida, Medarbetaruppdrag vem, @PathVariable UUID id) {
    return form(sida, Formular.tomt(sida), vem, id);
  }

  @Arendeatgard.Kraver(Arendeatgard.HANDLAGGA)
  @PostMapping(PARTER + "/ny")
  ModelAndView svar(
      Sida sida,
      Medarbetaruppdrag vem,
      @PathVariable UUID id,
      @RequestParam MultiValueMap<String, String> falt) {
    String steg = Optional.ofNullable(falt.getFirst("steg")).orElse("");
    Formular ifyllt = Formular.ifyllt(sida, falt.toSingleValueMap());
    if (steg.equals("andra")) {
      return form(sida, ifyllt, vem, id);
    }
    if (!steg.equals("spara")) {
      return Svar.visat(
          sida,
          falt,
          () -> kontroll(sida, vem, id, falt),
          (ny, formular) -> form(ny, formular, vem, id));
    }
    return sidor.gor(
        sida,
        vem,
        id,
        Arendeatgard.HANDLAGGA,
        falt,
        Arendesidor.rot(id) + "#parter",
        (tx, arende) -> lagg(tx, arende, falt),
        (ny, formular) -> form(ny, formular, vem, id));
  }

  @Arendeatgard.Kraver(Arendeatgard.HANDLAGGA)
  @PostMapping(PARTER + "/{person}/avsluta")
  ModelAndView avsluta(
      Sida sida,
      Medarbetaruppdrag vem,
      @PathVariable UUID id,
      @PathVariable UUID person,
      @RequestParam MultiValueMap<String, String> falt) {
    return sidor.gor(
        sida,
        vem,
        id,
        Arendeatgard.HANDLAGGA,
        falt,
        Arendesidor.rot(id) + "#parter",
        (tx, arende) -> {
          Falttolk tolk = new Falttolk(falt);
          var dag = tolk.dag("dag");
          if (dag.isEmpty()) {
            tolk.fel("dag", "Skriv den första dagen som personen inte är part.");
          }
          tolk.krav();
          dag.ifPresent(d -> parter.avsluta(tx, arende, person, d));
        },
        (ny, formular) -> form(ny, formular, vem, id));
  }

  private void lagg(WriteTransaction tx, Arende arende, MultiValueMap<String, String> falt) {
    parter.lagg(tx, arende, las(tx, falt));
  }

  private Arendepart las(Transaction tx, MultiValueMap<String, String> falt) {
    Falttolk tolk = new Falttolk(falt);
    Arendepart.Roll roll = tolk.val("roll", valbara(), "Välj vad personen är i ärendet.");
    Period giltig = period(tolk);
    Optional<UUID> person = person(tx, tolk);
    if (tolk.kryssat("motpart") && person.isEmpty()) {
      tolk.fel(
          "motpart",
          "Ingen person med det numret är känd av nämnden. Skriv hela numret, eller registrera"
              + " personen först.");
    } else if (person.isEmpty()) {
      tolk.fel("motpart", "Skriv personens nummer.");
    }
    tolk.krav();
    return new Arendepart(person.orElseThrow(), roll, giltig, tolk.text("mandat"));
  }

  private static Period period(Falttolk tolk) {
    var fran = tolk.dag("fran").orElse(Period.UTAN_BORJAN);
    var till = tolk.dag("till");
    if (till.filter(dag -> dag.isBefore(fran)).isPresent()) {
      tolk.fel("till", "Sista dagen kan inte ligga före den första.");
      return Period.ALLTID;
    }
    return till.map(dag -> Period.franTillOchMed(fran, dag)).orElseGet(() -> Period.fran(fran));
  }

  private Optional<UUID> person(Transaction tx, Falttolk tolk) {
    try {
      return personer.medHeltNummer(tx, tolk.text("motpart")).stream().findFirst();
    } catch (OgiltigIndata fel) {
      return Optional.empty();
    }
  }

  private static Arendepart.Roll[] valbara() {
    return Arrays.stream(Arendepart.Roll.values())
        .filter(Arendepart.Roll::kanLaggasTill)
        .toArray(Arendepart.Roll[]::new);
  }

  private ModelAndView kontroll(
      Sida sida, Medarbetaruppdrag vem, UUID id, MultiValueMap<String, String> falt) {
    Map<String, String> dolda = new HashMap<>(falt.toSingleValueMap());
    dolda.keySet().removeIf(namn -> namn.startsWith("_") || namn.equals("steg"));
    return sidor.visa(
        sida,
        vem,
        id,
        Flikval.OVERSIKT,
        "arende/partskontroll",
        (tx, blad) -> {
          Arendepart part = las(tx, falt);
          String namn =
              Optional.ofNullable(personer.lista(tx, List.of(part.person())).get(part.person()))
                  .map(Person::visningsnamn)
                  .orElse("");
          return Arendesidor.med(
              Map.of("rader", rader(sida, namn, part), "dolda", dolda), List.of());
        });
  }

  private static List<Kontrollrad> rader(Sida sida, String namn, Arendepart part) {
    List<Kontrollrad> rader = new ArrayList<>();
    rader.add(rad(sida, "vem", namn));
    rader.add(rad(sida, "roll", sida.text(part.roll().textnyckel())));
    if (!part.giltig().arUtanBorjan()) {
      rader.add(rad(sida, "fran", part.giltig().fran().toString()));
    }
    part.giltig().tillOchMed().ifPresent(dag -> rader.add(rad(sida, "till", dag.toString())));
    if (!part.mandat().isBlank()) {
      rader.add(rad(sida, "mandat", part.mandat()));
    }
    return rader;
  }

  private static Kontrollrad rad(Sida sida, String falt, String svar) {
    return new Kontrollrad(sida.text("arende.part." + falt), svar, Optional.empty());
  }

  private ModelAndView form(Sida sida, Formular f, Medarbetaruppdrag vem, UUID id) {
    List<Val> roller =
        Arrays.stream(valbara())
            .map(roll -> Val.av(roll.name(), sida.text(roll.textnyckel())))
            .toList();
    return sidor.visa(
        sida,
        vem,
        id,
        Flikval.OVERSIKT,
        "arende/nypart",
        f,
        (tx, blad) -> Arendesidor.med(Map.of("roller", roller), List.of()));
  }
}
