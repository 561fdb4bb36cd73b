package se.omtanke.organisation.webb.redigering;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.view.RedirectView;
import org.springframework.web.util.UriComponentsBuilder;
import se.omtanke.grund.Anropare;
import se.omtanke.grund.Konflikt;
import se.omtanke.grund.OgiltigIndata;
import se.omtanke.grund.OgiltigIndata.Faltfel;
import se.omtanke.grund.Saknas;
import se.omtanke.grund.Syfte;
import se.omtanke.grund.Transactions;
import se.omtanke.komponenter.Meddelande;
import se.omtanke.komponenter.Sida;
import se.omtanke.komponenter.formular.Formular;
import se.omtanke.komponenter.formular.Kontrollrad;
import se.omtanke.organisation.version.Register;

/** The pages of every change: the form, and the page where its answers are checked. */
@Component
class Redigeringssida {

  /** Fields that belong to the page and not to the change. */
  private static final Set<String> SIDANS = Set.of("_csrf", "bekrafta", "sedd");

  private final Transactions transaktioner;
  private final List<? extends Redigering> redigeringar;

  Redigeringssida(Transactions transaktioner, List<Redigeringsgrupp> grupper) {
    this.transaktioner = transaktioner;
    redigeringar = grupper.stream().flatMap(grupp -> grupp.redigeringar().stream()).toList();
  }

  /** The form with these answers; the page to check them at once when nothing is asked. */
  ModelAndView form(
      Sida sida, Anropare vem, Register register, String slag, Map<String, String> varden) {
    Redigering redigering = redigering(register, slag);
    Formular formular = Formular.ifyllt(sida, svaren(varden));
    List<Fraga> fragor = fragor(sida, vem, redigering, formular);
    return fragor.isEmpty()
        ? granska(sida, vem, redigering, svaren(varden), Optional.empty())
        : visa(sida, redigering, formular, fragor);
  }

  /** Checks the answers, or makes the change when they have been checked. */
  ModelAndView sand(
      Sida sida, Anropare vem, Register register, String slag, Map<String, String> varden) {
    Redigering redigering = redigering(register, slag);
    Map<String, String> svaren = svaren(varden);
    try {
      return varden.containsKey("bekrafta")
          ? gor(sida, vem, redigering, svaren, varden.getOrDefault("sedd", ""))
          : granska(sida, vem, redigering, svaren, Optional.empty());
    } catch (OgiltigIndata fel) {
      return nekad(sida, vem, redigering, svaren, fel);
    }
  }

  private ModelAndView gor(
      Sida sida, Anropare vem, Redigering redigering, Map<String, String> svaren, String sedd) {
    var kvitto = new Redigering.Kvitto(sedd, svaren.getOrDefault("orsak", "").strip());
    try {
      transaktioner.write(
          vem,
          Syfte.av("organisation.andra", redigering.register().ord()),
          tx -> {
            redigering.gor(tx, svaren, sida.ram().texter(), kvitto);
            return redigering;
          });
      return vidare(Adresser.andringar(redigering.register()) + "?klart");
    } catch (Konflikt fel) {
      ModelAndView vy = granska(sida, vem, redigering, svaren, Optional.of(fel.klarsprak()));
      vy.setStatus(HttpStatus.CONFLICT);
      return vy;
    }
  }

  private ModelAndView granska(
      Sida sida,
      Anropare vem,
      Redigering redigering,
      Map<String, String> svaren,
      Optional<String> krock) {
    Provad provad =
        transaktioner.read(vem, tx -> redigering.prova(tx, svaren, sida.ram().texter()));
    Formular formular = Formular.ifyllt(sida, svaren);
    List<Fraga> fragor = fragor(sida, vem, redigering, formular);
    Sida denna =
        krock
            .map(text -> sida.medFel(true).medMeddelande(Meddelande.fel(text)))
            .orElse(sida)
            .medRubrik(sida.text("organisation.granska.rubrik." + nyckel(redigering)));
    return vagen(denna, redigering)
        .visa(
            "organisation/granska",
            Map.of(
                "adress",
                adress(redigering),
                "rader",
                rader(redigering, fragor, svaren),
                "provad",
                provad,
                "svaren",
                new TreeMap<>(svaren),
                "f",
                formular,
                "knapp",
                sida.text("organisation.gor." + nyckel(redigering))));
  }

  private ModelAndView nekad(
      Sida sida,
      Anropare vem,
      Redigering redigering,
      Map<String, String> svaren,
      OgiltigIndata fel) {
    Formular utan = Formular.ifyllt(sida, svaren);
    List<String> namn =
        fragor(sida, vem, redigering, utan).stream().map(fraga -> fraga.falt().namn()).toList();
    if (namn.isEmpty()) {
      throw fel;
    }
    // What is wrong with the whole is told at the first question.
    OgiltigIndata vidFragor =
        new OgiltigIndata(
            fel.faltfel().stream()
                .map(
                    ett ->
                        namn.contains(ett.falt())
                            ? ett
                            : new Faltfel(namn.getFirst(), ett.klarsprak()))
                .distinct()
                .toList());
    Formular formular = Formular.felaktigt(sida, svaren, vidFragor);
    ModelAndView vy =
        visa(sida.medFel(true), redigering, formular, fragor(sida, vem, redigering, formular));
    vy.setStatus(HttpStatus.BAD_REQUEST);
    return vy;
  }

  private ModelAndView visa(
      Sida sida, Redigering redigering, Formular formular, List<Fraga> fragor) {
    return vagen(sida.medRubrik(sida.text("organisation.andra." + nyckel(redigering))), redigering)
        .visa(
            "organisation/redigera",
            Map.of("adress", adress(redigering), "f", formular, "fragor", fragor));
  }

  private List<Fraga> fragor(Sida sida, Anropare vem, Redigering redigering, Formular formular) {
    return transaktioner.read(vem, tx -> redigering.fragor(tx, sida, formular));
  }

  /** Empty answers are left out; every answer can be changed where it was given. */
  private static List<Kontrollrad> rader(
      Redigering redigering, List<Fraga> fragor, Map<String, String> svaren) {
    UriComponentsBuilder ifylld = UriComponentsBuilder.fromPath(adress(redigering));
    svaren.forEach((namn, varde) -> ifylld.queryParam(namn, "{" + namn + "}"));
    String tillbaka = ifylld.encode().buildAndExpand(svaren).toUriString();
    return fragor.stream()
        .filter(fraga -> !fraga.svar().isEmpty())
        .map(
            fraga ->
                new Kontrollrad(
                    fraga.falt().etikett(),
                    fraga.svar(),
                    Optional.of(tillbaka + "#" + fraga.falt().namn())))
        .toList();
  }

  private Redigering redigering(Register register, String slag) {
    return redigeringar.stream()
        .filter(en -> en.register() == register && en.slag().equals(slag))
        .findFirst()
        .orElseThrow(() -> new Saknas("Det finns ingen sådan ändring."));
  }

  private static Sida vagen(Sida sida, Redigering redigering) {
    Register register = redigering.register();
    return sida.medBrodsmula(
        sida.text("organisation.register." + register.ord()), Adresser.register(register));
  }

  private static String adress(Redigering redigering) {
    return Adresser.andra(redigering.register(), redigering.slag());
  }

  private static String nyckel(Redigering redigering) {
    return redigering.register().ord() + "." + redigering.slag();
  }

  private static Map<String, String> svaren(Map<String, String> varden) {
    Map<String, String> svaren = new HashMap<>(varden);
    svaren.keySet().removeAll(SIDANS);
    return svaren;
  }

  private static ModelAndView vidare(String adress) {
    RedirectView vy = new RedirectView(adress);
    vy.setStatusCode(HttpStatus.SEE_OTHER);
    return new ModelAndView(vy);
  }
}
