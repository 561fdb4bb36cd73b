package se.omtanke.rapport.berakning;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import se.omtanke.ekonomi.Bokforingsperiod;
import se.omtanke.ekonomi.Serie;
import se.omtanke.rapport.mall.Avsnitt.Diagramavsnitt;
import se.omtanke.rapport.mall.Avsnitt.Tabellavsnitt;
import se.omtanke.rapport.mall.Kolumnmall;
import se.omtanke.rapport.mall.Kolumnmall.Beloppskolumn;
import se.omtanke.rapport.mall.Kolumnmall.Kolumnhuvud;
import se.omtanke.rapport.mall.Rapportmall;
import se.omtanke.rapport.mall.Spann;
import se.omtanke.rapport.mall.Teckenregel;
import se.omtanke.rapport.mall.Urval;

/** Computes the figures of a chart: the rows of its table, summed into the chart's own columns. */
final class Diagramvarden {

  private Diagramvarden() {}

  static Diagramresultat av(
      Diagramavsnitt mall,
      Rapportmall rapport,
      Bokforingsperiod period,
      Postkalla kalla,
      Underlag underlag) {
    Tabellavsnitt grund = tabell(rapport, mall.tabell());
    List<Kolumnmall> kolumner = kolumner(mall, underlag.tidigare().size());
    Tabell bokford =
        new Tabellberakning(
                med(grund, mall, Teckenregel.KOSTNAD_PLUS, kolumner), period, kalla, underlag)
            .berakna();
    Teckenregel tecken = Diagramtabell.tecken(bokford, Diagramtabell.rader(mall, bokford));
    Tabell summor =
        new Tabellberakning(med(grund, mall, tecken, kolumner), period, kalla, underlag).berakna();
    Tabell varden = new Diagramtabell(mall, summor, underlag, period).byggd();
    return new Diagramresultat(
        mall.id(), new Tidsord(period).ifyllt(mall.rubrik()), mall.slag(), varden);
  }

  private static Tabellavsnitt tabell(Rapportmall rapport, String id) {
    return rapport.avsnitt().stream()
        .filter(avsnitt -> avsnitt.id().equals(id))
        .filter(Tabellavsnitt.class::isInstance)
        .map(Tabellavsnitt.class::cast)
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("Tabellen " + id + " finns inte"));
  }

  private static Tabellavsnitt med(
      Tabellavsnitt grund, Diagramavsnitt mall, Teckenregel tecken, List<Kolumnmall> kolumner) {
    return new Tabellavsnitt(
        mall.id(),
        grund.rubrik(),
        grund.omfattning(),
        grund.ingaende(),
        grund.bokslut(),
        tecken,
        "",
        grund.rader(),
        kolumner);
  }

  private static List<Kolumnmall> kolumner(Diagramavsnitt mall, int tidigare) {
    List<Kolumnmall> kolumner = new ArrayList<>();
    kolumner.add(kolumn(mall, "budget", Serie.BUDGET, new Spann.HelaAret(), 0));
    switch (mall.slag()) {
      case MANAD, ACKUMULERAT ->
          IntStream.rangeClosed(1, 12)
              .forEach(
                  manad -> {
                    Spann spann = new Spann.Manad(manad);
                    kolumner.add(kolumn(mall, "b" + manad, Serie.BUDGET, spann, 0));
                    kolumner.add(kolumn(mall, "u" + manad, Serie.UTFALL, spann, 0));
                  });
      case PROGNOSVERSIONER, BRYGGA ->
          IntStream.rangeClosed(0, tidigare)
              .forEach(
                  version ->
                      kolumner.add(
                          kolumn(
                              mall, "p" + version, Serie.PROGNOS, new Spann.HelaAret(), -version)));
    }
    return kolumner;
  }

  private static Kolumnmall kolumn(
      Diagramavsnitt mall, String id, Serie serie, Spann spann, int version) {
    return new Beloppskolumn(
        new Kolumnhuvud(id, id, "", mall.form(), false),
        serie,
        spann,
        0,
        version,
        new Urval.Alla());
  }
}
