package se.omtanke.organisation.webb;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import se.omtanke.atkomst.Inloggad;
import se.omtanke.grund.Anropare;
import se.omtanke.grund.Saknas;
import se.omtanke.grund.Transactions;
import se.omtanke.komponenter.Sida;
import se.omtanke.komponenter.delar.Tradnod;
import se.omtanke.organisation.Enhet;
import se.omtanke.organisation.Enhetsniva;
import se.omtanke.organisation.Organisation;
import se.omtanke.organisation.Organisationshistorik;
import se.omtanke.organisation.Organisationstrad;
import se.omtanke.organisation.RegistreradEnhet;
import se.omtanke.organisation.version.Register;

/** The tree of units on a day, and what one unit has been. */
@Controller
class Organisationskontroll {

  private final Transactions transaktioner;
  private final Organisation organisation;
  private final Clock klocka;

  Organisationskontroll(Transactions transaktioner, Organisation organisation, Clock klocka) {
    this.transaktioner = transaktioner;
    this.organisation = organisation;
    this.klocka = klocka;
  }

  @Organisationsatgard.Kraver(Organisationsatgard.VISA_ORGANISATION)
  @GetMapping(Flikar.ORGANISATION)
  ModelAndView trad(
      Sida sida, Anropare anropare, Inloggad vem, @RequestParam Optional<String> dag) {
    Dagval val = Dagval.av(sida, dag, klocka);
    Organisationstrad trad = transaktioner.read(anropare, tx -> organisation.trad(tx, val.dag()));
    List<Tradnod> noder =
        trad.namnder().stream().map(namnd -> nod(trad, namnd, val, true)).toList();
    return sida.medRubrik(sida.text("organisation.trad.rubrik"))
        .medFel(val.arFel())
        .visa(
            "organisation/trad",
            Map.of(
                "flikar", Flikar.organisation(sida, Flikar.ORGANISATION),
                "dag", val.falt(),
                "noder", noder,
                "antal", trad.alla().size(),
                "lankar", lankar(sida, vem).till(Map.of(), "ny", "overgang")));
  }

  private record Funnen(Organisationshistorik historik, List<RegistreradEnhet> registrerat) {}

  @Organisationsatgard.Kraver(Organisationsatgard.VISA_ORGANISATION)
  @GetMapping(Flikar.ORGANISATION + "/enhet/{id}")
  ModelAndView enhet(
      Sida sida,
      Anropare anropare,
      Inloggad vem,
      @PathVariable UUID id,
      @RequestParam Optional<String> dag) {
    Funnen funnen =
        transaktioner.read(
            anropare,
            tx -> new Funnen(organisation.historik(tx), organisation.registrerat(tx, id)));
    if (funnen.registrerat().isEmpty()) {
      throw new Saknas("Enheten finns inte i kommunens organisation.");
    }
    Dagval val = Dagval.av(sida, dag, klocka);
    return new Enhetssida(sida, funnen.historik(), funnen.registrerat(), val, lankar(sida, vem))
        .visa(id, klocka.getZone());
  }

  private static Redigeringslankar lankar(Sida sida, Inloggad vem) {
    return new Redigeringslankar(
        sida, vem, Organisationsatgard.ANDRA_ORGANISATION, Register.ORGANISATION);
  }

  private static Tradnod nod(Organisationstrad trad, Enhet enhet, Dagval val, boolean oppen) {
    boolean grenOppen = enhet.niva().compareTo(Enhetsniva.FORVALTNING) < 0;
    return new Tradnod(
        enhet.namn(),
        Optional.of(Flikar.ORGANISATION + "/enhet/" + enhet.id() + val.fraga()),
        Optional.of(Enhetssida.koder(enhet.version())).filter(koder -> !koder.isEmpty()),
        trad.under(enhet).stream().map(under -> nod(trad, under, val, grenOppen)).toList(),
        oppen);
  }
}
