package se.omtanke.ekonomi.webb;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;
import se.omtanke.atkomst.konto.Anvandarregister;
import se.omtanke.ekonomi.Filavvisning;
import se.omtanke.ekonomi.Filavvisningar;
import se.omtanke.ekonomi.Forhandsgranskning;
import se.omtanke.ekonomi.Inlasningar;
import se.omtanke.ekonomi.Lasarbeten;
import se.omtanke.ekonomi.Mappningar;
import se.omtanke.ekonomi.webb.Ekonomiatgard.Kraver;
import se.omtanke.filformat.Filfel;
import se.omtanke.grund.Anropare;
import se.omtanke.grund.OgiltigIndata;
import se.omtanke.grund.Transactions;
import se.omtanke.komponenter.Sida;
import se.omtanke.komponenter.Vidare;
import se.omtanke.komponenter.formular.Formular;
import se.omtanke.komponenter.formular.Val;
import se.omtanke.komponenter.tabell.Tabell;

/** Where files are sent in, and what has been read. */
@Controller
class Inlasningskontroll {

  /** Where the pages lie. */
  static final String ROT = "/ekonomi/inlasningar";

  private static final int HOGST_I_LISTAN = 100;

  private final Inlasningar inlasningar;
  private final Lasarbeten arbeten;
  private final Filavvisningar avvisningar;
  private final Anvandarregister anvandare;
  private final Mappningar mappningar;
  private final Transactions transactions;
  private final Clock klocka;

  Inlasningskontroll(
      Inlasningar inlasningar,
      Lasarbeten arbeten,
      Filavvisningar avvisningar,
      Anvandarregister anvandare,
      Mappningar mappningar,
      Transactions transactions,
      Clock klocka) {
    this.inlasningar = inlasningar;
    this.arbeten = arbeten;
    this.avvisningar = avvisningar;
    this.anvandare = anvandare;
    this.mappningar = mappningar;
    this.transactions = transactions;
    this.klocka = klocka;
  }

  @Kraver(Ekonomiatgard.SE_INLASNINGAR)
  @GetMapping(ROT)
  ModelAndView lista(Sida sida, Anropare vem) {
    Inlasningstabell tabell = new Inlasningstabell(sida.ram().texter(), klocka.getZone());
    return sida.medRubrik(sida.text("ekonomi.inlasningar.rubrik"))
        .visa(
            "ekonomi/inlasningar",
            Map.of(
                "arbeten",
                new Arbetstabell(sida.ram().texter(), klocka.getZone())
                    .lista(arbeten.aktuella(vem)),
                "tabell",
                tabell.lista(inlasningar.senaste(vem, HOGST_I_LISTAN)),
                "avvisningar",
                avvisade(sida, vem)));
  }

  private Tabell avvisade(Sida sida, Anropare vem) {
    List<Filavvisning> senaste = avvisningar.senaste(vem, HOGST_I_LISTAN);
    return new Avvisningstabell(
            sida.ram().texter(),
            klocka.getZone(),
            anvandare.namn(senaste.stream().map(Filavvisning::aktor).toList()))
        .lista(senaste);
  }

  @Kraver(Ekonomiatgard.IMPORTERA)
  @GetMapping(ROT + "/ny")
  ModelAndView ny(
      Sida sida,
      Anropare vem,
      @RequestParam(defaultValue = "") String mappning,
      @RequestParam Optional<UUID> arbete,
      @RequestParam Optional<UUID> avvisad,
      @RequestParam Optional<String> forStor) {
    Map<String, String> varden = Map.of("mappning", mappning);
    Optional<LagradFil> kvar =
        arbete
            .map(id -> LagradFil.av(arbeten.ett(vem, id)))
            .or(() -> avvisad.map(id -> LagradFil.av(avvisningar.en(vem, id))));
    return forStor.isPresent()
        ? nekad(sida, vem, varden, kvar, Insandning.forStor())
        : formular(sida, vem, Formular.ifyllt(sida, varden), kvar);
  }

  /** Stores the file and previews it; what cannot be read is told beside the form. */
  @Kraver(Ekonomiatgard.IMPORTERA)
  @PostMapping(ROT)
  ModelAndView prova(
      Sida sida,
      Anropare vem,
      @RequestParam(defaultValue = "") String mappning,
      @RequestParam Optional<MultipartFile> fil,
      @RequestParam Optional<UUID> lagrad,
      @RequestParam(defaultValue = "fil") String filnamn) {
    Insandning sand = new Insandning(mappning, fil, lagrad, filnamn);
    Optional<LagradFil> kvar = Optional.empty();
    try {
      kvar = Optional.of(sand.forvara((namn, vag) -> inlasningar.lagra(vem, namn, vag)));
      return vidare(vem, mappning, kvar.get());
    } catch (Filfel fel) {
      return nekad(sida, vem, Map.of("mappning", mappning), kvar, somFaltfel(fel));
    } catch (OgiltigIndata fel) {
      return nekad(sida, vem, Map.of("mappning", mappning), kvar, fel);
    }
  }

  private ModelAndView vidare(Anropare vem, String mappning, LagradFil fil) {
    if (mappning.isEmpty()) {
      throw new OgiltigIndata("mappning", "Välj vilken sorts fil det är.");
    }
    if (arbeten.stor(vem, fil.namn(), fil.id())) {
      return Vidare.till(Laskontroll.adress(arbeten.granska(vem, mappning, fil.namn(), fil.id())));
    }
    Forhandsgranskning granskning = inlasningar.prova(vem, mappning, fil.namn(), fil.id());
    return Vidare.till(ROT + "/" + granskning.inlasning());
  }

  private ModelAndView nekad(
      Sida sida,
      Anropare vem,
      Map<String, String> varden,
      Optional<LagradFil> lagrad,
      OgiltigIndata fel) {
    ModelAndView vy =
        formular(sida.medFel(true), vem, Formular.felaktigt(sida, varden, fel), lagrad);
    vy.setStatus(HttpStatus.BAD_REQUEST);
    return vy;
  }

  private ModelAndView formular(
      Sida sida, Anropare vem, Formular formular, Optional<LagradFil> lagrad) {
    List<Val> val =
        transactions.read(vem, mappningar::namn).stream().map(namn -> Val.av(namn, namn)).toList();
    return sida.medRubrik(sida.text("ekonomi.ny.rubrik"))
        .medBrodsmula(sida.text("ekonomi.inlasningar.rubrik"), ROT)
        .visa("ekonomi/nyinlasning", Map.of("f", formular, "val", val, "lagrad", lagrad));
  }

  private static OgiltigIndata somFaltfel(Filfel fel) {
    String rad = fel.rad() == 0 ? "" : ", rad " + fel.rad();
    String kolumn = fel.kolumn().isEmpty() ? "" : ", kolumn " + fel.kolumn();
    return new OgiltigIndata("fil", fel.fil() + rad + kolumn + ": " + fel.getMessage());
  }
}
