package se.omtanke.rapport.webb;

import java.nio.charset.StandardCharsets;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import se.omtanke.filformat.Csvform;
import se.omtanke.grund.Anropare;
import se.omtanke.grund.Saknas;
import se.omtanke.grund.Transactions;
import se.omtanke.rapport.Filformat;
import se.omtanke.rapport.Periodval;
import se.omtanke.rapport.Rapporter;
import se.omtanke.rapport.berakning.Diagramresultat;
import se.omtanke.rapport.berakning.Rapport;
import se.omtanke.rapport.diagram.Diagrambredd;
import se.omtanke.rapport.diagram.Diagramritning;
import se.omtanke.rapport.format.Rapportfiler;

/** Charts as files: the drawing to put into another document, and its figures. */
@Controller
class Diagramkontroll {

  private final Transactions transactions;
  private final Rapporter rapporter;

  Diagramkontroll(Transactions transactions, Rapporter rapporter) {
    this.transactions = transactions;
    this.rapporter = rapporter;
  }

  @Rapportatgard.Kraver(Rapportatgard.LASA)
  @GetMapping("/rapporter/{mall}/diagram/{diagram}/{period}.svg")
  ResponseEntity<byte[]> bild(
      Anropare anropare,
      @PathVariable String mall,
      @PathVariable String diagram,
      @PathVariable String period,
      Vinkelval val) {
    String svg = Diagramritning.svg(hamta(anropare, mall, diagram, period, val), Diagrambredd.BRED);
    return Rapportkontroll.svar(
        "%s-%s-%s.svg".formatted(mall, diagram, period),
        "image/svg+xml",
        svg.getBytes(StandardCharsets.UTF_8));
  }

  @Rapportatgard.Kraver(Rapportatgard.LASA)
  @GetMapping("/rapporter/{mall}/diagram/{diagram}/{period}.csv")
  ResponseEntity<byte[]> siffror(
      Anropare anropare,
      @PathVariable String mall,
      @PathVariable String diagram,
      @PathVariable String period,
      Vinkelval val) {
    return Rapportkontroll.svar(
        "%s-%s-%s.csv".formatted(mall, diagram, period),
        Filformat.CSV.medietyp(),
        Rapportfiler.csv(hamta(anropare, mall, diagram, period, val), Csvform.SVENSK));
  }

  private Diagramresultat hamta(
      Anropare anropare, String mall, String diagram, String period, Vinkelval val) {
    Rapport rapport =
        transactions.read(
            anropare, tx -> rapporter.nu(tx, mall, Periodval.las(period), val.vinkel()));
    return rapport.avsnitt().stream()
        .filter(avsnitt -> avsnitt.id().equals(diagram))
        .filter(Diagramresultat.class::isInstance)
        .map(Diagramresultat.class::cast)
        .findFirst()
        .orElseThrow(() -> new Saknas("Rapporten har inget sådant diagram."));
  }
}
