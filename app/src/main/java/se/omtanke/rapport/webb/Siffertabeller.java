package se.omtanke.rapport.webb;

import java.util.List;
import java.util.Locale;
import se.omtanke.ekonomi.Huvudboksrad;
import se.omtanke.ekonomi.Kodstrang;
import se.omtanke.komponenter.Talform;
import se.omtanke.komponenter.Texter;
import se.omtanke.komponenter.tabell.Cell;
import se.omtanke.komponenter.tabell.Kolumn;
import se.omtanke.komponenter.tabell.Tabell;
import se.omtanke.komponenter.tabell.Tabellrad;
import se.omtanke.rapport.OppnadSiffra.Del;
import se.omtanke.rapport.berakning.Fonster;
import se.omtanke.regler.Belopp;

/** The tables of an opened figure. Amounts are in kronor with the ledger's sign. */
record Siffertabeller(Texter texter) {

  /** As many code strings as are worth showing; the sum is of all of them. */
  private static final int HOGST_KODER = 100;

  Tabell koder(Del del, int nummer) {
    List<Tabellrad> rader =
        del.koder().stream()
            .limit(HOGST_KODER)
            .map(
                summa ->
                    Tabellrad.av(
                        Cell.text(kod(summa.koder())),
                        Cell.text(summa.koder().projekt()),
                        Cell.tal(tal(summa.belopp()))))
            .toList();
    Tabell tabell =
        Tabell.lista(
                "koder-" + nummer,
                rubrik(del.fonster()),
                List.of(
                    Kolumn.text(texter.text("rapport.siffra.kodstrang")),
                    Kolumn.text(texter.text("rapport.siffra.projekt")),
                    Kolumn.tal(texter.text("rapport.siffra.belopp"), "kr")),
                rader)
            .medSummor(
                Tabellrad.av(
                    Cell.text(texter.text("rapport.siffra.summa")),
                    Cell.text(""),
                    Cell.tal(tal(del.summa()))));
    return del.koder().size() <= HOGST_KODER
        ? tabell
        : tabell.medNot(texter.text("rapport.siffra.flerkoder", del.koder().size() - HOGST_KODER));
  }

  Tabell rader(List<Huvudboksrad> rader, int nummer) {
    return Tabell.lista(
        "rader-" + nummer,
        texter.text("rapport.siffra.rader"),
        List.of(
            Kolumn.text(texter.text("rapport.siffra.verifikation")),
            Kolumn.text(texter.text("rapport.siffra.datum")),
            Kolumn.text(texter.text("rapport.siffra.kodstrang")),
            Kolumn.text(texter.text("rapport.siffra.text")),
            Kolumn.text(texter.text("rapport.siffra.fil")),
            Kolumn.tal(texter.text("rapport.siffra.belopp"), "kr")),
        rader.stream().map(this::rad).toList());
  }

  private Tabellrad rad(Huvudboksrad rad) {
    String text =
        rad.leverantor().isEmpty() ? rad.text() : rad.text() + " (" + rad.leverantor() + ")";
    return Tabellrad.av(
        Cell.text(rad.verifikation()),
        Cell.text(rad.bokforingsdatum().toString()),
        Cell.text(kod(rad.koder())),
        Cell.text(text),
        Cell.text(texter.text("rapport.siffra.filrad", rad.filnamn(), rad.rad())),
        Cell.tal(tal(rad.belopp())));
  }

  private String rubrik(Fonster fonster) {
    String serie = texter.text("rapport.serie." + fonster.serie().name().toLowerCase(Locale.ROOT));
    String nar =
        fonster.helar() || fonster.till() - fonster.fran() >= 11
            ? Integer.toString(fonster.ar())
            : "%d-%02d–%02d".formatted(fonster.ar(), fonster.fran(), fonster.till());
    return serie + " " + nar;
  }

  private static String kod(Kodstrang koder) {
    return "%s · %s · %s".formatted(koder.ansvar(), koder.verksamhet(), koder.konto());
  }

  private static String tal(Belopp belopp) {
    return Talform.tal(belopp.kronor(), 2);
  }
}
