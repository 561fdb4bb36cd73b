package se.omtanke.rapport.webb;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import se.omtanke.ekonomi.Huvudboksrad;
import se.omtanke.ekonomi.Kodstrang;
import se.omtanke.komponenter.Talform;
import se.omtanke.komponenter.Texter;
import se.omtanke.komponenter.tabell.Cell;
import se.omtanke.komponenter.tabell.Kolumn;
import se.omtanke.komponenter.tabell.Tabell;
import se.omtanke.komponenter.tabell.Tabellrad;
import se.omtanke.rapport.OppnadSiffra.Del;
import se.omtanke.rapport.OppnadSiffra.Kodsumma;
import se.omtanke.rapport.berakning.Fonster;
import se.omtanke.regler.Belopp;

/** The tables of an opened figure. Amounts are in kronor with the ledger's sign. */
record Siffertabeller(Texter texter) {

  /** As many code strings as are worth showing; the sum is of all of them. */
  private static final int HOGST_KODER = 100;

  Tabell koder(Del del, int nummer) {
    List<Kolumn> kolumner = new ArrayList<>();
    kolumner.add(Kolumn.text(texter.text("rapport.siffra.kodstrang")));
    kolumner.add(Kolumn.text(texter.text("rapport.siffra.projekt")));
    andelskolumn(del).ifPresent(kolumner::add);
    kolumner.add(Kolumn.tal(texter.text("rapport.siffra.belopp"), "kr"));
    Tabell tabell =
        Tabell.lista(
                "koder-" + nummer,
                rubrik(del.fonster()),
                kolumner,
                del.koder().stream().limit(HOGST_KODER).map(summa -> rad(del, summa)).toList())
            .medSummor(summarad(del));
    return del.koder().size() <= HOGST_KODER
        ? tabell
        : tabell.medNot(texter.text("rapport.siffra.flerkoder", del.koder().size() - HOGST_KODER));
  }

  private Tabellrad rad(Del del, Kodsumma summa) {
    List<Cell> celler = new ArrayList<>();
    celler.add(Cell.text(kod(summa.koder())));
    celler.add(Cell.text(summa.koder().projekt()));
    if (del.omraknad()) {
      celler.add(andel(summa.andel()));
    }
    celler.add(Cell.tal(tal(summa.belopp())));
    return new Tabellrad(celler, 0, false);
  }

  private Tabellrad summarad(Del del) {
    List<Cell> celler = new ArrayList<>();
    celler.add(Cell.text(texter.text("rapport.siffra.summa")));
    celler.add(Cell.text(""));
    if (del.omraknad()) {
      celler.add(Cell.tal(""));
    }
    celler.add(Cell.tal(tal(del.summa())));
    return new Tabellrad(celler, 0, false);
  }

  Tabell rader(List<Huvudboksrad> rader, Del del, int nummer) {
    List<Kolumn> kolumner = new ArrayList<>();
    for (String ord : List.of("verifikation", "datum", "kodstrang", "text", "fil")) {
      kolumner.add(Kolumn.text(texter.text("rapport.siffra." + ord)));
    }
    kolumner.add(Kolumn.tal(texter.text("rapport.siffra.belopp"), "kr"));
    andelskolumn(del).ifPresent(kolumner::add);
    Tabell tabell =
        Tabell.lista(
            "rader-" + nummer,
            texter.text("rapport.siffra.rader"),
            kolumner,
            rader.stream().map(rad -> rad(rad, del)).toList());
    return del.omraknad() ? tabell.medNot(texter.text("rapport.siffra.omraknad")) : tabell;
  }

  private Tabellrad rad(Huvudboksrad rad, Del del) {
    String text =
        rad.leverantor().isEmpty() ? rad.text() : rad.text() + " (" + rad.leverantor() + ")";
    List<Cell> celler = new ArrayList<>();
    celler.add(Cell.text(rad.verifikation()));
    celler.add(Cell.text(rad.bokforingsdatum().toString()));
    celler.add(Cell.text(kod(rad.koder())));
    celler.add(Cell.text(text));
    celler.add(Cell.text(texter.text("rapport.siffra.filrad", rad.filnamn(), rad.rad())));
    celler.add(Cell.tal(tal(rad.belopp())));
    if (del.omraknad()) {
      celler.add(andel(del.andel(rad.koder(), rad.period())));
    }
    return new Tabellrad(celler, 0, false);
  }

  private Optional<Kolumn> andelskolumn(Del del) {
    return del.omraknad()
        ? Optional.of(Kolumn.tal(texter.text("rapport.siffra.andel"), "%"))
        : Optional.empty();
  }

  private static Cell andel(BigDecimal andel) {
    return Cell.tal(Talform.tal(andel.movePointRight(2), 0));
  }

  private String rubrik(Fonster fonster) {
    String serie = texter.text("rapport.serie." + fonster.serie().name().toLowerCase(Locale.ROOT));
    String nar =
        fonster.helar() || fonster.till() - fonster.fran() >= 11
            ? Integer.toString(fonster.ar())
            : "%d-%02d–%02d".formatted(fonster.ar(), fonster.fran(), fonster.till());
    return serie + " " + nar;
  }

  private String kod(Kodstrang koder) {
    String kod = "%s · %s · %s".formatted(koder.ansvar(), koder.verksamhet(), koder.konto());
    return koder.periodiserad()
        ? kod + " (" + texter.text("rapport.siffra.periodiserad") + ")"
        : kod;
  }

  private static String tal(Belopp belopp) {
    return Talform.tal(belopp.kronor(), 2);
  }
}
