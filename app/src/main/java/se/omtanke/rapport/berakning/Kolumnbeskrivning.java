package se.omtanke.rapport.berakning;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import se.omtanke.ekonomi.Bokforingsperiod;
import se.omtanke.rapport.mall.Avsnitt.Tabellavsnitt;
import se.omtanke.rapport.mall.Kolumnmall;
import se.omtanke.rapport.mall.Kolumnmall.Beloppskolumn;
import se.omtanke.rapport.mall.Kolumnmall.Differenskolumn;
import se.omtanke.rapport.mall.Kolumnmall.Kolumnhuvud;
import se.omtanke.rapport.mall.Kolumnmall.Kommentarkolumn;
import se.omtanke.rapport.mall.Kolumnmall.Procentkolumn;
import se.omtanke.rapport.mall.Kolumnmall.Riktpunktskolumn;
import se.omtanke.rapport.mall.Kolumnmall.Summakolumn;
import se.omtanke.rapport.mall.Plusbetydelse;
import se.omtanke.rapport.mall.Spann;
import se.omtanke.rapport.mall.Urval;
import se.omtanke.rapport.mall.Urvalsord;

/** Says of every column what its figures are: heading, definition, terms, and what a plus means. */
final class Kolumnbeskrivning {

  private final Tabellavsnitt tabell;
  private final Kolumnordning ordning;
  private final Bokforingsperiod period;
  private final Tidsord tidsord;
  private final Urvalsord urvalsord;

  Kolumnbeskrivning(
      Tabellavsnitt tabell, Kolumnordning ordning, Bokforingsperiod period, Urvalsord urvalsord) {
    this.tabell = tabell;
    this.ordning = ordning;
    this.period = period;
    this.urvalsord = urvalsord;
    this.tidsord = new Tidsord(period);
  }

  Tabell.Kolumn beskriv(Kolumnmall mall) {
    Kolumnhuvud huvud = mall.huvud();
    List<Kolumnterm> termer = termer(mall);
    return new Tabell.Kolumn(
        huvud.id(),
        rubrik(mall),
        tidsord.ifyllt(huvud.grupp()),
        huvud.form(),
        huvud.dold(),
        mall instanceof Kommentarkolumn,
        definition(mall),
        plus(mall, termer),
        termer);
  }

  Fonster fonster(Beloppskolumn kolumn) {
    return Fonster.av(kolumn, tabell, period);
  }

  private Plusbetydelse plus(Kolumnmall mall, List<Kolumnterm> termer) {
    return mall instanceof Differenskolumn differens && differens.plus() != Plusbetydelse.NEUTRAL
        ? differens.plus()
        : Riktning.av(termer);
  }

  private String rubrik(Kolumnmall mall) {
    String given = mall.huvud().rubrik();
    if (given.isEmpty()
        && mall instanceof Beloppskolumn belopp
        && belopp.spann() instanceof Spann.Rullande) {
      Fonster fonster = fonster(belopp);
      return Tidsord.manad(fonster.fran()).substring(0, 3) + " " + fonster.ar();
    }
    return tidsord.ifyllt(given);
  }

  private String rubrik(String id) {
    Kolumnmall kolumn = ordning.kolumn(id);
    String grupp = tidsord.ifyllt(kolumn.huvud().grupp());
    return rubrik(kolumn).isEmpty() ? id : (grupp + " " + rubrik(kolumn)).strip();
  }

  private List<Kolumnterm> termer(Kolumnmall mall) {
    return switch (mall) {
      case Beloppskolumn belopp ->
          List.of(new Kolumnterm(tabell.tecken().faktor(), fonster(belopp), belopp.urval()));
      case Differenskolumn differens -> {
        List<Kolumnterm> termer = new ArrayList<>(termer(ordning.kolumn(differens.av())));
        termer(ordning.kolumn(differens.minus())).forEach(term -> termer.add(term.motsatt()));
        yield termer;
      }
      case Summakolumn summa ->
          summa.av().stream().flatMap(id -> termer(ordning.kolumn(id)).stream()).toList();
      case Procentkolumn procent -> termer(ordning.kolumn(procent.del()));
      case Riktpunktskolumn _, Kommentarkolumn _ -> List.of();
    };
  }

  private String definition(Kolumnmall mall) {
    return switch (mall) {
      case Beloppskolumn belopp -> belopp(belopp);
      case Differenskolumn differens ->
          rubrik(differens.av()) + " minus " + rubrik(differens.minus());
      case Summakolumn summa ->
          summa.av().stream().map(this::rubrik).collect(Collectors.joining(" plus "));
      case Procentkolumn procent ->
          rubrik(procent.del()) + " i procent av " + rubrik(procent.bas());
      case Riktpunktskolumn _ ->
          "Den del av året som har gått: " + Math.min(period.nummer(), 12) + " av 12 månader";
      case Kommentarkolumn _ -> "Kommentar";
    };
  }

  private String belopp(Beloppskolumn kolumn) {
    Fonster fonster = fonster(kolumn);
    String serie = fonster.serie().name().toLowerCase(Locale.ROOT);
    String urval =
        kolumn.urval() instanceof Urval.Alla ? "" : ", " + kolumn.urval().beskrivning(urvalsord);
    return Character.toUpperCase(serie.charAt(0))
        + serie.substring(1)
        + (fonster.version() < 0 ? " (tidigare version)" : "")
        + " "
        + Tidsord.spann(fonster.ar(), fonster.fran(), fonster.till())
        + urval;
  }
}
