package se.omtanke.rapport.granskning.kontroll;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import se.omtanke.rapport.granskning.modell.Anmarkning;
import se.omtanke.rapport.granskning.modell.Cell;
import se.omtanke.rapport.granskning.modell.Slag;
import se.omtanke.rapport.granskning.modell.Tabellrad;
import se.omtanke.rapport.granskning.samband.Art;
import se.omtanke.rapport.granskning.samband.Kvot;
import se.omtanke.rapport.granskning.samband.Likhet;
import se.omtanke.rapport.granskning.samband.Linjar;
import se.omtanke.rapport.granskning.samband.Samband;

/**
 * Two columns compared: now less then, and the change in percent of then.
 *
 * @param nu the later column
 * @param da the earlier column, which is the base of the percentage
 * @param skillnad the column of differences, if there is one
 * @param procent the column of changes in percent, if there is one
 * @param tomtSaknas whether a blank is an outcome that does not exist yet, so that nothing can be
 *     compared with it; otherwise it is nothing, which is zero
 * @param rader the rows to test
 */
public record Jamforelse(
    String nu,
    String da,
    Optional<String> skillnad,
    Optional<String> procent,
    boolean tomtSaknas,
    Radfilter rader)
    implements Kontroll {

  private static final BigDecimal HUNDRA = BigDecimal.valueOf(100);

  @Override
  public Provning prova(Underlag underlag) {
    var samband = new ArrayList<Samband>();
    var olika = new Olikaperioder(this, underlag);
    for (var rad : rader.rader(underlag.tabell())) {
      if (!tomtSaknas || !olika.fangar(rad)) {
        likhet(underlag, rad).ifPresent(samband::add);
        kvot(underlag, rad).ifPresent(samband::add);
      }
    }
    List<Anmarkning> fynd = new ArrayList<>(olika.fynd());
    fynd.addAll(Kolumnperioder.fynd(this, underlag));
    return new Provning(samband, fynd);
  }

  private Optional<Likhet> likhet(Underlag underlag, Tabellrad rad) {
    return skillnad
        .map(s -> Underlag.cell(underlag.tabell(), rad, s))
        .filter(mal -> mal.tal().isPresent())
        .flatMap(
            mal ->
                form()
                    .rakna(underlag.tabell(), rad, mal, false)
                    .map(f -> new Likhet(Art.harledd(Slag.DIFFERENS, nu + " − " + da), mal, f)));
  }

  private Optional<Kvot> kvot(Underlag underlag, Tabellrad rad) {
    return procent
        .map(p -> Underlag.cell(underlag.tabell(), rad, p))
        .filter(mal -> mal.tal().isPresent())
        .flatMap(mal -> kvot(underlag, rad, mal));
  }

  private Optional<Kvot> kvot(Underlag underlag, Tabellrad rad, Cell mal) {
    var over = ensam(underlag, rad, nu);
    var under = ensam(underlag, rad, da).filter(Kolumnkvot::barEnKvot);
    var art = Art.harledd(Slag.PROCENT, "förändringen från " + da + " till " + nu);
    return over.flatMap(o -> under.map(u -> new Kvot(art, mal, HUNDRA, o, u, HUNDRA.negate())));
  }

  private Optional<Linjar> ensam(Underlag underlag, Tabellrad rad, String kolumn) {
    var cell = Underlag.cell(underlag.tabell(), rad, kolumn);
    return Termer.av(cell, cell, 1).map(t -> Linjar.av(List.of(t)));
  }

  private Kolumnform form() {
    var form = new LinkedHashMap<String, Integer>();
    form.put(nu, 1);
    form.put(da, -1);
    return new Kolumnform(form);
  }
}
