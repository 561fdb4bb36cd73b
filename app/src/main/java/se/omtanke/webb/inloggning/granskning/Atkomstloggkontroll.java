package se.omtanke.webb.inloggning.granskning;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import se.omtanke.atkomst.konto.Anvandarregister;
import se.omtanke.atkomst.logg.Loggrad;
import se.omtanke.atkomst.logg.Loggranskning;
import se.omtanke.grund.Anropare;
import se.omtanke.grund.OgiltigIndata;
import se.omtanke.komponenter.Meddelande;
import se.omtanke.komponenter.Sida;
import se.omtanke.komponenter.formular.Formular;
import se.omtanke.komponenter.tabell.Cell;
import se.omtanke.komponenter.tabell.Kolumn;
import se.omtanke.komponenter.tabell.Tabell;
import se.omtanke.komponenter.tabell.Tabellrad;

/** The access log, by person, actor and period. */
@Controller
class Atkomstloggkontroll {

  private static final DateTimeFormatter TID =
      DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss").withZone(ZoneId.of("Europe/Stockholm"));

  private final Loggranskning granskning;
  private final Anvandarregister register;
  private final Clock klocka;

  Atkomstloggkontroll(Loggranskning granskning, Anvandarregister register, Clock klocka) {
    this.granskning = granskning;
    this.register = register;
    this.klocka = klocka;
  }

  @Granskningsatgard.Kraver(Granskningsatgard.GRANSKA)
  @GetMapping("/atkomstlogg")
  ModelAndView sida(
      Sida sida,
      Anropare anropare,
      @RequestParam Map<String, String> svar,
      @RequestParam Optional<UUID> fore) {
    Map<String, String> ifyllda = Granskningsfraga.ifyllda(svar, LocalDate.now(klocka));
    try {
      var filter = Granskningsfraga.filter(ifyllda, fore, register);
      return visa(sida, Formular.ifyllt(sida, ifyllda), granskning.sok(anropare, filter));
    } catch (OgiltigIndata fel) {
      return visa(
          sida.medFel(true).medMeddelande(Meddelande.fel(fel.klarsprak())),
          Formular.felaktigt(sida, ifyllda, fel),
          List.of());
    }
  }

  private ModelAndView visa(Sida sida, Formular formular, List<Loggrad> rader) {
    Map<String, Object> modell = new HashMap<>();
    modell.put("formular", formular);
    modell.put("tabell", tabell(sida, rader));
    modell.put("fore", rader.size() < Loggranskning.SIDA ? "" : rader.getLast().id().toString());
    return sida.medRubrik(sida.text("atkomst.logg.rubrik"))
        .visa("webb/inloggning/atkomstlogg", modell);
  }

  private Tabell tabell(Sida sida, List<Loggrad> rader) {
    Map<String, String> namn = register.namn(rader.stream().map(Loggrad::aktor).toList());
    return Tabell.lista(
        "atkomstlogg",
        sida.text("atkomst.logg.tabell"),
        List.of(
            Kolumn.text(sida.text("atkomst.logg.nar")),
            Kolumn.text(sida.text("atkomst.logg.vem")),
            Kolumn.text(sida.text("atkomst.uppdrag.roll")),
            Kolumn.text(sida.text("atkomst.logg.vad")),
            Kolumn.text(sida.text("atkomst.logg.person"))),
        rader.stream().map(rad -> rad(sida, rad, namn)).toList());
  }

  private static Tabellrad rad(Sida sida, Loggrad rad, Map<String, String> namn) {
    return Tabellrad.av(
        Cell.text(TID.format(rad.registrerad())),
        Cell.text(
            namn.getOrDefault(rad.aktor(), Atgardsord.aktor(sida.ram().texter(), rad.aktor()))),
        Cell.text(sida.text("atkomst.roll." + rad.roll())),
        Cell.text(Atgardsord.iOrd(sida.ram().texter(), rad.atgard())),
        Cell.text(rad.person().map(UUID::toString).orElse("")));
  }
}
