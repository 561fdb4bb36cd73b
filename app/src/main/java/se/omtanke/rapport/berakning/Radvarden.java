package se.omtanke.rapport.berakning;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import se.omtanke.ekonomi.Bokforingsperiod;
import se.omtanke.rapport.berakning.Cellvarde.Andelsvarde;
import se.omtanke.rapport.berakning.Cellvarde.Beloppsvarde;
import se.omtanke.rapport.berakning.Cellvarde.Textvarde;
import se.omtanke.rapport.mall.Kolumnmall;
import se.omtanke.rapport.mall.Kolumnmall.Beloppskolumn;
import se.omtanke.rapport.mall.Kolumnmall.Differenskolumn;
import se.omtanke.rapport.mall.Kolumnmall.Kommentarkolumn;
import se.omtanke.rapport.mall.Kolumnmall.Procentkolumn;
import se.omtanke.rapport.mall.Kolumnmall.Riktpunktskolumn;
import se.omtanke.rapport.mall.Kolumnmall.Summakolumn;
import se.omtanke.regler.Belopp;

/** The values of one row: amounts from the sums of posts, the others by their columns' formulas. */
final class Radvarden {

  private final Kolumnordning ordning;
  private final Function<Beloppskolumn, Cellvarde> belopp;
  private final Bokforingsperiod period;
  private final String kommentar;
  private final @Nullable Cellvarde[] klara;

  Radvarden(
      Kolumnordning ordning,
      Function<Beloppskolumn, Cellvarde> belopp,
      Bokforingsperiod period,
      String kommentar) {
    this.ordning = ordning;
    this.belopp = belopp;
    this.period = period;
    this.kommentar = kommentar;
    this.klara = new Cellvarde[ordning.alla().size()];
  }

  Cellvarde varde(String id) {
    int plats = ordning.platsAv(id);
    Cellvarde redan = klara[plats];
    if (redan != null) {
      return redan;
    }
    Cellvarde nytt = rakna(ordning.kolumn(id));
    klara[plats] = nytt;
    return nytt;
  }

  private Cellvarde rakna(Kolumnmall kolumn) {
    return switch (kolumn) {
      case Beloppskolumn amount -> belopp.apply(amount);
      case Differenskolumn differens -> differens(varde(differens.av()), varde(differens.minus()));
      case Summakolumn summa -> summa(summa.av().stream().map(this::varde).toList());
      case Procentkolumn procent -> procent(varde(procent.del()), varde(procent.bas()));
      case Riktpunktskolumn _ ->
          new Andelsvarde(
              BigDecimal.valueOf(Math.min(period.nummer(), 12)), BigDecimal.valueOf(12));
      case Kommentarkolumn _ -> kommentar.isEmpty() ? Cellvarde.TOMT : new Textvarde(kommentar);
    };
  }

  private static Cellvarde differens(Cellvarde av, Cellvarde minus) {
    return av instanceof Beloppsvarde fran && minus instanceof Beloppsvarde drag
        ? new Beloppsvarde(fran.belopp().minus(drag.belopp()))
        : Cellvarde.TOMT;
  }

  private static Cellvarde summa(List<Cellvarde> delar) {
    List<Belopp> belopp =
        delar.stream()
            .filter(Beloppsvarde.class::isInstance)
            .map(del -> ((Beloppsvarde) del).belopp())
            .toList();
    return belopp.isEmpty()
        ? Cellvarde.TOMT
        : new Beloppsvarde(belopp.stream().reduce(Belopp.NOLL, Belopp::plus));
  }

  private static Cellvarde procent(Cellvarde del, Cellvarde bas) {
    if (!(del instanceof Beloppsvarde taljare) || !(bas instanceof Beloppsvarde namnare)) {
      return Cellvarde.TOMT;
    }
    return namnare.belopp().ore() == 0
        ? Cellvarde.EJ_TILLAMPLIGT
        : new Andelsvarde(taljare.belopp().kronor(), namnare.belopp().kronor());
  }

  /** The comment that is written for a row, or empty. */
  static String kommentar(Map<String, String> kommentarer, String tabell, String rad) {
    return kommentarer.getOrDefault(tabell + "." + rad, "");
  }
}
