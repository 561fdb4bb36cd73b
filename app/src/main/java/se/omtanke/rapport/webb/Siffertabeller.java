package se.omtanke.rapport.webb;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import se.omtanke.ekonomi.Huvudboksrad;
import se.omtanke.komponenter.Talform;
import se.omtanke.komponenter.Texter;
import se.omtanke.komponenter.tabell.Cell;
import se.omtanke.komponenter.tabell.Kolumn;
import se.omtanke.komponenter.tabell.Tabell;
import se.omtanke.komponenter.tabell.Tabellrad;
import se.omtanke.organisation.Kodregister;
import se.omtanke.rapport.OppnadSiffra.Del;
import se.omtanke.rapport.OppnadSiffra.Kodsumma;
import se.omtanke.rapport.berakning.Fonster;
import se.omtanke.regler.Belopp;

/**
 * The tables of an opened figure. Amounts are in kronor with the ledger's sign.
 *
 * @param flera whether the figure is made of several amounts
 */
record Siffertabeller(Kodregister koder, boolean flera, Texter texter) {

  /** As many code strings as are worth showing; the sum is of all of them. */
  private static final int HOGST_KODER = 100;

  Tabell koder(Del del, int nummer) {
    List<Kodsumma> visade = del.koder().stream().limit(HOGST_KODER).toList();
    Kodkolumner kodkolumner =
        Kodkolumner.av(koder, visade.stream().map(Kodsumma::koder).toList(), texter);
    List<Kolumn> kolumner = new ArrayList<>(kodkolumner.kolumner());
    andelskolumn(del).ifPresent(kolumner::add);
    kolumner.add(Kolumn.tal(texter.text("rapport.siffra.belopp"), "kr"));
    Tabell tabell =
        Tabell.lista(
                "koder-" + nummer,
                rubrik(del),
                kolumner,
                visade.stream().map(summa -> rad(del, summa, kodkolumner)).toList())
            .medSummor(summarad(del, kodkolumner.antal()));
    return del.koder().size() <= HOGST_KODER
        ? tabell
        : tabell.medNot(texter.text("rapport.siffra.flerkoder", del.koder().size() - HOGST_KODER));
  }

  private static Tabellrad rad(Del del, Kodsumma summa, Kodkolumner kodkolumner) {
    List<Cell> celler =
        new ArrayList<>(kodkolumner.celler(summa.koder(), sistaManaden(del.fonster())));
    if (del.omraknad()) {
      celler.add(andel(summa.andel()));
    }
    celler.add(Cell.tal(tal(summa.belopp())));
    return new Tabellrad(celler, 0, false);
  }

  private static LocalDate sistaManaden(Fonster fonster) {
    return LocalDate.of(fonster.ar(), fonster.helar() ? 12 : Math.clamp(fonster.till(), 1, 12), 1);
  }

  private Tabellrad summarad(Del del, int koder) {
    List<Cell> celler = new ArrayList<>();
    celler.add(Cell.text(texter.text("rapport.siffra.summa")));
    while (celler.size() < koder) {
      celler.add(Cell.text(""));
    }
    if (del.omraknad()) {
      celler.add(Cell.tal(""));
    }
    celler.add(Cell.tal(tal(del.summa())));
    return new Tabellrad(celler, 0, false);
  }

  Tabell rader(List<Huvudboksrad> rader, Del del, int nummer) {
    Kodkolumner kodkolumner =
        Kodkolumner.av(koder, rader.stream().map(Huvudboksrad::koder).toList(), texter);
    boolean medText = rader.stream().anyMatch(rad -> !text(rad).isEmpty());
    List<Kolumn> kolumner = new ArrayList<>();
    kolumner.add(Kolumn.text(texter.text("rapport.siffra.verifikation")));
    kolumner.add(Kolumn.tal(texter.text("rapport.siffra.datum"), ""));
    kolumner.addAll(kodkolumner.kolumner());
    if (medText) {
      kolumner.add(Kolumn.text(texter.text("rapport.siffra.text")));
    }
    kolumner.add(Kolumn.text(texter.text("rapport.siffra.fil")));
    kolumner.add(Kolumn.tal(texter.text("rapport.siffra.belopp"), "kr"));
    andelskolumn(del).ifPresent(kolumner::add);
    Tabell tabell =
        Tabell.lista(
            "rader-" + nummer,
            texter.text("rapport.siffra.rader"),
            kolumner,
            rader.stream().map(rad -> rad(rad, del, kodkolumner, medText)).toList());
    return del.omraknad() ? tabell.medNot(texter.text("rapport.siffra.omraknad")) : tabell;
  }

  private Tabellrad rad(Huvudboksrad rad, Del del, Kodkolumner kodkolumner, boolean medText) {
    List<Cell> celler = new ArrayList<>();
    celler.add(Cell.text(rad.verifikation()));
    celler.add(Cell.tal(rad.bokforingsdatum().toString()));
    celler.addAll(kodkolumner.celler(rad.koder(), rad.bokforingsdatum()));
    if (medText) {
      celler.add(Cell.text(text(rad)));
    }
    celler.add(Cell.text(texter.text("rapport.siffra.filrad", rad.filnamn(), rad.rad())));
    celler.add(Cell.tal(tal(rad.belopp())));
    if (del.omraknad()) {
      celler.add(andel(del.andel(rad.koder(), rad.period())));
    }
    return new Tabellrad(celler, 0, false);
  }

  private static String text(Huvudboksrad rad) {
    return rad.leverantor().isEmpty() ? rad.text() : rad.text() + " (" + rad.leverantor() + ")";
  }

  private Optional<Kolumn> andelskolumn(Del del) {
    return del.omraknad()
        ? Optional.of(Kolumn.tal(texter.text("rapport.siffra.andel"), "%"))
        : Optional.empty();
  }

  private static Cell andel(BigDecimal andel) {
    return Cell.tal(Talform.tal(andel.movePointRight(2), 0));
  }

  private String rubrik(Del del) {
    Fonster fonster = del.fonster();
    String serie = texter.text("rapport.serie." + fonster.serie().name().toLowerCase(Locale.ROOT));
    String nar =
        fonster.helar() || fonster.till() - fonster.fran() >= 11
            ? Integer.toString(fonster.ar())
            : fonster.fran() == fonster.till()
                ? "%d-%02d".formatted(fonster.ar(), fonster.fran())
                : "%d-%02d–%02d".formatted(fonster.ar(), fonster.fran(), fonster.till());
    return serie
        + " "
        + nar
        + (del.faktor() < 0
            ? texter.text(flera ? "rapport.siffra.drasifran" : "rapport.siffra.omvant")
            : "")
        + ": "
        + tal(del.summa())
        + "\u00a0kr";
  }

  private static String tal(Belopp belopp) {
    return Talform.tal(belopp.kronor(), 2);
  }
}
