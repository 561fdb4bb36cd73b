package se.omtanke.organisation.webb.redigering;

import static java.util.Comparator.comparingInt;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import se.omtanke.grund.OgiltigIndata;
import se.omtanke.grund.OgiltigIndata.Faltfel;
import se.omtanke.komponenter.Texter;
import se.omtanke.organisation.Kodgren;
import se.omtanke.regler.Belopp;
import se.omtanke.regler.OgiltigtBelopp;
import se.omtanke.regler.Period;

/**
 * Reads the answers of a form and gathers what is wrong with them. A value stands in for a faulty
 * answer until {@link #krav} is asked; what has been made of it is then thrown away.
 */
final class Svar {

  private static final String FEL = "organisation.fel.";

  private final Map<String, String> varden;
  private final Texter texter;
  private final List<Faltfel> fel = new ArrayList<>();

  Svar(Map<String, String> varden, Texter texter) {
    this.varden = varden;
    this.texter = texter;
  }

  /** What was typed, or empty. */
  String ratt(String falt) {
    return varden.getOrDefault(falt, "").strip();
  }

  Optional<String> frivillig(String falt) {
    return Optional.of(ratt(falt)).filter(text -> !text.isEmpty());
  }

  /** The answers to numbered questions, however many: {@code till1}, {@code till2} …; each once. */
  List<String> numrerade(String falt) {
    return varden.keySet().stream()
        .filter(namn -> namn.matches(falt + "[1-9]\\d{0,3}"))
        .sorted(comparingInt(namn -> Integer.parseInt(namn.substring(falt.length()))))
        .map(this::ratt)
        .filter(text -> !text.isEmpty())
        .distinct()
        .toList();
  }

  boolean ja(String falt) {
    return !ratt(falt).isEmpty();
  }

  /** What must be answered. */
  String text(String falt) {
    return frivillig(falt).orElseGet(() -> fel(falt, "tomt", ""));
  }

  <T> T tolkad(String falt, Function<String, Optional<T>> tolka, String felnyckel, T annars) {
    return tolka.apply(ratt(falt)).orElseGet(() -> fel(falt, felnyckel, annars));
  }

  LocalDate dag(String falt) {
    return somDag(ratt(falt)).orElseGet(() -> fel(falt, "dag", LocalDate.EPOCH));
  }

  /** From a first day to and with a last; an empty last is until further notice. */
  Period period(String franfalt, String tomfalt) {
    LocalDate fran = dag(franfalt);
    if (ratt(tomfalt).isEmpty()) {
      return Period.fran(fran);
    }
    LocalDate tom = dag(tomfalt);
    return tom.isBefore(fran)
        ? fel(tomfalt, "period", Period.fran(fran))
        : Period.franTillOchMed(fran, tom);
  }

  Kodgren gren(String falt) {
    return gren(falt, ratt(falt));
  }

  /** Codes and branches with commas between; none if nothing was typed. */
  List<Kodgren> grenar(String falt) {
    return Arrays.stream(ratt(falt).split(","))
        .map(String::strip)
        .filter(del -> !del.isEmpty())
        .map(del -> gren(falt, del))
        .toList();
  }

  /** Per cent as a share: 45 is 0.45. */
  BigDecimal andel(String falt) {
    try {
      return new BigDecimal(ratt(falt).replace(',', '.').replace("%", "").strip()).movePointLeft(2);
    } catch (NumberFormatException e) {
      return fel(falt, "andel", BigDecimal.ONE);
    }
  }

  Belopp belopp(String falt) {
    try {
      Belopp belopp = Belopp.kronor(ratt(falt));
      return belopp.arNegativt() ? fel(falt, "belopp", belopp) : belopp;
    } catch (OgiltigtBelopp e) {
      return fel(falt, "belopp", Belopp.NOLL);
    }
  }

  <T> T fel(String falt, String nyckel, T annars) {
    fel.add(new Faltfel(falt, texter.text(FEL + nyckel)));
    return annars;
  }

  /**
   * Requires that nothing was wrong.
   *
   * @throws OgiltigIndata for all that was
   */
  void krav() {
    if (!fel.isEmpty()) {
      throw new OgiltigIndata(fel);
    }
  }

  private Kodgren gren(String falt, String text) {
    return Kodgren.arSkriven(text) ? Kodgren.av(text) : fel(falt, "kod", Kodgren.ALLA);
  }

  private static Optional<LocalDate> somDag(String text) {
    try {
      return Optional.of(LocalDate.parse(text));
    } catch (DateTimeParseException e) {
      return Optional.empty();
    }
  }
}
