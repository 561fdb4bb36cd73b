package se.omtanke.organisation.inlasning;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import se.omtanke.filformat.Filfel;
import se.omtanke.filformat.Rad;
import se.omtanke.organisation.Kodgren;
import se.omtanke.regler.Belopp;
import se.omtanke.regler.OgiltigtBelopp;
import se.omtanke.regler.Period;

/**
 * A row whose cells are read by the name of their column. Every method throws {@link Filfel} where
 * the cell does not hold what is asked for.
 */
record Registerrad(String fil, Rad rad, Map<String, Integer> kolumner) {

  int nummer() {
    return rad.nummer();
  }

  /** The cell, or empty if it or the column is. */
  Optional<String> cell(String kolumn) {
    return Optional.ofNullable(kolumner.get(kolumn))
        .map(plats -> rad.celler().get(plats).strip())
        .filter(text -> !text.isEmpty());
  }

  String text(String kolumn) {
    return cell(kolumn).orElseThrow(() -> fel(kolumn, "Cellen är tom. Fyll i den."));
  }

  <T> T ett(String kolumn, Function<String, Optional<T>> tolka, String klarsprak) {
    return tolka.apply(text(kolumn)).orElseThrow(() -> fel(kolumn, klarsprak));
  }

  LocalDate dag(String kolumn) {
    return somDag(kolumn, text(kolumn));
  }

  /** From {@code fran} until {@code till}, the first day on which it no longer holds. */
  Period period() {
    LocalDate fran = dag("fran");
    LocalDate till = cell("till").map(text -> somDag("till", text)).orElse(Period.TILLS_VIDARE);
    if (!fran.isBefore(till)) {
      throw fel("till", "Första dagen som inte gäller måste vara efter den första som gäller.");
    }
    return new Period(fran, till);
  }

  BigDecimal tal(String kolumn) {
    try {
      return new BigDecimal(text(kolumn).replace(',', '.'));
    } catch (NumberFormatException e) {
      throw fel(kolumn, "Skriv ett tal, till exempel 0.25.");
    }
  }

  Belopp belopp(String kolumn) {
    try {
      Belopp belopp = Belopp.kronor(text(kolumn));
      if (belopp.arNegativt()) {
        throw fel(kolumn, "Beloppet kan inte vara mindre än noll.");
      }
      return belopp;
    } catch (OgiltigtBelopp e) {
      throw fel(kolumn, "Skriv ett belopp i kronor, till exempel 300000.");
    }
  }

  Kodgren gren(String kolumn) {
    return somGren(kolumn, text(kolumn));
  }

  /** Codes and branches with commas between them; none if the cell is empty. */
  List<Kodgren> grenar(String kolumn) {
    return cell(kolumn).stream()
        .flatMap(text -> Arrays.stream(text.split(",", -1)))
        .map(del -> somGren(kolumn, del.strip()))
        .toList();
  }

  Filfel fel(String kolumn, String klarsprak) {
    return new Filfel(fil, nummer(), kolumn, klarsprak);
  }

  private Kodgren somGren(String kolumn, String text) {
    if (!Kodgren.arSkriven(text)) {
      throw fel(kolumn, "Skriv en kod eller en gren av koder, till exempel 741010 eller 74*.");
    }
    return Kodgren.av(text);
  }

  private LocalDate somDag(String kolumn, String text) {
    try {
      return LocalDate.parse(text);
    } catch (DateTimeParseException e) {
      throw fel(kolumn, "Skriv dagen som ÅÅÅÅ-MM-DD, inte \"" + text + "\".");
    }
  }
}
