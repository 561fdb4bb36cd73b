package se.omtanke.rapport.webb;

import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.view.RedirectView;
import se.omtanke.grund.Anropare;
import se.omtanke.grund.Konflikt;
import se.omtanke.grund.OgiltigIndata;
import se.omtanke.grund.Saknas;
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
import se.omtanke.rapport.berakning.Statuslista;

/** Chooses the status of a goal or an assignment in a report. */
@Controller
class Statuskontroll {

  private final Transactions transactions;
  private final Rapporter rapporter;
  private final Skrifter skrifter;

  Statuskontroll(Transactions transactions, Rapporter rapporter, Skrifter skrifter) {
    this.transactions = transactions;
    this.rapporter = rapporter;
    this.skrifter = skrifter;
  }

  /** Two who choose at once are both told what the other chose. */
  @Rapportatgard.Kraver(Rapportatgard.SKRIVA)
  @PostMapping("/rapporter/{mall}/status/{avsnitt}/{punkt}")
  ModelAndView valj(
      Sida sida,
      Anropare anropare,
      @PathVariable String mall,
      @PathVariable String avsnitt,
      @PathVariable String punkt,
      @RequestParam String period,
      @RequestParam String fore,
      @RequestParam String status,
      Vinkelval val) {
    ValdRapport rapport = new ValdRapport(mall, Periodval.las(period), val.vinkel());
    try {
      transactions.write(
          anropare,
          Syfte.av("rapport.skriva", "rapportskrift"),
          tx -> {
            kravFinns(hitta(rapport(tx, rapport), avsnitt), punkt, status);
            skrifter.skriv(tx, mall, rapport.period(), Skriftslag.STATUS, punkt, fore, status);
            return status;
          });
      return new ModelAndView(
          new RedirectView(
              "/rapporter/%s?%s#avsnitt-%s"
                  .formatted(mall, Vinkelval.fraga(rapport.period(), rapport.vinkel()), avsnitt)));
    } catch (Konflikt krock) {
      return transactions.read(
          anropare,
          tx -> krock(sida.medFel(true), rapport, rapport(tx, rapport), avsnitt, punkt, status));
    }
  }

  private ModelAndView krock(
      Sida sida, ValdRapport val, Rapport rapport, String avsnitt, String punkt, String min) {
    Statuslista lista = hitta(rapport, avsnitt);
    Statuslista.Punkt en = hitta(lista, punkt);
    String tillbaka =
        "/rapporter/" + val.mall() + "?" + Vinkelval.fraga(val.period(), val.vinkel());
    return sida.medRubrik(en.text())
        .medBrodsmula(sida.text("rapport.siffra.tillrapport"), tillbaka)
        .visa(
            "rapport/statuskrock",
            Map.of("val", val, "lista", lista, "punkt", en, "min", min, "tillbaka", tillbaka));
  }

  private Rapport rapport(Transaction tx, ValdRapport val) {
    return rapporter.nu(tx, val.mall(), val.period(), val.vinkel());
  }

  private static Statuslista hitta(Rapport rapport, String avsnitt) {
    return rapport.avsnitt().stream()
        .filter(Statuslista.class::isInstance)
        .map(Statuslista.class::cast)
        .filter(lista -> lista.id().equals(avsnitt))
        .findFirst()
        .orElseThrow(() -> new Saknas("Rapporten har ingen sådan lista."));
  }

  private static Statuslista.Punkt hitta(Statuslista lista, String punkt) {
    return lista.punkter().stream()
        .filter(en -> en.id().equals(punkt))
        .findFirst()
        .orElseThrow(() -> new Saknas("Listan har ingen sådan punkt."));
  }

  private static void kravFinns(Statuslista lista, String punkt, String status) {
    hitta(lista, punkt);
    if (lista.varden().stream().noneMatch(varde -> varde.kod().equals(status))) {
      throw new OgiltigIndata("status", "Välj en av de statusar som finns.");
    }
  }
}
