package se.omtanke.ekonomi.webb;

import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import se.omtanke.ekonomi.Filavvisning;
import se.omtanke.komponenter.Datumform;
import se.omtanke.komponenter.Texter;
import se.omtanke.komponenter.tabell.Cell;
import se.omtanke.komponenter.tabell.Kolumn;
import se.omtanke.komponenter.tabell.Tabell;
import se.omtanke.komponenter.tabell.Tabellrad;

/**
 * Lists the files that could not be read.
 *
 * @param texter texts in the reader's language
 * @param zon where the reader's clock stands
 * @param namn the names of those who sent them
 */
record Avvisningstabell(Texter texter, ZoneId zon, Map<String, String> namn) {

  Tabell lista(List<Filavvisning> avvisningar) {
    return Tabell.lista(
        "avvisningar",
        texter.text("ekonomi.avvisningar.tabell"),
        List.of(
            Kolumn.text(texter.text("ekonomi.fil")),
            Kolumn.text(texter.text("ekonomi.avvisningar.skal")),
            Kolumn.text(texter.text("ekonomi.mappning")),
            Kolumn.text(texter.text("ekonomi.avvisningar.nar")),
            Kolumn.text(texter.text("ekonomi.avvisningar.vem"))),
        avvisningar.stream().map(this::rad).toList());
  }

  /** A file that is still in store leads to where it is tried again. */
  private Tabellrad rad(Filavvisning en) {
    return Tabellrad.av(
        en.kvar()
            ? Cell.lank(en.filnamn(), Inlasningskontroll.ROT + "/ny?avvisad=" + en.id())
            : Cell.text(texter.text("ekonomi.avvisningar.rensad", en.filnamn())),
        Cell.text(en.skal()),
        Cell.text(en.mappning()),
        Cell.text(Datumform.tidpunkt(en.registrerad().atZone(zon))),
        Cell.text(namn.getOrDefault(en.aktor(), en.aktor())));
  }
}
