package se.omtanke.ekonomi.webb;

import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import se.omtanke.ekonomi.Lasarbete;
import se.omtanke.komponenter.Datumform;
import se.omtanke.komponenter.Texter;
import se.omtanke.komponenter.delar.Status;
import se.omtanke.komponenter.tabell.Cell;
import se.omtanke.komponenter.tabell.Kolumn;
import se.omtanke.komponenter.tabell.Tabell;
import se.omtanke.komponenter.tabell.Tabellrad;

/**
 * Lists the large files that jobs are at, or could not read.
 *
 * @param texter texts in the reader's language
 * @param zon where the reader's clock stands
 */
record Arbetstabell(Texter texter, ZoneId zon) {

  Tabell lista(List<Lasarbete> arbeten) {
    return Tabell.lista(
        "arbeten",
        texter.text("ekonomi.arbeten.tabell"),
        List.of(
            Kolumn.text(texter.text("ekonomi.fil")),
            Kolumn.text(texter.text("ekonomi.mappning")),
            Kolumn.text(texter.text("ekonomi.arbeten.bestallt")),
            Kolumn.text(texter.text("ekonomi.lage"))),
        arbeten.stream().map(this::rad).toList());
  }

  private Tabellrad rad(Lasarbete arbete) {
    return Tabellrad.av(
        Cell.lank(arbete.filnamn(), Laskontroll.adress(arbete.id())),
        Cell.text(arbete.mappning()),
        Cell.text(Datumform.tidpunkt(arbete.registrerad().atZone(zon))),
        Cell.lage(lage(arbete)));
  }

  private Status lage(Lasarbete arbete) {
    return switch (arbete.lage()) {
      case Lasarbete.Vantar vantar -> status("vantar", Status.Ton.PAGAR);
      case Lasarbete.Pagar pagar ->
          status(arbete.slag().name().toLowerCase(Locale.ROOT), Status.Ton.PAGAR);
      case Lasarbete.Klart klart -> status("klart", Status.Ton.KLAR);
      case Lasarbete.Avvisat avvisat -> status("avvisat", Status.Ton.FEL);
    };
  }

  private Status status(String nyckel, Status.Ton ton) {
    return new Status(texter.text("ekonomi.arbeten.lage." + nyckel), ton);
  }
}
