package se.omtanke.rapport;

import java.math.BigDecimal;
import java.util.ArrayList;
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
import se.omtanke.rapport.OppnadSiffra.Bokford;
import se.omtanke.rapport.OppnadSiffra.Del;
import se.omtanke.rapport.OppnadSiffra.Kodsumma;
import se.omtanke.rapport.berakning.Cell;
import se.omtanke.rapport.berakning.Kolumnterm;
import se.omtanke.rapport.berakning.Postomrakning;
import se.omtanke.rapport.berakning.Rapport;
import se.omtanke.rapport.berakning.Rapportberakning;
import se.omtanke.rapport.berakning.Tabell;
import se.omtanke.rapport.berakning.Tabell.Kolumn;
import se.omtanke.rapport.berakning.Tabell.Tabellrad;
import se.omtanke.regler.Belopp;

/** Opens a figure of a report: definition, amounts and the code strings behind them. */
@Service
public class Siffror {

  private final Rapporter rapporter;

  Siffror(Rapporter rapporter) {
    this.rapporter = rapporter;
  }

  /**
   * Opens a figure, as it is seen when the report is looked at so.
   *
   * @throws Saknas if the report has no such figure
   */
  public OppnadSiffra oppna(
      Transaction tx, String mall, Bokforingsperiod period, Rapportvinkel vinkel, Plats plats) {
    Rapporter.Berakning berakning = rapporter.berakning(tx, mall, period, vinkel);
    Rapport rapport = berakning.rapport();
    Tabell tabell = rapport.tabell(plats.tabell()).orElseThrow(Siffror::saknas);
    Tabellrad rad = tabell.rad(plats.rad()).orElseThrow(Siffror::saknas);
    Kolumn kolumn = tabell.kolumn(plats.kolumn()).orElseThrow(Siffror::saknas);
    Cell cell = tabell.cell(rad, kolumn).orElseThrow(Siffror::saknas);
    Set<Kodstrang> koder = koder(tabell, rad);
    return new OppnadSiffra(
        rapport.namn() + ", " + rapport.periodtext(),
        cell.text(),
        kolumn.form().enhet().skrivs(),
        rad.namn(),
        kolumn.rubrik(),
        rad.definition(),
        kolumn.definition(),
        kolumn.termer().stream().map(term -> del(term, koder, berakning)).toList());
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

  private static Del del(Kolumnterm term, Set<Kodstrang> koder, Rapporter.Berakning berakning) {
    Map<Kodstrang, Map<BigDecimal, Belopp>> summor = new HashMap<>();
    Map<Bokford, BigDecimal> andelar = new HashMap<>();
    for (Ekonomipost post : Rapportberakning.poster(berakning.underlag(), term.fonster())) {
      for (Postomrakning.Del en : berakning.omrakning().delar(post)) {
        Kodstrang stallet = en.post().koder();
        if (koder.contains(stallet) && term.urval().omfattar(stallet)) {
          summor
              .computeIfAbsent(post.koder(), _ -> new HashMap<>())
              .merge(en.andel(), en.post().belopp(), Belopp::plus);
          if (berakning.omrakning().omraknar()) {
            andelar.merge(new Bokford(post.koder(), post.tid()), en.andel(), BigDecimal::max);
          }
        }
      }
    }
    return del(term, summor, andelar);
  }

  private static Del del(
      Kolumnterm term,
      Map<Kodstrang, Map<BigDecimal, Belopp>> summor,
      Map<Bokford, BigDecimal> andelar) {
    List<Kodsumma> storstForst = new ArrayList<>();
    summor.forEach(
        (kod, perAndel) ->
            perAndel.forEach((andel, belopp) -> storstForst.add(new Kodsumma(kod, andel, belopp))));
    storstForst.sort(Comparator.comparing((Kodsumma s) -> s.belopp().absolut()).reversed());
    Belopp summa = Belopp.summa(storstForst.stream().map(Kodsumma::belopp).toList());
    return new Del(term.faktor(), term.fonster(), summa, storstForst, andelar);
  }

  private static Saknas saknas() {
    return new Saknas("Rapporten har ingen sådan siffra. Gå tillbaka till rapporten.");
  }
}
