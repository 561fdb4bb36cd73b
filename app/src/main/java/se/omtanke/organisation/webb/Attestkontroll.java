package se.omtanke.organisation.webb;

import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import se.omtanke.atkomst.Inloggad;
import se.omtanke.grund.Anropare;
import se.omtanke.grund.Transactions;
import se.omtanke.komponenter.Sida;
import se.omtanke.organisation.Kodplan;
import se.omtanke.organisation.Kodregister;
import se.omtanke.organisation.attest.Attestforteckning;
import se.omtanke.organisation.attest.Attestgranskning;
import se.omtanke.organisation.attest.Attestregister;
import se.omtanke.organisation.version.Register;

/** The attest register: the list of a day, who may approve a cost, and what is missing. */
@Controller
class Attestkontroll {

  private final Transactions transaktioner;
  private final Attestregister register;
  private final Kodplan kodplan;
  private final Kontonycklar konton;
  private final Clock klocka;

  Attestkontroll(
      Transactions transaktioner,
      Attestregister register,
      Kodplan kodplan,
      Kontonycklar konton,
      Clock klocka) {
    this.transaktioner = transaktioner;
    this.register = register;
    this.kodplan = kodplan;
    this.konton = konton;
    this.klocka = klocka;
  }

  private record Underlag(Attestforteckning forteckning, Kodregister koder) {}

  @Organisationsatgard.Kraver(Organisationsatgard.VISA_ATTEST)
  @GetMapping(Flikar.ATTEST)
  ModelAndView lista(
      Sida sida, Anropare anropare, Inloggad vem, @RequestParam Optional<String> dag) {
    Dagval val = Dagval.av(sida, dag, klocka);
    Underlag underlag = underlag(anropare);
    Redigeringslankar lankar =
        new Redigeringslankar(sida, vem, Organisationsatgard.ANDRA_ATTEST, Register.ATTEST);
    Attesttabell tabell =
        new Attesttabell(sida, underlag.forteckning(), underlag.koder(), lankar.far());
    return sida.medRubrik(sida.text("organisation.attest.rubrik"))
        .medFel(val.arFel())
        .visa(
            "organisation/attest",
            Map.of(
                "flikar", Flikar.organisation(sida, Flikar.ATTEST),
                "attestflikar", Flikar.attest(sida, Flikar.ATTEST),
                "dag", val.falt(),
                "lista", tabell.standiga(val.dag()),
                "tidsbegransade", tabell.tidsbegransade(val.dag()),
                "lankar", lankar.till(Map.of(), "ratt", "tidsbegransad", "avsluta", "person")));
  }

  @Organisationsatgard.Kraver(Organisationsatgard.VISA_ATTEST)
  @GetMapping(Flikar.BRISTER)
  ModelAndView brister(Sida sida, Anropare anropare, @RequestParam Optional<String> dag) {
    Dagval val = Dagval.av(sida, dag, klocka);
    Underlag underlag = underlag(anropare);
    Attestgranskning granskning =
        new Attestgranskning(
            underlag.forteckning(), underlag.koder(), konton.aktiva(anropare), val.dag());
    return sida.medRubrik(sida.text("organisation.attest.brister"))
        .medFel(val.arFel())
        .visa(
            "organisation/attestbrister",
            Map.of(
                "flikar", Flikar.organisation(sida, Flikar.ATTEST),
                "attestflikar", Flikar.attest(sida, Flikar.BRISTER),
                "dag", val.falt(),
                "brister", new Bristtabeller(sida, underlag.forteckning()).av(granskning)));
  }

  @Organisationsatgard.Kraver(Organisationsatgard.VISA_ATTEST)
  @GetMapping(Flikar.FRAGA)
  ModelAndView fraga(Sida sida, Anropare anropare, @RequestParam Map<String, String> svaren) {
    Underlag underlag = underlag(anropare);
    Attestfraga fraga = Attestfraga.las(sida, svaren, underlag.forteckning(), klocka);
    return sida.medRubrik(sida.text("organisation.attest.fraga"))
        .medFel(!fraga.formular().fel().isEmpty())
        .visa(
            "organisation/attestfraga",
            Map.of(
                "flikar", Flikar.organisation(sida, Flikar.ATTEST),
                "attestflikar", Flikar.attest(sida, Flikar.FRAGA),
                "fraga", fraga,
                "svar", fraga.svar(underlag.forteckning()),
                "alla", fraga.alla(underlag.forteckning())));
  }

  private Underlag underlag(Anropare anropare) {
    return transaktioner.read(
        anropare, tx -> new Underlag(register.forteckning(tx), kodplan.register(tx)));
  }
}
