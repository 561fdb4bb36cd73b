package se.omtanke.rapport.granskning.kontroll;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import se.omtanke.rapport.granskning.modell.Cell;
import se.omtanke.rapport.granskning.modell.Manadsspann;
import se.omtanke.rapport.granskning.samband.Art;
import se.omtanke.rapport.granskning.samband.Kvot;
import se.omtanke.rapport.granskning.samband.Likhet;
import se.omtanke.rapport.granskning.samband.Linjar;
import se.omtanke.rapport.granskning.samband.Produkt;
import se.omtanke.rapport.granskning.samband.Samband;
import se.omtanke.rapport.granskning.samband.Term;

/**
 * A computation over cells: a sum, a quotient, a product or a change in percent.
 *
 * @param text as written in the specification
 * @param raknesatt how the two sides are put together
 * @param forsta the only or the first side
 * @param andra the second side, empty for a sum
 */
public record Uttryck(String text, Raknesatt raknesatt, List<Led> forsta, List<Led> andra) {

  private static final BigDecimal HUNDRA = BigDecimal.valueOf(100);

  /** How the sides are put together. */
  public enum Raknesatt {
    /** One side only. */
    SUMMA,
    /** The first divided by the second. */
    KVOT,
    /** The first times the second. */
    PRODUKT,
    /** The change from the second to the first, in percent of the second. */
    ANDRING
  }

  /** A part of a side. */
  public sealed interface Led {
    /**
     * Cells.
     *
     * @param faktor what they are multiplied by
     * @param val which they are
     */
    record Celler(BigDecimal faktor, Cellval val) implements Led {}

    /**
     * A number.
     *
     * @param tal the number
     */
    record Konstant(BigDecimal tal) implements Led {}

    /**
     * The days of the period.
     *
     * @param faktor what they are multiplied by
     */
    record Dagar(BigDecimal faktor) implements Led {}
  }

  /** The computation in words. */
  public String ord() {
    return Uttrycksord.av(this);
  }

  /** Whether it depends on the number of days. */
  public boolean dagar() {
    return forsta.stream().anyMatch(Led.Dagar.class::isInstance)
        || andra.stream().anyMatch(Led.Dagar.class::isInstance);
  }

  /** The relation that a cell is this computation. */
  public Samband samband(Art art, Cell mal, Underlag underlag, Optional<Manadsspann> period) {
    var ena = linjar(forsta, mal, underlag, period, raknesatt == Raknesatt.SUMMA);
    if (raknesatt == Raknesatt.SUMMA) {
      return new Likhet(art, mal, ena);
    }
    var tva = linjar(andra, mal, underlag, period, false);
    if (raknesatt != Raknesatt.PRODUKT && !Kolumnkvot.barEnKvot(tva)) {
      throw new Regelfel("nämnaren i " + text + " är noll");
    }
    var faktor = mal.enhet().procent() ? HUNDRA : BigDecimal.ONE;
    return switch (raknesatt) {
      case PRODUKT -> new Produkt(art, mal, ena, tva);
      case ANDRING -> new Kvot(art, mal, HUNDRA, ena, tva, HUNDRA.negate());
      default -> new Kvot(art, mal, faktor, ena, tva, BigDecimal.ZERO);
    };
  }

  private static Linjar linjar(
      List<Led> led,
      Cell mal,
      Underlag underlag,
      Optional<Manadsspann> period,
      boolean iMaletsEnhet) {
    var termer = new ArrayList<Term>();
    var konstant = BigDecimal.ZERO;
    for (var ett : led) {
      switch (ett) {
        case Led.Konstant k -> konstant = konstant.add(k.tal());
        case Led.Dagar d ->
            konstant = konstant.add(d.faktor().multiply(BigDecimal.valueOf(dagar(period))));
        case Led.Celler c -> {
          for (var cell : c.val().celler(underlag)) {
            termer.add(term(c.faktor(), cell, mal, iMaletsEnhet));
          }
        }
      }
    }
    return new Linjar(termer, konstant);
  }

  private static Term term(BigDecimal faktor, Cell cell, Cell mal, boolean iMaletsEnhet) {
    var skala =
        iMaletsEnhet
            ? cell.enhet().till(mal.enhet())
            : cell.enhet().kronor().orElse(BigDecimal.ONE);
    return new Term(faktor.multiply(skala), cell);
  }

  private static int dagar(Optional<Manadsspann> period) {
    return period
        .map(Manadsspann::dagar)
        .orElseThrow(() -> new Regelfel("”dagar” kräver att period: är angiven"));
  }
}
