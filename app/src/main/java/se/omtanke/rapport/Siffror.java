package se.omtanke.rapport;

import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Service;
import se.omtanke.ekonomi.Bokforingsperiod;
import se.omtanke.ekonomi.Ekonomipost;
import se.omtanke.ekonomi.Kodstrang;
import se.omtanke.grund.Saknas;
import se.omtanke.grund.Transaction;
import se.omtanke.rapport.OppnadSiffra.Del;
import se.omtanke.rapport.OppnadSiffra.Kodsumma;
import se.omtanke.rapport.berakning.Cell;
import se.omtanke.rapport.berakning.Kolumnterm;
import se.omtanke.rapport.berakning.Rapport;
import se.omtanke.rapport.berakning.Rapportberakning;
import se.omtanke.rapport.berakning.Tabell;
import se.omtanke.rapport.berakning.Tabell.Kolumn;
import se.omtanke.rapport.berakning.Tabell.Tabellrad;
import se.omtanke.rapport.berakning.Underlag;
import se.omtanke.regler.Belopp;

/** Opens a figure of a report: definition, amounts and the code strings behind them. */
@Service
public class Siffror {

  private final Rapporter rapporter;

  Siffror(Rapporter rapporter) {
    this.rapporter = rapporter;
  }

  /**
   * Opens a figure.
   *
   * @throws Saknas if the report has no such figure
   */
  public OppnadSiffra oppna(Transaction tx, String mall, Bokforingsperiod period, Plats plats) {
    Rapporter.Berakning berakning = rapporter.berakning(tx, mall, period, tx.nu());
    Rapport rapport = berakning.rapport();
    Tabell tabell = rapport.tabell(plats.tabell()).orElseThrow(Siffror::saknas);
    Tabellrad rad = tabell.rad(plats.rad()).orElseThrow(Siffror::saknas);
    Kolumn kolumn = tabell.kolumn(plats.kolumn()).orElseThrow(Siffror::saknas);
    Cell cell = tabell.cell(rad, kolumn).orElseThrow(Siffror::saknas);
    Set<Kodstrang> koder = koder(tabell, rad);
    return new OppnadSiffra(
        cell.text(),
        rad.namn(),
        kolumn.rubrik(),
        rad.definition(),
        kolumn.definition(),
        kolumn.termer().stream().map(term -> del(term, koder, berakning.underlag())).toList());
  }

  /** Where in a report a figure stands. */
  public record Plats(String tabell, String rad, String kolumn) {}

  private static Set<Kodstrang> koder(Tabell tabell, Tabellrad rad) {
    Set<Kodstrang> koder = new HashSet<>();
    for (String grundrad : rad.grundrader()) {
      koder.addAll(tabell.fordelning().perRad().getOrDefault(grundrad, List.of()));
    }
    return koder;
  }

  private static Del del(Kolumnterm term, Set<Kodstrang> koder, Underlag underlag) {
    Map<Kodstrang, Belopp> summor = new HashMap<>();
    for (Ekonomipost post : Rapportberakning.poster(underlag, term.fonster())) {
      if (koder.contains(post.koder()) && term.urval().omfattar(post.koder())) {
        summor.merge(post.koder(), post.belopp(), Belopp::plus);
      }
    }
    List<Kodsumma> storstForst =
        summor.entrySet().stream()
            .map(summa -> new Kodsumma(summa.getKey(), summa.getValue()))
            .sorted(Comparator.comparing((Kodsumma s) -> s.belopp().absolut()).reversed())
            .toList();
    return new Del(term.faktor(), term.fonster(), Belopp.summa(summor.values()), storstForst);
  }

  private static Saknas saknas() {
    return new Saknas("Rapporten har ingen sådan siffra. Gå tillbaka till rapporten.");
  }
}
