package se.omtanke.regler.parametrar;

import static java.util.stream.Collectors.toMap;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.stream.Stream;
import se.omtanke.regler.Period;
import se.omtanke.regler.Tidslinje;
import se.omtanke.regler.Tidslinje.Segment;
import se.omtanke.regler.lagrum.Sakerhet;

/**
 * Reads parameters. A name has one or more rows parted by semicolons, a row its columns parted by
 * bars:
 *
 * <pre>från | till | värde | källa | kontrollerad | säkerhet</pre>
 *
 * <p>{@code till} is the day after the last; a dash is an open end.
 */
final class Parameterfil {

  private static final List<String> FILER =
      List.of("frist", "gallring", "samtycke", "beslutsratt", "handlaggning");
  private static final String OPPEN = "-";
  private static final int KOLUMNER = 6;

  private Parameterfil() {}

  /** All files that come with the rules. */
  static Parametrar alla() {
    String har = Parameterfil.class.getPackageName() + ".";
    List<ResourceBundle> filer =
        FILER.stream().map(fil -> ResourceBundle.getBundle(har + fil, Locale.ROOT)).toList();
    return new Parametrar(
        filer.stream()
            .flatMap(fil -> fil.keySet().stream().map(namn -> List.of(namn, fil.getString(namn))))
            .collect(toMap(List::getFirst, par -> linje(par.getLast()))));
  }

  /**
   * The values of the rows.
   *
   * @throws IllegalArgumentException if a row cannot be read, or two values share a day
   */
  static Tidslinje<Parameter> linje(String rader) {
    return new Tidslinje<>(delar(rader, ";").map(Parameterfil::segment).toList());
  }

  private static Segment<Parameter> segment(String rad) {
    List<String> celler = delar(rad, "\\|").toList();
    if (celler.size() != KOLUMNER) {
      throw new IllegalArgumentException("Not a parameter: " + rad);
    }
    return new Segment<>(
        new Period(dag(celler.get(0), Period.UTAN_BORJAN), dag(celler.get(1), Period.TILLS_VIDARE)),
        new Parameter(
            celler.get(2),
            celler.get(3),
            LocalDate.parse(celler.get(4)),
            Sakerhet.valueOf(celler.get(5))));
  }

  private static Stream<String> delar(String text, String mellan) {
    return Stream.of(text.split(mellan, -1)).map(String::strip);
  }

  private static LocalDate dag(String cell, LocalDate oppen) {
    return cell.equals(OPPEN) ? oppen : LocalDate.parse(cell);
  }
}
