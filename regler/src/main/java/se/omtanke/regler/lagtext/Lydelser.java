package se.omtanke.regler.lagtext;

import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import se.omtanke.regler.Period;

/** Reads when a wording holds from the marks that stand before its text. */
final class Lydelser {

  private static final Pattern MARKE =
      Pattern.compile("\\s*/(Träder i kraft I|Upphör att gälla U):([^/]*)/\\s*");
  private static final Pattern DATUM = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");

  private Lydelser() {}

  /** The wording; none if it begins on a day that nobody has set. */
  static Optional<Lydelse> av(String text) {
    Matcher marke = MARKE.matcher(text);
    Period galler = Period.ALLTID;
    int efter = 0;
    while (marke.find() && marke.start() == efter) {
      efter = marke.end();
      Optional<LocalDate> dag = datum(marke.group(2));
      boolean borjar = marke.group(1).startsWith("Träder");
      if (borjar && dag.isEmpty()) {
        return Optional.empty();
      }
      galler = borjar ? new Period(dag.get(), galler.till()) : till(galler, dag);
    }
    return Optional.of(new Lydelse(galler, Normalform.av(text.substring(efter))));
  }

  private static Period till(Period galler, Optional<LocalDate> dag) {
    return new Period(galler.fran(), dag.orElse(Period.TILLS_VIDARE));
  }

  private static Optional<LocalDate> datum(String text) {
    Matcher datum = DATUM.matcher(text);
    return datum.find() ? Optional.of(LocalDate.parse(datum.group())) : Optional.empty();
  }
}
