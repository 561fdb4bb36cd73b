package se.omtanke.ekonomi.webb;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import se.omtanke.atkomst.Inloggad;
import se.omtanke.atkomst.Medarbetaruppdrag;
import se.omtanke.atkomst.Roll;
import se.omtanke.ekonomi.Enhetsprognos;
import se.omtanke.ekonomi.Prognosomgang;
import se.omtanke.ekonomi.Prognosomgangar;
import se.omtanke.ekonomi.webb.Ekonomiatgard.Kraver;
import se.omtanke.grund.Anropare;
import se.omtanke.grund.Konflikt;
import se.omtanke.grund.OgiltigIndata;
import se.omtanke.grund.Syfte;
import se.omtanke.grund.Transactions;
import se.omtanke.komponenter.Sida;
import se.omtanke.komponenter.Vidare;
import se.omtanke.komponenter.formular.Formular;

/** The forecast rounds, and how far each unit has come. */
@Controller
class Prognoskontroll {

  /** Where the pages lie. */
  static final String ROT = "/ekonomi/prognos";

  private final Prognosomgangar omgangar;
  private final Prognosdorr dorr;
  private final Transactions transactions;

  Prognoskontroll(Prognosomgangar omgangar, Prognosdorr dorr, Transactions transactions) {
    this.omgangar = omgangar;
    this.dorr = dorr;
    this.transactions = transactions;
  }

  @Kraver(Ekonomiatgard.SE_PROGNOS)
  @GetMapping(ROT)
  ModelAndView lista(Sida sida, Inloggad vem, Anropare anropare) {
    return lista(sida, vem, anropare, Formular.tomt(sida));
  }

  @Kraver(Ekonomiatgard.OPPNA_PROGNOS)
  @PostMapping(ROT)
  ModelAndView oppna(
      Sida sida, Inloggad vem, Anropare anropare, @RequestParam Map<String, String> varden) {
    try {
      YearMonth manad = las(varden, "manad", YearMonth::parse, "Skriv månaden som 2026-10.");
      LocalDate dag = las(varden, "sistadag", LocalDate::parse, "Skriv dagen som 2026-11-12.");
      Prognosomgang omgang =
          transactions.write(
              anropare,
              Syfte.av("ekonomi.oppna_prognos", "prognosomgang"),
              tx -> omgangar.oppna(tx, manad, dag));
      return Vidare.till(ROT + "/" + omgang.id());
    } catch (OgiltigIndata fel) {
      return nekad(sida, vem, anropare, varden, fel, HttpStatus.BAD_REQUEST);
    } catch (Konflikt fel) {
      OgiltigIndata iFaltet = new OgiltigIndata("manad", fel.klarsprak());
      return nekad(sida, vem, anropare, varden, iFaltet, HttpStatus.CONFLICT);
    }
  }

  @Kraver(Ekonomiatgard.SE_PROGNOS)
  @GetMapping(ROT + "/{omgang}")
  ModelAndView omgang(Sida sida, Medarbetaruppdrag uppdrag, @PathVariable UUID omgang) {
    List<Enhetsprognos> enheter =
        transactions.read(uppdrag.anropare(), tx -> dorr.enheter(tx, uppdrag, omgang));
    Prognosord ord = new Prognosord(sida.ram().texter());
    long saknas = enheter.stream().filter(en -> en.lage().oppen()).count();
    String rubrik =
        enheter.isEmpty()
            ? sida.text("ekonomi.prognos.inga")
            : sida.text(
                "ekonomi.prognos.omgang",
                ord.manad(enheter.getFirst().omgang()),
                String.valueOf(enheter.size() - saknas),
                String.valueOf(enheter.size()));
    return sida.medRubrik(rubrik)
        .medBrodsmula(sida.text("ekonomi.prognos.rubrik"), ROT)
        .visa("ekonomi/prognosomgang", Map.of("tabell", ord.enheter(enheter)));
  }

  private ModelAndView nekad(
      Sida sida,
      Inloggad vem,
      Anropare anropare,
      Map<String, String> varden,
      OgiltigIndata fel,
      HttpStatus status) {
    ModelAndView vy =
        lista(sida.medFel(true), vem, anropare, Formular.felaktigt(sida, varden, fel));
    vy.setStatus(status);
    return vy;
  }

  private ModelAndView lista(Sida sida, Inloggad vem, Anropare anropare, Formular formular) {
    List<Prognosomgang> alla = transactions.read(anropare, omgangar::alla);
    return sida.medRubrik(sida.text("ekonomi.prognos.rubrik"))
        .visa(
            "ekonomi/prognoser",
            Map.of(
                "tabell", new Prognosord(sida.ram().texter()).omgangar(alla),
                "f", formular,
                "farOppna", vem.ar(Roll.CONTROLLER)));
  }

  private static <T> T las(
      Map<String, String> varden, String falt, Function<String, T> las, String fel) {
    try {
      return las.apply(varden.getOrDefault(falt, "").strip());
    } catch (DateTimeException e) {
      throw new OgiltigIndata(falt, fel);
    }
  }
}
