package se.omtanke.person.webb;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;
import se.omtanke.filformat.Filfel;
import se.omtanke.grund.Anropare;
import se.omtanke.grund.OgiltigIndata;
import se.omtanke.grund.Syfte;
import se.omtanke.grund.Transactions;
import se.omtanke.komponenter.Meddelande;
import se.omtanke.komponenter.Sida;
import se.omtanke.komponenter.Vidare;
import se.omtanke.komponenter.formular.Formular;
import se.omtanke.person.Folkbokforing;
import se.omtanke.person.folkbokforing.Folkbokforingslasare;
import se.omtanke.person.folkbokforing.Folkbokforingsrad;
import se.omtanke.person.webb.Personatgard.Kraver;

/** Takes in a file from the population register, after a look at what it changes. */
@Controller
class Folkbokforingskontroll {

  private static final String ROT = Personsidor.ROT + "/folkbokforing";

  private final Transactions transaktioner;
  private final Folkbokforing folkbokforing;

  Folkbokforingskontroll(Transactions transaktioner, Folkbokforing folkbokforing) {
    this.transaktioner = transaktioner;
    this.folkbokforing = folkbokforing;
  }

  @Kraver(Personatgard.LASA_FOLKBOKFORING)
  @GetMapping(ROT)
  ModelAndView formular(Sida sida) {
    return form(sida, Formular.tomt(sida));
  }

  @Kraver(Personatgard.LASA_FOLKBOKFORING)
  @PostMapping(ROT)
  ModelAndView taEmot(Sida sida, Anropare anropare, @RequestParam Optional<MultipartFile> fil) {
    try {
      MultipartFile given =
          fil.filter(en -> !en.isEmpty())
              .orElseThrow(() -> new OgiltigIndata("fil", sida.text("person.fil.valj")));
      String namn = Optional.ofNullable(given.getOriginalFilename()).orElse("fil");
      List<Folkbokforingsrad> rader = las(given, namn);
      UUID id =
          transaktioner.write(
              anropare,
              Syfte.av(Personatgard.LASA_FOLKBOKFORING.kod(), "folkbokforingsfil"),
              tx -> folkbokforing.taEmot(tx, namn, rader));
      return Vidare.till(ROT + "/" + id);
    } catch (OgiltigIndata fel) {
      return nekad(sida, fel);
    } catch (Filfel fel) {
      return nekad(sida, new OgiltigIndata("fil", String.valueOf(fel.getMessage())));
    }
  }

  private static List<Folkbokforingsrad> las(MultipartFile fil, String namn) {
    try (InputStream in = fil.getInputStream()) {
      return Folkbokforingslasare.las(namn, in);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Kraver(Personatgard.LASA_FOLKBOKFORING)
  @GetMapping(ROT + "/{fil}")
  ModelAndView forslag(Sida sida, Anropare anropare, @PathVariable UUID fil) {
    Folkbokforingsvy vy =
        transaktioner.auditedRead(
            anropare,
            Syfte.av(Personatgard.LASA_FOLKBOKFORING.kod(), "folkbokforingsfil", fil),
            tx -> Folkbokforingsvy.av(sida, folkbokforing.forslag(tx, fil)));
    return rubricerad(sida)
        .visa(
            "person/folkbokforingsforslag", Map.of("vy", vy, "har", ROT + "/" + fil + "/bekrafta"));
  }

  @Kraver(Personatgard.LASA_FOLKBOKFORING)
  @PostMapping(ROT + "/{fil}/bekrafta")
  ModelAndView bekrafta(Sida sida, Anropare anropare, @PathVariable UUID fil) {
    int antal =
        transaktioner.write(
            anropare,
            Syfte.av(Personatgard.LASA_FOLKBOKFORING.kod(), "folkbokforingsfil", fil),
            tx -> folkbokforing.bekrafta(tx, fil));
    Sida klar = sida.medMeddelande(Meddelande.klart(sida.text("person.fil.klar", antal)));
    return form(klar, Formular.tomt(sida));
  }

  private static ModelAndView nekad(Sida sida, OgiltigIndata fel) {
    ModelAndView vy = form(sida.medFel(true), Formular.felaktigt(sida, Map.of(), fel));
    vy.setStatus(HttpStatus.BAD_REQUEST);
    return vy;
  }

  private static ModelAndView form(Sida sida, Formular f) {
    return rubricerad(sida).visa("person/folkbokforing", Map.of("f", f));
  }

  private static Sida rubricerad(Sida sida) {
    return sida.medRubrik(sida.text("person.fil.rubrik"))
        .medBrodsmula(sida.text("person.navigation"), Personsidor.ROT);
  }
}
