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
import se.omtanke.ekonomi.Bokforingsperiod;
import se.omtanke.grund.Anropare;
import se.omtanke.grund.Konflikt;
import se.omtanke.grund.Saknas;
import se.omtanke.grund.Syfte;
import se.omtanke.grund.Transaction;
import se.omtanke.grund.Transactions;
import se.omtanke.komponenter.Sida;
import se.omtanke.rapport.Periodval;
import se.omtanke.rapport.Rapporter;
import se.omtanke.rapport.Skrifter;
import se.omtanke.rapport.Skriftslag;
import se.omtanke.rapport.berakning.Rapport;
import se.omtanke.rapport.berakning.Tabell;
import se.omtanke.rapport.berakning.Textfel;
import se.omtanke.rapport.berakning.Textifyllnad;
import se.omtanke.rapport.berakning.Textresultat;

/** Writes a section's text with figures by reference. What is typed is never lost. */
@Controller
class Textkontroll {

  private final Transactions transactions;
  private final Rapporter rapporter;
  private final Skrifter skrifter;

  Textkontroll(Transactions transactions, Rapporter rapporter, Skrifter skrifter) {
    this.transactions = transactions;
    this.rapporter = rapporter;
    this.skrifter = skrifter;
  }

  @Rapportatgard.Kraver(Rapportatgard.SKRIVA)
  @GetMapping("/rapporter/{mall}/text/{avsnitt}")
  ModelAndView skriv(
      Sida sida,
      Anropare anropare,
      @PathVariable String mall,
      @PathVariable String avsnitt,
      @RequestParam String period) {
    return transactions.read(
        anropare,
        tx -> {
          Rapport rapport = rapporter.nu(tx, mall, Periodval.las(period));
          Textresultat text = text(rapport, avsnitt);
          String fore = skrivet(tx, mall, period, avsnitt).orElse("");
          return visa(
              sida,
              text,
              new Textvy(
                  mall,
                  avsnitt,
                  period,
                  text.kalltext(),
                  fore,
                  text.stycken(),
                  Textvy.referenser(rapport),
                  Optional.empty()));
        });
  }

  @Rapportatgard.Kraver(Rapportatgard.SKRIVA)
  @PostMapping("/rapporter/{mall}/text/{avsnitt}")
  ModelAndView spara(
      Sida sida,
      Anropare anropare,
      @PathVariable String mall,
      @PathVariable String avsnitt,
      @RequestParam String period,
      @RequestParam String fore,
      @RequestParam String innehall) {
    String skrivet = innehall.replace("\r\n", "\n").strip();
    try {
      transactions.write(
          anropare,
          Syfte.av("rapport.skriva", "rapportskrift"),
          tx -> {
            Bokforingsperiod tid = Periodval.las(period);
            Rapport rapport = rapporter.nu(tx, mall, tid);
            Textifyllnad.fyll(avsnitt, "", skrivet, tabeller(rapport));
            skrifter.skriv(tx, mall, tid, Skriftslag.TEXT, avsnitt, fore, skrivet);
            return rapport;
          });
      return new ModelAndView(
          new RedirectView("/rapporter/" + mall + "?period=" + period + "#avsnitt-" + avsnitt));
    } catch (Textfel | Konflikt fel) {
      return igen(sida, anropare, mall, avsnitt, period, skrivet, String.valueOf(fel.getMessage()));
    }
  }

  /** The form again with what was typed, what is wrong, and what stands there now. */
  private ModelAndView igen(
      Sida sida,
      Anropare anropare,
      String mall,
      String avsnitt,
      String period,
      String skrivet,
      String fel) {
    return transactions.read(
        anropare,
        tx -> {
          Rapport rapport = rapporter.nu(tx, mall, Periodval.las(period));
          Textresultat text = text(rapport, avsnitt);
          return visa(
              sida.medFel(true),
              text,
              new Textvy(
                  mall,
                  avsnitt,
                  period,
                  skrivet,
                  skrivet(tx, mall, period, avsnitt).orElse(""),
                  text.stycken(),
                  Textvy.referenser(rapport),
                  Optional.of(fel)));
        });
  }

  private static Map<String, Tabell> tabeller(Rapport rapport) {
    return rapport.tabeller().stream().collect(toMap(Tabell::id, Function.identity()));
  }

  private static ModelAndView visa(Sida sida, Textresultat text, Textvy vy) {
    String rubrik = text.rubrik().isEmpty() ? sida.text("rapport.text.rubrik") : text.rubrik();
    return sida.medRubrik(rubrik)
        .medBrodsmula(sida.text("rapport.siffra.tillrapport"), vy.tillbaka())
        .visa("rapport/text", Map.of("vy", vy));
  }

  private Optional<String> skrivet(Transaction tx, String mall, String period, String avsnitt) {
    List<Skrifter.Version> versioner =
        skrifter.versioner(tx, mall, Periodval.las(period), Skriftslag.TEXT, avsnitt);
    return versioner.stream().findFirst().map(Skrifter.Version::innehall);
  }

  private static Textresultat text(Rapport rapport, String avsnitt) {
    return rapport.avsnitt().stream()
        .filter(Textresultat.class::isInstance)
        .map(Textresultat.class::cast)
        .filter(text -> text.id().equals(avsnitt))
        .findFirst()
        .orElseThrow(() -> new Saknas("Rapporten har inget sådant textavsnitt."));
  }
}
