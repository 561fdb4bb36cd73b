package se.omtanke.rapport.slutkontroll;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.omtanke.ekonomi.Kodstrang;
import se.omtanke.ekonomi.Serie;
import se.omtanke.organisation.Koddel;
import se.omtanke.rapport.berakning.Radfordelning.Utanfor;
import se.omtanke.rapport.berakning.Tabell;
import se.omtanke.rapport.granskning.modell.Allvar;
import se.omtanke.rapport.granskning.modell.Anmarkning;
import se.omtanke.rapport.granskning.modell.Cell;
import se.omtanke.rapport.granskning.modell.Matenhet;
import se.omtanke.rapport.granskning.modell.Plats;
import se.omtanke.rapport.granskning.modell.Slag;
import se.omtanke.rapport.mall.Avsnitt.Tabellavsnitt;
import se.omtanke.rapport.mall.Kodmonster;
import se.omtanke.rapport.mall.Radmall.Urvalsrad;
import se.omtanke.rapport.mall.Urval;

/**
 * Rows that ask for finer accounts than the forecast was made on. A forecast is made per class of
 * accounts, so such a row has none of it, and what it should have had stands on another row.
 */
final class Finareprognos {

  private Finareprognos() {}

  static List<Anmarkning> av(Tabellavsnitt mall, Tabell tabell) {
    String kolumner =
        tabell.synliga().stream()
            .filter(
                kolumn ->
                    kolumn.termer().stream()
                        .anyMatch(term -> term.fonster().serie() == Serie.PROGNOS))
            .map(kolumn -> (kolumn.grupp() + " " + kolumn.rubrik()).strip())
            .collect(Collectors.joining(", "));
    if (kolumner.isEmpty()) {
      return List.of();
    }
    return mall.rader().stream()
        .filter(Urvalsrad.class::isInstance)
        .map(Urvalsrad.class::cast)
        .flatMap(rad -> finare(rad, tabell).map(kod -> fynd(tabell, rad, kod, kolumner)).stream())
        .toList();
  }

  /** A code string with an account that the row would have split, if there is one. */
  private static Optional<Kodstrang> finare(Urvalsrad rad, Tabell tabell) {
    List<String> konton = konton(rad.urval()).toList();
    return koder(tabell)
        .filter(kod -> !rad.urval().omfattar(kod))
        .filter(
            kod ->
                konton.stream()
                    .filter(konto -> konto.length() > kod.konto().length())
                    .filter(konto -> konto.startsWith(kod.konto()))
                    .anyMatch(konto -> rad.urval().omfattar(pa(kod, konto))))
        .findFirst();
  }

  private static Stream<Kodstrang> koder(Tabell tabell) {
    return Stream.concat(
        tabell.fordelning().perRad().values().stream().flatMap(List::stream),
        tabell.fordelning().utanRad().stream().map(Utanfor::koder));
  }

  /** Accounts that begin as the row asks; what it leaves out need not be split. */
  private static Stream<String> konton(Urval urval) {
    return switch (urval) {
      case Urval.Del(Koddel del, List<Kodmonster> monster) ->
          del == Koddel.KONTO ? monster.stream().map(Finareprognos::borjan) : Stream.empty();
      case Urval.Och(List<Urval> delar) -> delar.stream().flatMap(Finareprognos::konton);
      case Urval.Eller(List<Urval> delar) -> delar.stream().flatMap(Finareprognos::konton);
      case Urval.Utom(Urval bas, Urval _) -> konton(bas);
      case Urval.Alla _, Urval.Periodiserat _ -> Stream.empty();
    };
  }

  private static String borjan(Kodmonster monster) {
    return switch (monster) {
      case Kodmonster.Exakt(String kod) -> kod;
      case Kodmonster.Borjan(String borjan) -> borjan;
      case Kodmonster.Intervall(String fran, String _) -> fran;
    };
  }

  private static Kodstrang pa(Kodstrang kod, String konto) {
    return new Kodstrang(
        kod.ansvar(),
        kod.verksamhet(),
        konto,
        kod.projekt(),
        kod.objekt(),
        kod.motpart(),
        kod.periodiserad());
  }

  private static Anmarkning fynd(Tabell tabell, Urvalsrad rad, Kodstrang kod, String kolumner) {
    String namn = rad.huvud().namn();
    Plats plats = new Plats(Tabellunderlag.titel(tabell), namn, kolumner, "", 0);
    return Anmarkning.om(
        new Cell(plats, "", Optional.empty(), Matenhet.OKAND),
        "",
        Slag.BRYGGA,
        Allvar.VARNING,
        "Raden %s väljer finare konton än prognosen, som är gjord på %s. Kolumnen %s har därför"
                .formatted(namn, kod.konto(), kolumner)
            + " inte med den på raden.",
        "Välj hela kontoklassen på raden, eller ta bort kolumnen för raden med ej.");
  }
}
