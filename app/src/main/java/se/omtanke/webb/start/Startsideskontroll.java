package se.omtanke.webb.start;

import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.view.RedirectView;
import se.omtanke.atkomst.Inloggad;
import se.omtanke.atkomst.Medarbetaruppdrag;
import se.omtanke.atkomst.Roll;
import se.omtanke.ekonomi.Bokforingsperiod;
import se.omtanke.ekonomi.Ekonomiunderlag;
import se.omtanke.grund.Transactions;
import se.omtanke.komponenter.Sida;

/** The start page: what each role needs to see first. */
@Controller
class Startsideskontroll {

  private final Transactions transaktioner;
  private final Ekonomiunderlag ekonomi;
  private final Sidratter sidratter;
  private final Inlasningsdel inlasningar;
  private final List<Startbidrag> bidrag;

  Startsideskontroll(
      Transactions transaktioner,
      Ekonomiunderlag ekonomi,
      Sidratter sidratter,
      Arendedel arenden,
      Vantardel vantar,
      Enhetsdel enhet,
      Avvikelsedel avvikelser,
      Atgardsdel atgarder,
      Rapportdel rapporter,
      Inlasningsdel inlasningar,
      Systemdel system) {
    this.transaktioner = transaktioner;
    this.ekonomi = ekonomi;
    this.sidratter = sidratter;
    this.inlasningar = inlasningar;
    this.bidrag =
        List.of(arenden, vantar, enhet, atgarder, avvikelser, rapporter, inlasningar, system);
  }

  @Startatgard.Kraver(Startatgard.SE_START)
  @GetMapping("/")
  ModelAndView start(Sida sida, Inloggad vem) {
    return vem.uppdrag()
        .map(uppdrag -> visa(new Startfraga(vem, uppdrag, sida, perioder(vem, uppdrag))))
        .orElseGet(() -> new ModelAndView(new RedirectView("/uppdrag")));
  }

  private List<Bokforingsperiod> perioder(Inloggad vem, Medarbetaruppdrag uppdrag) {
    return sidratter.oppen(vem, Rapportdel.RAPPORT)
        ? transaktioner.read(uppdrag.anropare(), ekonomi::perioder)
        : List.of();
  }

  private ModelAndView visa(Startfraga fraga) {
    List<Startdel> delar =
        bidrag.stream().flatMap(ett -> ett.delar(fraga).stream()).filter(Startdel::syns).toList();
    return fraga
        .sida()
        .medRubrik(rubrik(fraga))
        .visa(
            "webb/start/start",
            Map.of("delar", delar, "ingress", inlasningar.last(fraga).orElse("")));
  }

  private String rubrik(Startfraga fraga) {
    if (fraga.vem().ar(Roll.HANDLAGGARE)) {
      return fraga.text("rubrik.arenden");
    }
    return fraga
        .senast()
        .map(period -> fraga.text("rubrik", fraga.manad(period)))
        .orElseGet(
            () ->
                fraga.text(
                    sidratter.oppen(fraga.vem(), Rapportdel.RAPPORT)
                        ? "ingetutfall"
                        : "rubrik.publicerat"));
  }
}
