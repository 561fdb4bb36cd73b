package se.omtanke.ekonomi.webb;

import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import se.omtanke.ekonomi.Inlasning;
import se.omtanke.ekonomi.Inlasningsslag;
import se.omtanke.komponenter.Datumform;
import se.omtanke.komponenter.Talform;
import se.omtanke.komponenter.Texter;
import se.omtanke.komponenter.delar.Status;
import se.omtanke.komponenter.tabell.Cell;
import se.omtanke.komponenter.tabell.Kolumn;
import se.omtanke.komponenter.tabell.Tabell;
import se.omtanke.komponenter.tabell.Tabellrad;

/**
 * Shows readings as a list, and one of them in words.
 *
 * @param texter texts in the reader's language
 * @param zon where the reader's clock stands
 */
record Inlasningstabell(Texter texter, ZoneId zon) {

  Tabell lista(List<Inlasning> inlasningar) {
    return Tabell.lista(
        "inlasningar",
        texter.text("ekonomi.inlasningar.tabell"),
        List.of(
            Kolumn.text(texter.text("ekonomi.fil")),
            Kolumn.text(texter.text("ekonomi.slag")),
            Kolumn.text(texter.text("ekonomi.mappning")),
            Kolumn.text(texter.text("ekonomi.granskad")),
            Kolumn.tal(texter.text("ekonomi.rader"), ""),
            Kolumn.text(texter.text("ekonomi.lage"))),
        inlasningar.stream().map(this::rad).toList());
  }

  String slag(Inlasningsslag slag) {
    return texter.text("ekonomi.slag." + slag.name().toLowerCase(Locale.ROOT));
  }

  String tidpunkt(Inlasning inlasning) {
    return Datumform.tidpunkt(inlasning.registrerad().atZone(zon));
  }

  private Tabellrad rad(Inlasning en) {
    return Tabellrad.av(
        Cell.lank(en.filnamn(), Inlasningskontroll.ROT + "/" + en.id()),
        Cell.text(slag(en.slag())),
        Cell.text(en.mappning()),
        Cell.text(tidpunkt(en)),
        Cell.tal(Talform.heltal(en.rader())),
        Cell.lage(lage(en)));
  }

  private Status lage(Inlasning en) {
    return switch (en.lage()) {
      case GALLER -> new Status(texter.text("ekonomi.lage.galler"), Status.Ton.KLAR);
      case ERSATT -> new Status(texter.text("ekonomi.lage.ersatt"), Status.Ton.NEUTRAL);
      case RENSAD -> new Status(texter.text("ekonomi.lage.rensad"), Status.Ton.NEUTRAL);
      case PROVAD ->
          en.fel() > 0
              ? new Status(texter.text("ekonomi.lage.fel"), Status.Ton.FEL)
              : new Status(texter.text("ekonomi.lage.provad"), Status.Ton.PAGAR);
    };
  }
}
