package se.omtanke.rapport.webb;

import static java.util.stream.Collectors.toMap;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.view.RedirectView;
import se.omtanke.atkomst.Medarbetaruppdrag;
import se.omtanke.atkomst.utkast.Utkast;
import se.omtanke.atkomst.utkast.Utkastlada;
import se.omtanke.grund.Konflikt;
import se.omtanke.grund.Syfte;
import se.omtanke.grund.Transaction;
import se.omtanke.grund.Transactions;
import se.omtanke.komponenter.Sida;
import se.omtanke.rapport.Periodval;
import se.omtanke.rapport.Rapporter;
import se.omtanke.rapport.Skrifter;
import se.omtanke.rapport.Skriftslag;
import se.omtanke.rapport.ValdRapport;
import se.omtanke.rapport.berakning.Rapport;
import se.omtanke.rapport.berakning.Tabell;
import se.omtanke.rapport.berakning.Textfel;
import se.omtanke.rapport.berakning.Textifyllnad;

/**
 * Writes a section's text with figures by reference, or a comment on a row. What is typed is never
 * lost: not when someone else has written there meanwhile, and not before it is sent.
 */
@Controller
class Skrivkontroll {

  private final Transactions transactions;
  private final Rapporter rapporter;
  private final Skrifter skrifter;
  private final Utkastlada utkast;

  Skrivkontroll(
      Transactions transactions, Rapporter rapporter, Skrifter skrifter, Utkastlada utkast) {
    this.transactions = transactions;
    this.rapporter = rapporter;
    this.skrifter = skrifter;
    this.utkast = utkast;
  }

  /** One who writes at a place in this request. */
  private record Arbete(Sida sida, Medarbetaruppdrag vem, Skrivplats plats) {}

  @Rapportatgard.Kraver(Rapportatgard.SKRIVA)
  @GetMapping("/rapporter/{mall}/text/{avsnitt}")
  ModelAndView text(
      Sida sida,
      Medarbetaruppdrag vem,
      @PathVariable String mall,
      @PathVariable String avsnitt,
      @RequestParam String period,
      Vinkelval val) {
    return skriv(new Arbete(sida, vem, text(mall, avsnitt, period, val)));
  }

  @Rapportatgard.Kraver(Rapportatgard.SKRIVA)
  @GetMapping("/rapporter/{mall}/kommentar")
  ModelAndView kommentar(
      Sida sida,
      Medarbetaruppdrag vem,
      @PathVariable String mall,
      @RequestParam String period,
      @RequestParam String tabell,
      @RequestParam String rad,
      Vinkelval val) {
    return skriv(new Arbete(sida, vem, kommentar(mall, tabell, rad, period, val)));
  }

  @Rapportatgard.Kraver(Rapportatgard.SKRIVA)
  @PostMapping("/rapporter/{mall}/text/{avsnitt}")
  ModelAndView sparaText(
      Sida sida,
      Medarbetaruppdrag vem,
      @PathVariable String mall,
      @PathVariable String avsnitt,
      @RequestParam String period,
      @RequestParam String fore,
      @RequestParam String innehall,
      Vinkelval val) {
    return spara(new Arbete(sida, vem, text(mall, avsnitt, period, val)), fore, innehall);
  }

  @Rapportatgard.Kraver(Rapportatgard.SKRIVA)
  @PostMapping("/rapporter/{mall}/kommentar")
  ModelAndView sparaKommentar(
      Sida sida,
      Medarbetaruppdrag vem,
      @PathVariable String mall,
      @RequestParam String period,
      @RequestParam String tabell,
      @RequestParam String rad,
      @RequestParam String fore,
      @RequestParam String innehall,
      Vinkelval val) {
    return spara(new Arbete(sida, vem, kommentar(mall, tabell, rad, period, val)), fore, innehall);
  }

  private static Skrivplats text(String mall, String avsnitt, String period, Vinkelval val) {
    return new Skrivplats.Text(new ValdRapport(mall, Periodval.las(period), val.vinkel()), avsnitt);
  }

  private static Skrivplats kommentar(
      String mall, String tabell, String rad, String period, Vinkelval val) {
    return new Skrivplats.Radkommentar(
        new ValdRapport(mall, Periodval.las(period), val.vinkel()), tabell, rad);
  }

  /** What is saved, or the writer's own draft of something newer. */
  private ModelAndView skriv(Arbete arbete) {
    Optional<String> eget =
        utkast.las(arbete.vem(), arbete.plats().utkastnyckel()).map(Utkast::innehall);
    return transactions.read(
        arbete.vem().anropare(),
        tx -> {
          Rapport rapport = rapport(tx, arbete.plats());
          String visat = arbete.plats().kalltext(rapport);
          Optional<String> osparat = eget.map(Skrivkontroll::rader).filter(en -> !en.equals(visat));
          return visa(
              arbete,
              rapport,
              new Textvy(
                  arbete.plats(),
                  osparat.orElse(visat),
                  sparat(tx, arbete.plats()),
                  osparat.isPresent(),
                  arbete.plats().stycken(rapport),
                  Textvy.referenser(rapport),
                  Optional.empty(),
                  Optional.empty()));
        });
  }

  private ModelAndView spara(Arbete arbete, String fore, String innehall) {
    Skrivplats plats = arbete.plats();
    String skrivet = rader(innehall);
    try {
      transactions.write(
          arbete.vem().anropare(),
          Syfte.av("rapport.skriva", "rapportskrift"),
          tx -> {
            Rapport rapport = rapport(tx, plats);
            plats.kalltext(rapport);
            if (plats.slag() == Skriftslag.TEXT) {
              Textifyllnad.fyll(
                  plats.nyckel(),
                  "",
                  skrivet,
                  rapport.tabeller().stream().collect(toMap(Tabell::id, Function.identity())));
            }
            skrifter.skriv(
                tx,
                plats.rapport().mall(),
                plats.rapport().period(),
                plats.slag(),
                plats.nyckel(),
                fore.replace("\r\n", "\n"),
                skrivet);
            return rapport;
          });
      utkast.kasta(arbete.vem(), plats.utkastnyckel());
      return new ModelAndView(new RedirectView(plats.tillbaka()));
    } catch (Konflikt fel) {
      return igen(arbete, skrivet, String.valueOf(fel.getMessage()), true);
    } catch (Textfel fel) {
      return igen(arbete, skrivet, String.valueOf(fel.getMessage()), false);
    }
  }

  /** The form again with what was typed, what is wrong, and what someone else has saved. */
  private ModelAndView igen(Arbete arbete, String skrivet, String fel, boolean krock) {
    Arbete felet = new Arbete(arbete.sida().medFel(true), arbete.vem(), arbete.plats());
    return transactions.read(
        arbete.vem().anropare(),
        tx -> {
          Rapport rapport = rapport(tx, arbete.plats());
          String sparat = sparat(tx, arbete.plats());
          return visa(
              felet,
              rapport,
              new Textvy(
                  arbete.plats(),
                  skrivet,
                  sparat,
                  false,
                  arbete.plats().stycken(rapport),
                  Textvy.referenser(rapport),
                  Optional.of(fel),
                  krock ? Optional.of(sparat) : Optional.empty()));
        });
  }

  private static ModelAndView visa(Arbete arbete, Rapport rapport, Textvy vy) {
    String rubrik = arbete.plats().rubrik(rapport);
    Sida sida = arbete.sida();
    return sida.medRubrik(rubrik.isEmpty() ? sida.text("rapport.text.rubrik") : rubrik)
        .medBrodsmula(sida.text("rapport.siffra.tillrapport"), arbete.plats().tillbaka())
        .visa("rapport/text", Map.of("vy", vy));
  }

  private Rapport rapport(Transaction tx, Skrivplats plats) {
    ValdRapport val = plats.rapport();
    return rapporter.nu(tx, val.mall(), val.period(), val.vinkel());
  }

  private String sparat(Transaction tx, Skrivplats plats) {
    ValdRapport val = plats.rapport();
    List<Skrifter.Version> versioner =
        skrifter.versioner(tx, val.mall(), val.period(), plats.slag(), plats.nyckel());
    return versioner.stream().findFirst().map(Skrifter.Version::innehall).orElse("");
  }

  private static String rader(String text) {
    return text.replace("\r\n", "\n").strip();
  }
}
