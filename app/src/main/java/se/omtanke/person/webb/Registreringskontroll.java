package se.omtanke.person.webb;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import se.omtanke.grund.Anropare;
import se.omtanke.grund.Konflikt;
import se.omtanke.grund.OgiltigIndata;
import se.omtanke.grund.Syfte;
import se.omtanke.grund.Transactions;
import se.omtanke.komponenter.Meddelande;
import se.omtanke.komponenter.Sida;
import se.omtanke.komponenter.Vidare;
import se.omtanke.komponenter.formular.Formular;
import se.omtanke.komponenter.formular.Kontrollrad;
import se.omtanke.person.Dubblett;
import se.omtanke.person.Dubbletter;
import se.omtanke.person.Identitet;
import se.omtanke.person.NyPerson;
import se.omtanke.person.Personer;
import se.omtanke.person.Personnamn;
import se.omtanke.person.Reservnummergivare;
import se.omtanke.person.Rimlighetsfraga;
import se.omtanke.person.Skyddsniva;
import se.omtanke.person.webb.Personatgard.Kraver;

/** Registers a person: a form, a page that tells who it may be already, and the registration. */
@Controller
class Registreringskontroll {

  private static final String NY = Personsidor.ROT + "/ny";

  private final Transactions transaktioner;
  private final Personer personer;
  private final Dubbletter dubbletter;
  private final Reservnummergivare reservnummer;
  private final Clock klocka;

  Registreringskontroll(
      Transactions transaktioner,
      Personer personer,
      Dubbletter dubbletter,
      Reservnummergivare reservnummer,
      Clock klocka) {
    this.transaktioner = transaktioner;
    this.personer = personer;
    this.dubbletter = dubbletter;
    this.reservnummer = reservnummer;
    this.klocka = klocka;
  }

  @Kraver(Personatgard.REGISTRERA)
  @GetMapping(NY)
  ModelAndView formular(Sida sida) {
    return form(sida, Formular.tomt(sida));
  }

  @Kraver(Personatgard.REGISTRERA)
  @PostMapping(NY)
  ModelAndView svar(Sida sida, Anropare anropare, @RequestParam Map<String, String> falt) {
    Map<String, String> varden = new HashMap<>(falt);
    String steg = varden.getOrDefault("steg", "");
    Formular ifyllt = Formular.ifyllt(sida, varden);
    if (steg.equals("andra")) {
      return form(sida, ifyllt);
    }
    try {
      NyPerson ny = las(anropare, new Personform(sida, varden));
      return steg.equals("spara")
          ? Vidare.till(Personsidor.adress(registrera(anropare, ny)))
          : kontroll(sida, anropare, ny, varden);
    } catch (OgiltigIndata fel) {
      return nekad(sida, Formular.felaktigt(sida, varden, fel), HttpStatus.BAD_REQUEST);
    } catch (Konflikt fel) {
      Sida medFel = sida.medMeddelande(Meddelande.fel(fel.klarsprak()));
      return nekad(medFel, ifyllt, HttpStatus.CONFLICT);
    }
  }

  private UUID registrera(Anropare anropare, NyPerson ny) {
    return transaktioner.write(
        anropare,
        Syfte.av(Personatgard.REGISTRERA.kod(), "person"),
        tx -> personer.registrera(tx, ny));
  }

  private NyPerson las(Anropare anropare, Personform form) {
    Identitet identitet =
        Identitetsfalt.las(form, LocalDate.now(klocka), () -> reservnummer.dra(anropare));
    // A number that was drawn is checked and then saved: not drawn anew.
    identitet.nummer().ifPresent(nummer -> form.varden().put("nummer", nummer));
    boolean namnlos =
        identitet.nummer().isEmpty()
            && form.text("fornamn").isEmpty()
            && form.text("efternamn").isEmpty();
    Optional<Personnamn> namn =
        namnlos ? Optional.empty() : Optional.of(Andringsformular.lasNamn(form));
    return new NyPerson(identitet, namn, form.val("niva", Skyddsniva.class));
  }

  private ModelAndView kontroll(
      Sida sida, Anropare anropare, NyPerson ny, Map<String, String> varden) {
    List<Dubblett> lika =
        transaktioner.auditedRead(
            anropare,
            Syfte.av(Personatgard.REGISTRERA.kod(), "person"),
            tx -> dubbletter.av(tx, ny));
    List<Kontrollrad> rader = new ArrayList<>();
    rader.add(Andringsformular.rad(sida, "sort", Identitetsfalt.iOrd(sida, ny.identitet())));
    ny.namn().ifPresent(namn -> rader.addAll(Andringsformular.namnrader(sida, namn)));
    rader.add(Andringsformular.rad(sida, "niva", Personsidor.ord(sida, "skydd", ny.skydd())));
    return rubricerad(sida)
        .visa(
            "person/registrering",
            Map.of(
                "rader", rader,
                "varningar", fragor(sida, ny),
                "lika", Dubblettabell.av(sida, lika),
                "varden", Personandringskontroll.dolda(varden)));
  }

  private List<String> fragor(Sida sida, NyPerson ny) {
    return Rimlighetsfraga.om(ny.identitet(), LocalDate.now(klocka)).stream()
        .map(fraga -> Personsidor.ord(sida, "rimlig", fraga))
        .toList();
  }

  private static ModelAndView nekad(Sida sida, Formular f, HttpStatus status) {
    ModelAndView vy = form(sida.medFel(true), f);
    vy.setStatus(status);
    return vy;
  }

  private static ModelAndView form(Sida sida, Formular f) {
    List<Formfraga> fragor = new ArrayList<>(Identitetsfalt.fragor(sida, f));
    fragor.addAll(Andringsformular.namnfragor(f));
    fragor.add(
        Formfraga.radio(
            f.falt("niva", Personform.etikett(f, "niva")).medForslag(Skyddsniva.INGEN.name()),
            Personform.alla(sida, "skydd", Skyddsniva.class)));
    return rubricerad(sida).visa("person/ny", Map.of("f", f, "fragor", fragor));
  }

  private static Sida rubricerad(Sida sida) {
    return sida.medRubrik(sida.text("person.ny.rubrik"))
        .medBrodsmula(sida.text("person.navigation"), Personsidor.ROT);
  }
}
