package se.omtanke.rapport.webb;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.view.RedirectView;
import se.omtanke.atkomst.Inloggad;
import se.omtanke.grund.Anropare;
import se.omtanke.grund.Konflikt;
import se.omtanke.grund.OgiltigIndata;
import se.omtanke.grund.Syfte;
import se.omtanke.grund.Transactions;
import se.omtanke.grund.WriteTransaction;
import se.omtanke.komponenter.Sida;
import se.omtanke.rapport.Beredningar;
import se.omtanke.rapport.Granskningsplats;
import se.omtanke.rapport.Periodval;
import se.omtanke.rapport.Publiceringskontroll;
import se.omtanke.rapport.Rapporter;
import se.omtanke.rapport.Utgava;
import se.omtanke.rapport.Utgavor;
import se.omtanke.rapport.ValdRapport;
import se.omtanke.rapport.berakning.Rapport;

/** Takes a report from draft by review and approval to publication. */
@Controller
class Beredningskontroll {

  private final Transactions transactions;
  private final Rapporter rapporter;
  private final Publiceringskontroll kontroll;
  private final Beredningar beredningar;
  private final Utgavor utgavor;

  Beredningskontroll(
      Transactions transactions,
      Rapporter rapporter,
      Publiceringskontroll kontroll,
      Beredningar beredningar,
      Utgavor utgavor) {
    this.transactions = transactions;
    this.rapporter = rapporter;
    this.kontroll = kontroll;
    this.beredningar = beredningar;
    this.utgavor = utgavor;
  }

  /** One who works with a report in this request. */
  private record Arbete(Sida sida, Anropare anropare, Inloggad vem, ValdRapport val) {

    String tillbaka() {
      return "/rapporter/%s/publicera?%s"
          .formatted(val.mall(), Vinkelval.fraga(val.period(), val.vinkel()));
    }
  }

  /** What was typed and what is wrong with it, when the page comes back. */
  private record Igen(String plats, String text, String fel) {
    static final Igen NEJ = new Igen("", "", "");
  }

  @Rapportatgard.Kraver(Rapportatgard.SKRIVA)
  @GetMapping("/rapporter/{mall}/publicera")
  ModelAndView visa(
      Sida sida,
      Anropare anropare,
      Inloggad vem,
      @PathVariable String mall,
      @RequestParam String period,
      @RequestParam(defaultValue = "") String plats,
      Vinkelval val) {
    return visa(arbete(sida, anropare, vem, mall, period, val), new Igen(plats, "", ""));
  }

  @Rapportatgard.Kraver(Rapportatgard.SKRIVA)
  @PostMapping("/rapporter/{mall}/granskning")
  ModelAndView begar(
      Sida sida,
      Anropare anropare,
      Inloggad vem,
      @PathVariable String mall,
      @RequestParam String period,
      Vinkelval val) {
    Arbete arbete = arbete(sida, anropare, vem, mall, period, val);
    return gor(arbete, Igen.NEJ, tx -> beredningar.begar(tx, arbete.val(), vem.namn()));
  }

  @Rapportatgard.Kraver(Rapportatgard.GRANSKA)
  @PostMapping("/rapporter/{mall}/atersandning")
  ModelAndView skickaTillbaka(
      Sida sida,
      Anropare anropare,
      Inloggad vem,
      @PathVariable String mall,
      @RequestParam String period,
      @RequestParam(defaultValue = "") String skal,
      Vinkelval val) {
    Arbete arbete = arbete(sida, anropare, vem, mall, period, val);
    return gor(
        arbete, Igen.NEJ, tx -> beredningar.skickaTillbaka(tx, arbete.val(), skal, vem.namn()));
  }

  @Rapportatgard.Kraver(Rapportatgard.GRANSKA)
  @PostMapping("/rapporter/{mall}/godkannande")
  ModelAndView godkann(
      Sida sida,
      Anropare anropare,
      Inloggad vem,
      @PathVariable String mall,
      @RequestParam String period,
      @RequestParam String sedd,
      Vinkelval val) {
    Arbete arbete = arbete(sida, anropare, vem, mall, period, val);
    return gor(arbete, Igen.NEJ, tx -> beredningar.godkann(tx, arbete.val(), sedd, vem.namn()));
  }

  @Rapportatgard.Kraver(Rapportatgard.GRANSKA)
  @PostMapping("/rapporter/{mall}/kommentarer")
  ModelAndView kommentera(
      Sida sida,
      Anropare anropare,
      Inloggad vem,
      @PathVariable String mall,
      @RequestParam String period,
      @RequestParam(defaultValue = "") String plats,
      @RequestParam(defaultValue = "") String kommentar,
      Vinkelval val) {
    Arbete arbete = arbete(sida, anropare, vem, mall, period, val);
    return gor(
        arbete,
        new Igen(plats, kommentar, ""),
        tx ->
            beredningar.kommentera(
                tx, arbete.val(), Granskningsplats.las(plats), rader(kommentar), vem.namn()));
  }

  @Rapportatgard.Kraver(Rapportatgard.SKRIVA)
  @PostMapping("/rapporter/{mall}/kommentarer/{id}/svar")
  ModelAndView svara(
      Sida sida,
      Anropare anropare,
      Inloggad vem,
      @PathVariable String mall,
      @PathVariable UUID id,
      @RequestParam String period,
      @RequestParam(defaultValue = "") String svar,
      Vinkelval val) {
    Arbete arbete = arbete(sida, anropare, vem, mall, period, val);
    return gor(
        arbete, Igen.NEJ, tx -> beredningar.svara(tx, arbete.val(), id, rader(svar), vem.namn()));
  }

  /** What hinders is shown on the page that was sent from, as it stands now. */
  @Rapportatgard.Kraver(Rapportatgard.PUBLICERA)
  @PostMapping("/rapporter/{mall}/publicera")
  ModelAndView publicera(
      Sida sida,
      Anropare anropare,
      Inloggad vem,
      @PathVariable String mall,
      @RequestParam String period,
      Vinkelval val) {
    Arbete arbete = arbete(sida, anropare, vem, mall, period, val);
    try {
      Utgava utgava = utgavor.publicera(anropare, arbete.val(), vem.namn());
      return new ModelAndView(new RedirectView("/utgavor/" + utgava.id()));
    } catch (OgiltigIndata hinder) {
      return igen(arbete, Igen.NEJ, String.valueOf(hinder.getMessage()));
    }
  }

  private static Arbete arbete(
      Sida sida, Anropare anropare, Inloggad vem, String mall, String period, Vinkelval val) {
    return new Arbete(
        sida, anropare, vem, new ValdRapport(mall, Periodval.las(period), val.vinkel()));
  }

  private ModelAndView gor(Arbete arbete, Igen skrivet, Consumer<WriteTransaction> steg) {
    try {
      transactions.write(
          arbete.anropare(),
          Syfte.av("rapport.bereda", "beredning"),
          tx -> {
            steg.accept(tx);
            return tx;
          });
      return new ModelAndView(new RedirectView(arbete.tillbaka()));
    } catch (OgiltigIndata | Konflikt fel) {
      return igen(arbete, skrivet, String.valueOf(fel.getMessage()));
    }
  }

  private ModelAndView igen(Arbete arbete, Igen skrivet, String fel) {
    Arbete felet =
        new Arbete(arbete.sida().medFel(true), arbete.anropare(), arbete.vem(), arbete.val());
    return visa(felet, new Igen(skrivet.plats(), skrivet.text(), fel));
  }

  private ModelAndView visa(Arbete arbete, Igen igen) {
    ValdRapport val = arbete.val();
    Sida sida = arbete.sida();
    return transactions.read(
        arbete.anropare(),
        tx -> {
          Rapport rapport = rapporter.nu(tx, val.mall(), val.period(), val.vinkel());
          Beredningsvy beredning =
              new Beredningsvy(
                  rapport,
                  beredningar.lage(tx, val.mall(), val.period()),
                  Behorigheter.av(arbete.vem()),
                  sida.ram().texter());
          Rapportvy vy =
              new Rapportvy(
                  rapport, val.vinkel(), List.of(), List.of(), beredning, sida.ram().texter());
          return sida.medRubrik(sida.text("rapport.publicera.rubrik"))
              .medBrodsmula(rapport.namn(), vy.adress() + "?" + vy.fraga())
              .visa(
                  "rapport/publicera",
                  Map.of(
                      "vy", vy,
                      "granskning", Granskningsvy.av(kontroll.granska(tx, rapport)),
                      "plats", igen.plats(),
                      "skrivet", igen.text(),
                      "fel", Optional.of(igen.fel()).filter(fel -> !fel.isEmpty())));
        });
  }

  private static String rader(String text) {
    return text.replace("\r\n", "\n");
  }
}
