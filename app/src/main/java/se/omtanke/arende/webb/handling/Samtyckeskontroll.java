package se.omtanke.arende.webb.handling;

import java.time.Clock;
import java.time.LocalDate;
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
import se.omtanke.arende.Arendeatgard;
import se.omtanke.arende.Samtycke;
import se.omtanke.arende.Samtycken;
import se.omtanke.arende.Utlamnande;
import se.omtanke.arende.Utlamnanden;
import se.omtanke.arende.webb.Arendesidor;
import se.omtanke.arende.webb.Arendesidor.Flikval;
import se.omtanke.arende.webb.Falttolk;
import se.omtanke.atkomst.Medarbetaruppdrag;
import se.omtanke.grund.Idgivare;
import se.omtanke.komponenter.Sida;
import se.omtanke.komponenter.formular.Formular;
import se.omtanke.regler.Period;

/** What is shared from a case: requests, what was given out, and consents. */
@Controller
class Samtyckeskontroll {

  private static final String ROT = "/arenden/{id}/delning";

  private final Arendesidor sidor;
  private final Samtycken samtycken;
  private final Utlamnanden utlamnanden;
  private final Idgivare ider;
  private final Clock klocka;

  Samtyckeskontroll(
      Arendesidor sidor,
      Samtycken samtycken,
      Utlamnanden utlamnanden,
      Idgivare ider,
      Clock klocka) {
    this.sidor = sidor;
    this.samtycken = samtycken;
    this.utlamnanden = utlamnanden;
    this.ider = ider;
    this.klocka = klocka;
  }

  @Arendeatgard.Kraver(Arendeatgard.LASA)
  @GetMapping(ROT)
  ModelAndView alla(Sida sida, Medarbetaruppdrag vem, @PathVariable UUID id) {
    Map<String, String> varden = Map.of("fran", LocalDate.now(klocka).toString());
    return visa(sida, Formular.ifyllt(sida, varden), vem, id);
  }

  @Arendeatgard.Kraver(Arendeatgard.HANDLAGGA)
  @PostMapping(ROT + "/samtycken")
  ModelAndView lamna(
      Sida sida,
      Medarbetaruppdrag vem,
      @PathVariable UUID id,
      @RequestParam UUID nyckel,
      @RequestParam UUID person,
      @RequestParam MultiValueMap<String, String> falt) {
    return sidor.gor(
        sida,
        vem,
        id,
        Arendeatgard.HANDLAGGA,
        falt,
        Arendesidor.rot(id) + "/delning",
        (tx, arende) -> samtycken.lamna(tx, arende, samtycke(nyckel, person, falt)),
        (ny, formular) -> visa(ny, formular, vem, id));
  }

  @Arendeatgard.Kraver(Arendeatgard.HANDLAGGA)
  @PostMapping(ROT + "/samtycken/{samtycke}/aterkalla")
  ModelAndView aterkalla(
      Sida sida,
      Medarbetaruppdrag vem,
      @PathVariable UUID id,
      @PathVariable UUID samtycke,
      @RequestParam MultiValueMap<String, String> falt) {
    return sidor.gor(
        sida,
        vem,
        id,
        Arendeatgard.HANDLAGGA,
        falt,
        Arendesidor.rot(id) + "/delning",
        (tx, arende) -> {
          String av = new Falttolk(falt).text(Falttolk.forVar("vem", samtycke));
          Falttolk.medFelVid(samtycke, () -> samtycken.aterkalla(tx, arende, samtycke, av));
        },
        (ny, formular) -> visa(ny, formular, vem, id));
  }

  private Samtycke samtycke(UUID nyckel, UUID person, MultiValueMap<String, String> falt) {
    Falttolk tolk = new Falttolk(falt);
    LocalDate idag = LocalDate.now(klocka);
    LocalDate fran = tolk.kravDag("fran", idag);
    LocalDate sista = tolk.kravDag("till", idag);
    if (sista.isBefore(fran)) {
      tolk.fel("till", "Sista dagen ligger före den första. Kontrollera dem.");
    }
    tolk.krav();
    return new Samtycke(
        nyckel,
        person,
        tolk.text("vad"),
        tolk.text("med"),
        Period.franTillOchMed(fran, sista),
        Optional.empty());
  }

  private ModelAndView visa(Sida sida, Formular formular, Medarbetaruppdrag vem, UUID id) {
    return sidor.visa(
        sida,
        vem,
        id,
        Flikval.HANDLINGAR,
        "arende/handling/delning",
        formular,
        (tx, blad) -> {
          List<Utlamnande> utlamnat = utlamnanden.utlamnade(tx, blad.arende());
          Map<String, Object> varden = new HashMap<>();
          varden.put("begaran", utlamnanden.iArendet(tx, blad.arende()));
          varden.put("utlamnat", utlamnat);
          varden.put("samtycken", samtycken.iArendet(tx, blad.arende()));
          varden.put("nyckel", ider.ny());
          varden.put("zon", klocka.getZone());
          return Arendesidor.med(varden, utlamnat.stream().map(Utlamnande::aktor).toList());
        });
  }
}
