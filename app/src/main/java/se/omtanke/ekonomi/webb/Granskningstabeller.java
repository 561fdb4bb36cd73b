package se.omtanke.ekonomi.webb;

import java.math.BigDecimal;
import java.util.List;
import se.omtanke.ekonomi.Forhandsgranskning;
import se.omtanke.ekonomi.Forhandsgranskning.Klassumma;
import se.omtanke.ekonomi.Forhandsgranskning.Periodandring;
import se.omtanke.ekonomi.Inlasningsslag;
import se.omtanke.ekonomi.Radfel;
import se.omtanke.komponenter.Talform;
import se.omtanke.komponenter.Texter;
import se.omtanke.komponenter.tabell.Cell;
import se.omtanke.komponenter.tabell.Kolumn;
import se.omtanke.komponenter.tabell.Tabell;
import se.omtanke.komponenter.tabell.Tabellrad;
import se.omtanke.organisation.Kontoklass;

/**
 * The tables of a preview.
 *
 * @param texter texts in the reader's language
 * @param granskning the preview
 */
public record Granskningstabeller(Texter texter, Forhandsgranskning granskning) {

  private static final String KR = "kr";

  /** What must be mended, place by place. */
  public Tabell fel() {
    Tabell tabell =
        Tabell.lista(
            "fel",
            texter.text("ekonomi.fel.tabell"),
            List.of(
                Kolumn.text(texter.text("ekonomi.fel.rad")),
                Kolumn.text(texter.text("ekonomi.fel.kolumn")),
                Kolumn.text(texter.text("ekonomi.fel.vad"))),
            granskning.fel().stream().map(this::rad).toList());
    return granskning.flerFel()
        ? tabell.medNot(
            texter.text("ekonomi.fel.fler", Talform.heltal(Forhandsgranskning.HOGST_FEL)))
        : tabell;
  }

  /** Sums per class of accounts. */
  public Tabell klasser() {
    List<Klassumma> klasser = granskning.klasser();
    return Tabell.matris(
            "klasser",
            texter.text("ekonomi.klasser.tabell"),
            List.of(
                Kolumn.text(texter.text("ekonomi.klass")),
                Kolumn.tal(texter.text("ekonomi.rader"), ""),
                Kolumn.tal(texter.text("ekonomi.belopp"), KR)),
            klasser.stream().map(Granskningstabeller::rad).toList())
        .medSummor(
            Tabellrad.av(
                Cell.text(texter.text("ekonomi.summa")),
                Cell.tal(Talform.heltal(klasser.stream().mapToLong(Klassumma::rader).sum())),
                kr(summa(klasser))))
        .medNot(texter.text("ekonomi.tecken"));
  }

  /** What each period holds now and would hold after. */
  public Tabell perioder() {
    return Tabell.matris(
            "perioder",
            texter.text("ekonomi.perioder.tabell"),
            List.of(
                Kolumn.text(texter.text("ekonomi.period")),
                Kolumn.tal(texter.text("ekonomi.rader.fore"), ""),
                Kolumn.tal(texter.text("ekonomi.rader.efter"), ""),
                Kolumn.tal(texter.text("ekonomi.resultat.fore"), KR),
                Kolumn.tal(texter.text("ekonomi.resultat.efter"), KR),
                Kolumn.tal(texter.text("ekonomi.skillnad"), KR)),
            granskning.perioder().stream().map(this::rad).toList())
        .medNot(texter.text("ekonomi.perioder.not"));
  }

  private Tabellrad rad(Radfel fel) {
    return Tabellrad.av(
        Cell.text(fel.rad() == 0 ? texter.text("ekonomi.fel.hela") : Talform.heltal(fel.rad())),
        Cell.text(fel.kolumn().isEmpty() ? Talform.EJ_TILLAMPLIGT : fel.kolumn()),
        Cell.text(fel.klarsprak()));
  }

  private static Tabellrad rad(Klassumma summa) {
    String namn = Kontoklass.av(summa.klass()).map(klass -> " " + klass.benamning()).orElse("");
    return Tabellrad.av(
        Cell.text(summa.klass() + namn),
        Cell.tal(Talform.heltal(summa.rader())),
        kr(summa.belopp()));
  }

  private Tabellrad rad(Periodandring andring) {
    return Tabellrad.av(
        Cell.text(period(andring)),
        Cell.tal(Talform.heltal(andring.raderFore())),
        Cell.tal(Talform.heltal(andring.raderEfter())),
        kr(andring.resultatFore()),
        kr(andring.resultatEfter()),
        Cell.tal(Talform.skillnad(andring.resultatEfter().subtract(andring.resultatFore()), 2)));
  }

  /** A version of a budget or forecast has a name and a year; an outcome has a month. */
  private String period(Periodandring andring) {
    return granskning.slag() == Inlasningsslag.UTFALL
        ? "%d-%02d, %s".formatted(andring.ar(), andring.period(), andring.kalla())
        : "%s, %d".formatted(andring.kalla(), andring.ar());
  }

  private static BigDecimal summa(List<Klassumma> klasser) {
    return klasser.stream().map(Klassumma::belopp).reduce(BigDecimal.ZERO, BigDecimal::add);
  }

  private static Cell kr(BigDecimal kronor) {
    return Cell.tal(Talform.tal(kronor, 2));
  }
}
