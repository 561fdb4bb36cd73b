package se.omtanke.rapport.berakning;

import static java.util.stream.Collectors.toMap;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.omtanke.ekonomi.Bokforingsperiod;
import se.omtanke.ekonomi.Ekonomipost;
import se.omtanke.rapport.mall.Avsnitt;
import se.omtanke.rapport.mall.Avsnitt.Diagramavsnitt;
import se.omtanke.rapport.mall.Avsnitt.Statusavsnitt;
import se.omtanke.rapport.mall.Avsnitt.Statusvarde;
import se.omtanke.rapport.mall.Avsnitt.Tabellavsnitt;
import se.omtanke.rapport.mall.Avsnitt.Textavsnitt;
import se.omtanke.rapport.mall.Rapportmall;
import se.omtanke.rapport.mall.Valbart;

/** Computes a report. Pure: the same template, period and posts give the same report. */
public final class Rapportberakning {

  private Rapportberakning() {}

  /**
   * Computes a report.
   *
   * @param mall the template
   * @param period the accounting period that is followed up, 1–13
   * @param huvud facts of the head, such as {@code kommun}, {@code namnd} and {@code per}; they
   *     come before the template's own
   * @param underlag posts, names and what people have written
   */
  public static Rapport berakna(
      Rapportmall mall, Bokforingsperiod period, Map<String, String> huvud, Underlag underlag) {
    if (period.nummer() < 1) {
      throw new IllegalArgumentException("En rapport följer upp period 1–13, inte 0");
    }
    Postkalla kalla = Postkalla.av(underlag);
    Map<String, Tabell> tabeller = new LinkedHashMap<>();
    for (Avsnitt avsnitt : mall.avsnitt()) {
      if (avsnitt instanceof Tabellavsnitt tabell) {
        tabeller.put(tabell.id(), new Tabellberakning(tabell, period, kalla, underlag).berakna());
      }
    }
    return sammansatt(mall, period, huvud, new Delar(kalla, underlag, tabeller));
  }

  /** The posts that a window takes, for whoever opens a figure. */
  public static List<Ekonomipost> poster(Underlag underlag, Fonster fonster) {
    int aldre = -fonster.version();
    if (aldre > underlag.tidigare().size()) {
      return List.of();
    }
    List<Ekonomipost> poster =
        aldre == 0 ? underlag.poster() : underlag.tidigare().get(aldre - 1).poster();
    return poster.stream()
        .filter(post -> fonster.omfattar(post.serie(), fonster.version(), post.tid()))
        .toList();
  }

  private record Delar(Postkalla kalla, Underlag underlag, Map<String, Tabell> tabeller) {}

  private static Rapport sammansatt(
      Rapportmall mall, Bokforingsperiod period, Map<String, String> huvud, Delar delar) {
    Tidsord tidsord = new Tidsord(period);
    Map<String, String> fakta = new LinkedHashMap<>(mall.huvud());
    fakta.putAll(huvud);
    List<Avsnittsresultat> avsnitt = new ArrayList<>();
    for (Avsnitt ett : mall.avsnitt()) {
      avsnitt.add(resultat(ett, mall, period, delar));
    }
    return new Rapport(
        mall.id(),
        mall.version(),
        mall.rapporttyp(),
        tidsord.ifyllt(mall.namn()),
        period,
        tidsord.periodtext(),
        fakta,
        mall.valbara().stream().collect(toMap(Valbart::id, Valbart::namn)),
        avsnitt);
  }

  private static Avsnittsresultat resultat(
      Avsnitt avsnitt, Rapportmall mall, Bokforingsperiod period, Delar delar) {
    Tidsord tidsord = new Tidsord(period);
    return switch (avsnitt) {
      case Tabellavsnitt tabell -> finns(delar.tabeller().get(tabell.id()), tabell.id());
      case Textavsnitt text -> {
        String kalltext =
            delar.underlag().skrivet().texter().getOrDefault(text.id(), text.innehall());
        yield Textifyllnad.fyllMedLuckor(
            text.id(), tidsord.ifyllt(text.rubrik()), tidsord.ifyllt(kalltext), delar.tabeller());
      }
      case Diagramavsnitt diagram ->
          Diagramvarden.av(diagram, mall, period, delar.kalla(), delar.underlag());
      case Statusavsnitt status -> statuslista(status, delar.underlag().skrivet());
    };
  }

  private static Tabell finns(@Nullable Tabell tabell, String id) {
    return Optional.ofNullable(tabell)
        .orElseThrow(() -> new IllegalArgumentException("Tabellen " + id + " finns inte"));
  }

  private static Statuslista statuslista(Statusavsnitt mall, Skrivet skrivet) {
    return new Statuslista(
        mall.id(),
        mall.rubrik(),
        mall.punkter().stream()
            .map(
                punkt ->
                    new Statuslista.Punkt(
                        punkt.id(),
                        punkt.text(),
                        vald(mall, skrivet.status(), punkt),
                        Radvarden.kommentar(skrivet.kommentarer(), mall.id(), punkt.id())))
            .toList(),
        mall.varden());
  }

  private static Optional<Statusvarde> vald(
      Statusavsnitt mall, Map<String, String> valda, Avsnitt.Statuspunkt punkt) {
    String kod = valda.getOrDefault(punkt.id(), "");
    return mall.varden().stream().filter(varde -> varde.kod().equals(kod)).findFirst();
  }
}
