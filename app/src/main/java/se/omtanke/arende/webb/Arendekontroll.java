package se.omtanke.arende.webb;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.BiConsumer;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import se.omtanke.arende.Arende;
import se.omtanke.arende.Arendeatgard;
import se.omtanke.arende.Arendefordelning;
import se.omtanke.arende.Arendehandelse;
import se.omtanke.arende.Arendehandelser;
import se.omtanke.arende.Beslutsgang;
import se.omtanke.arende.Mottagning;
import se.omtanke.arende.Svarsgivning;
import se.omtanke.arende.webb.Arendesidor.Flikval;
import se.omtanke.atkomst.Medarbetaruppdrag;
import se.omtanke.grund.WriteTransaction;
import se.omtanke.komponenter.Sida;
import se.omtanke.komponenter.formular.Formular;
import se.omtanke.komponenter.formular.Val;

/** A case as a whole: what has come in, who answers for it, what has happened. */
@Controller
class Arendekontroll {

  private static final String ETT = Arbetskontroll.ROT + "/{id}";
  private static final ZoneId SVERIGE = ZoneId.of("Europe/Stockholm");

  private final Arendesidor sidor;
  private final Mottagning mottagning;
  private final Svarsgivning svarsgivning;
  private final Arendefordelning fordelning;
  private final Beslutsgang beslutsgang;
  private final Arendehandelser handelser;
  private final Medarbetarnamn medarbetare;

  Arendekontroll(
      Arendesidor sidor,
      Mottagning mottagning,
      Svarsgivning svarsgivning,
      Arendefordelning fordelning,
      Beslutsgang beslutsgang,
      Arendehandelser handelser,
      Medarbetarnamn medarbetare) {
    this.sidor = sidor;
    this.mottagning = mottagning;
    this.svarsgivning = svarsgivning;
    this.fordelning = fordelning;
    this.beslutsgang = beslutsgang;
    this.handelser = handelser;
    this.medarbetare = medarbetare;
  }

  @Arendeatgard.Kraver(Arendeatgard.LASA)
  @GetMapping(ETT)
  ModelAndView oversikt(Sida sida, Medarbetaruppdrag vem, @PathVariable UUID id) {
    return visa(sida, Formular.tomt(sida), vem, id);
  }

  @Arendeatgard.Kraver(Arendeatgard.LASA)
  @GetMapping(ETT + "/handelser")
  ModelAndView handelser(Sida sida, Medarbetaruppdrag vem, @PathVariable UUID id) {
    return sidor.visa(
        sida,
        vem,
        id,
        Flikval.HANDELSER,
        "arende/handelser",
        (tx, blad) -> {
          List<Arendehandelse> alla = handelser.iArendet(tx, blad.arende());
          return Arendesidor.med(
              Map.of("handelser", alla, "zon", SVERIGE),
              alla.stream().map(Arendehandelse::aktor).toList());
        });
  }

  @Arendeatgard.Kraver(Arendeatgard.HANDLAGGA)
  @PostMapping(ETT + "/ta")
  ModelAndView ta(
      Sida sida,
      Medarbetaruppdrag vem,
      @PathVariable UUID id,
      @RequestParam MultiValueMap<String, String> falt) {
    return gor(sida, vem, id, falt, Arendeatgard.HANDLAGGA, fordelning::ta);
  }

  @Arendeatgard.Kraver(Arendeatgard.FORDELA)
  @PostMapping(ETT + "/fordela")
  ModelAndView fordela(
      Sida sida,
      Medarbetaruppdrag vem,
      @PathVariable UUID id,
      @RequestParam MultiValueMap<String, String> falt) {
    return gor(
        sida,
        vem,
        id,
        falt,
        Arendeatgard.FORDELA,
        (tx, arende) -> {
          Falttolk tolk = new Falttolk(falt);
          UUID handlaggare = handlaggare(tolk);
          tolk.krav();
          fordelning.fordela(tx, arende, handlaggare);
        });
  }

  @Arendeatgard.Kraver(Arendeatgard.HANDLAGGA)
  @PostMapping(ETT + "/skyddsbedomning")
  ModelAndView skyddsbedom(
      Sida sida,
      Medarbetaruppdrag vem,
      @PathVariable UUID id,
      @RequestParam UUID aktualisering,
      @RequestParam MultiValueMap<String, String> falt) {
    return gor(
        sida,
        vem,
        id,
        falt,
        Arendeatgard.HANDLAGGA,
        (tx, arende) -> {
          Falttolk tolk = new Falttolk(falt);
          boolean behover = tolk.text("behover").equals("ja");
          if (tolk.text("behover").isEmpty()) {
            tolk.fel("behover", "Välj om barnet eller den unge behöver omedelbart skydd.");
          }
          tolk.krav();
          mottagning.skyddsbedom(
              tx, arende, aktualisering, behover, tolk.text("bedomning"), tx.nu());
        });
  }

  @Arendeatgard.Kraver(Arendeatgard.HANDLAGGA)
  @PostMapping(ETT + "/besvara")
  ModelAndView besvara(
      Sida sida,
      Medarbetaruppdrag vem,
      @PathVariable UUID id,
      @RequestParam UUID aktualisering,
      @RequestParam MultiValueMap<String, String> falt) {
    return gor(
        sida,
        vem,
        id,
        falt,
        Arendeatgard.HANDLAGGA,
        (tx, arende) -> {
          Falttolk tolk = new Falttolk(falt);
          LocalDate dag = tolk.kravDag("svarsdag", LocalDate.EPOCH);
          tolk.krav();
          svarsgivning.besvara(tx, arende, aktualisering, dag, tolk.text("svar"));
        });
  }

  @Arendeatgard.Kraver(Arendeatgard.HANDLAGGA)
  @PostMapping(ETT + "/avsluta")
  ModelAndView avsluta(
      Sida sida,
      Medarbetaruppdrag vem,
      @PathVariable UUID id,
      @RequestParam MultiValueMap<String, String> falt) {
    return gor(
        sida,
        vem,
        id,
        falt,
        Arendeatgard.HANDLAGGA,
        (tx, arende) -> beslutsgang.avsluta(tx, arende, new Falttolk(falt).text("avslutsskal")));
  }

  private ModelAndView gor(
      Sida sida,
      Medarbetaruppdrag vem,
      UUID id,
      MultiValueMap<String, String> falt,
      Arendeatgard atgard,
      BiConsumer<WriteTransaction, Arende> arbete) {
    return sidor.gor(
        sida,
        vem,
        id,
        atgard,
        falt,
        Arendesidor.rot(id),
        arbete,
        (ny, formular) -> visa(ny, formular, vem, id));
  }

  private ModelAndView visa(Sida sida, Formular formular, Medarbetaruppdrag vem, UUID id) {
    ModelAndView vy =
        sidor.visa(
            sida, vem, id, Flikval.OVERSIKT, "arende/oversikt", formular, Arendesidor.inget());
    if (vy.getModel().get("blad") instanceof Arendeblad blad && blad.ratt().fordela()) {
      vy.addObject(
          "handlaggare",
          medarbetare.handlaggare(vem, blad.arende().enhet()).stream()
              .map(en -> Val.av(en.id().toString(), en.namn()))
              .toList());
    } else {
      vy.addObject("handlaggare", List.of());
    }
    vy.addObject("zon", SVERIGE);
    return vy;
  }

  private static UUID handlaggare(Falttolk tolk) {
    try {
      return UUID.fromString(tolk.text("handlaggare"));
    } catch (IllegalArgumentException _) {
      tolk.fel("handlaggare", "Välj vem som ska handlägga ärendet.");
      return new UUID(0, 0);
    }
  }
}
