package se.omtanke.person.webb;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
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
import se.omtanke.grund.WriteTransaction;
import se.omtanke.komponenter.Sida;
import se.omtanke.komponenter.Vidare;
import se.omtanke.komponenter.formular.Formular;
import se.omtanke.komponenter.formular.Kontrollrad;
import se.omtanke.person.Hushall;
import se.omtanke.person.Hushallen;
import se.omtanke.person.Personer;
import se.omtanke.person.Relation;
import se.omtanke.person.Relationer;
import se.omtanke.person.Relationsslag;
import se.omtanke.person.webb.Personatgard.Kraver;
import se.omtanke.regler.Period;

/** Whom a person belongs with: relations and household. The other is stated by her number. */
@Controller
class Samhorighetskontroll {

  private static final String RELATION = Personsidor.EN + "/relation";
  private static final String HUSHALL = Personsidor.EN + "/hushall";

  private final Transactions transaktioner;
  private final Personvy vy;
  private final Personer personer;
  private final Motpartsval motparter;
  private final Relationer relationer;
  private final Hushallen hushallen;
  private final Clock klocka;

  Samhorighetskontroll(
      Transactions transaktioner,
      Personvy vy,
      Personer personer,
      Motpartsval motparter,
      Relationer relationer,
      Hushallen hushallen,
      Clock klocka) {
    this.transaktioner = transaktioner;
    this.vy = vy;
    this.personer = personer;
    this.motparter = motparter;
    this.relationer = relationer;
    this.hushallen = hushallen;
    this.klocka = klocka;
  }

  @Kraver(Personatgard.ANDRA)
  @GetMapping(RELATION)
  ModelAndView relation(Sida sida, Anropare anropare, @PathVariable UUID id) {
    return form(sida, anropare, id, Samhorighet.RELATION, Formular.tomt(sida));
  }

  @Kraver(Personatgard.ANDRA)
  @GetMapping(HUSHALL)
  ModelAndView hushall(Sida sida, Anropare anropare, @PathVariable UUID id) {
    return form(sida, anropare, id, Samhorighet.HUSHALL, Formular.tomt(sida));
  }

  @Kraver(Personatgard.ANDRA)
  @PostMapping(RELATION)
  ModelAndView nyRelation(
      Sida sida,
      Anropare anropare,
      @PathVariable UUID id,
      @RequestParam Map<String, String> varden) {
    return skriv(
        sida,
        anropare,
        id,
        Samhorighet.RELATION,
        varden,
        tx -> {
          relation(tx, id, new Personform(sida, varden));
          return id;
        });
  }

  @Kraver(Personatgard.ANDRA)
  @PostMapping(HUSHALL)
  ModelAndView nyttHushall(
      Sida sida,
      Anropare anropare,
      @PathVariable UUID id,
      @RequestParam Map<String, String> varden) {
    return skriv(
        sida,
        anropare,
        id,
        Samhorighet.HUSHALL,
        varden,
        tx -> {
          hushall(tx, id, new Personform(sida, varden));
          return id;
        });
  }

  private void relation(WriteTransaction tx, UUID id, Personform form) {
    Relationsslag slag = form.val("relation", Relationsslag.class);
    LocalDate fran = form.kravDag("fran");
    UUID motpart = motparter.med(tx, form.text("motpart"));
    boolean insyn = !form.text("insyn").equals("NEJ");
    Relation relation = new Relation(id, motpart, slag, insyn, Period.fran(fran));
    if (form.text("vad").equals(Vad.UPPHOR.name())) {
      relationer.avsluta(tx, relation, fran);
    } else {
      relationer.lagg(tx, relation);
    }
  }

  private void hushall(WriteTransaction tx, UUID id, Personform form) {
    LocalDate fran = form.kravDag("fran");
    UUID annan = motparter.med(tx, form.text("motpart"));
    Optional<UUID> hushall = nuvarande(tx, id, fran);
    if (form.text("vad").equals(Vad.UPPHOR.name())) {
      hushallen.flyttaUt(
          tx,
          hushall.orElseThrow(() -> new Saknas("Personen hör inte till något hushåll den dagen.")),
          annan,
          fran);
    } else {
      hushallen.flyttaIn(tx, hushall.orElseGet(() -> hushallen.nytt(tx, id, fran)), annan, fran);
    }
  }

  private Optional<UUID> nuvarande(WriteTransaction tx, UUID id, LocalDate dag) {
    return hushallen.av(tx, id).stream()
        .filter(
            hushall ->
                hushall.medlemmar().stream()
                    .anyMatch(m -> m.person().equals(id) && m.giltig().innehaller(dag)))
        .map(Hushall::id)
        .findFirst();
  }

  private ModelAndView skriv(
      Sida sida,
      Anropare anropare,
      UUID id,
      Samhorighet vad,
      Map<String, String> varden,
      Function<WriteTransaction, UUID> arbete) {
    String steg = varden.getOrDefault("steg", "");
    if (steg.equals("andra")) {
      return form(sida, anropare, id, vad, Formular.ifyllt(sida, varden));
    }
    try {
      if (!steg.equals("spara")) {
        return kontroll(sida, anropare, id, vad, varden);
      }
      transaktioner.write(anropare, Syfte.av(Personatgard.ANDRA.kod(), "person", id), arbete);
      return Vidare.till(Personsidor.adress(id) + "?sparat");
    } catch (OgiltigIndata fel) {
      return nekad(sida, anropare, id, vad, varden, fel);
    }
  }

  private ModelAndView kontroll(
      Sida sida, Anropare anropare, UUID id, Samhorighet vad, Map<String, String> varden) {
    Personform form = new Personform(sida, varden);
    List<Kontrollrad> rader = vad.svar(sida, form);
    return vy.visa(
        anropare,
        Personatgard.ANDRA,
        id,
        (tx, allt) -> {
          UUID motpart = motparter.med(tx, form.text("motpart"));
          List<Kontrollrad> alla = new ArrayList<>();
          Optional.ofNullable(personer.lista(tx, List.of(motpart)).get(motpart))
              .map(annan -> Personsidor.namn(sida, annan))
              .ifPresent(namn -> alla.add(Andringsformular.rad(sida, "namn", namn)));
          alla.addAll(rader);
          return Personsidor.under(sida, allt.rad(), Personsidor.ord(sida, "samhorighet", vad))
              .visa(
                  "person/kontroll",
                  Map.of(
                      "rad", allt.rad(),
                      "rader", alla,
                      "varningar", List.<String>of(),
                      "varden", Personandringskontroll.dolda(varden),
                      "knapp", sida.text("person.samhorighet.spara"),
                      "har", Personsidor.adress(id) + "/" + vad.ord()));
        });
  }

  private ModelAndView nekad(
      Sida sida,
      Anropare anropare,
      UUID id,
      Samhorighet vad,
      Map<String, String> varden,
      OgiltigIndata fel) {
    ModelAndView sidan =
        form(sida.medFel(true), anropare, id, vad, Formular.felaktigt(sida, varden, fel));
    sidan.setStatus(HttpStatus.BAD_REQUEST);
    return sidan;
  }

  private ModelAndView form(Sida sida, Anropare anropare, UUID id, Samhorighet vad, Formular f) {
    LocalDate idag = LocalDate.now(klocka);
    return vy.visa(
        anropare,
        Personatgard.ANDRA,
        id,
        allt ->
            Personsidor.under(sida, allt.rad(), Personsidor.ord(sida, "samhorighet", vad))
                .visa(
                    "person/formular",
                    Map.of(
                        "rad", allt.rad(),
                        "f", f,
                        "fragor", vad.fragor(sida, f, idag),
                        "version", allt.person().version(),
                        "har", Personsidor.adress(id) + "/" + vad.ord())));
  }

  /** Whether something begins or ends. */
  enum Vad {
    BORJAR,
    UPPHOR
  }
}
