package se.omtanke.rapport.slutkontroll;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import se.omtanke.rapport.berakning.Rapport;
import se.omtanke.rapport.berakning.Tabell;
import se.omtanke.rapport.granskning.Granskning;
import se.omtanke.rapport.granskning.Regelverk;
import se.omtanke.rapport.granskning.modell.Allvar;
import se.omtanke.rapport.granskning.modell.Anmarkning;
import se.omtanke.rapport.mall.Avsnitt.Tabellavsnitt;
import se.omtanke.rapport.mall.Rapportmall;

/** Everything that is wrong or worth knowing about a report, gravest first. */
public final class Slutkontroll {

  private Slutkontroll() {}

  /**
   * The findings.
   *
   * @param mall the template that the report was computed from, whose formulas are tried
   */
  public static List<Anmarkning> av(Rapport rapport, Rapportmall mall) {
    List<Anmarkning> alla = new ArrayList<>();
    mall.avsnitt().stream()
        .filter(Tabellavsnitt.class::isInstance)
        .map(Tabellavsnitt.class::cast)
        .forEach(
            avsnitt ->
                rapport
                    .tabell(avsnitt.id())
                    .ifPresent(t -> alla.addAll(tabell(rapport, avsnitt, t))));
    alla.addAll(Textgranskning.av(rapport));
    alla.sort(Comparator.comparing(Anmarkning::allvar));
    return List.copyOf(alla);
  }

  /** Whether a report with these findings must not be published. */
  public static boolean hindrar(List<Anmarkning> anmarkningar) {
    return anmarkningar.stream().anyMatch(en -> en.allvar() == Allvar.FEL);
  }

  private static List<Anmarkning> tabell(Rapport rapport, Tabellavsnitt mall, Tabell tabell) {
    Tabellunderlag underlag = Tabellunderlag.av(tabell);
    var regler = new Tabellregler(mall, tabell, underlag, rapport.period()).alla();
    var regelverk = new Regelverk(Tabellregler.spann(rapport.period()), false, regler);
    List<Anmarkning> funna =
        new ArrayList<>(Granskning.granska(underlag.tabell(), Map.of(), regelverk));
    funna.addAll(Utanrad.av(tabell));
    funna.addAll(Finareprognos.av(mall, tabell));
    return funna;
  }
}
