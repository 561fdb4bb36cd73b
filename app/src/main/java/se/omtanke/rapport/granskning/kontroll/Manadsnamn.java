package se.omtanke.rapport.granskning.kontroll;

import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import se.omtanke.rapport.granskning.modell.Manadsspann;

/** Reads the months that labels and specifications name. */
public final class Manadsnamn {

  private static final List<String> BORJAN =
      List.of("jan", "feb", "mar", "apr", "maj", "jun", "jul", "aug", "sep", "okt", "nov", "dec");
  private static final Pattern NAMN =
      Pattern.compile(
          "(jan(uari)?|feb(ruari)?|mars?|apr(il)?|maj|juni?|juli?|aug(usti)?|sept?(ember)?"
              + "|okt(ober)?|nov(ember)?|dec(ember)?)\\.?( (\\d{4}))?");
  private static final Pattern TERTIAL = Pattern.compile("(\\d{4})-?t([123])|t([123]) (\\d{4})");
  private static final Pattern KVARTAL = Pattern.compile("(\\d{4})-?[kq]([1-4])");
  private static final int TERTIALMANADER = 4;
  private static final int KVARTALSMANADER = 3;

  private Manadsnamn() {}

  /** The number of a month named without a year, 1 to 12, or empty. */
  public static Optional<Integer> utanAr(String etikett) {
    var traff = NAMN.matcher(ren(etikett));
    return traff.matches() && traff.group(NAMN.matcher("").groupCount()) == null
        ? Optional.of(BORJAN.indexOf(ren(etikett).substring(0, 3)) + 1)
        : Optional.empty();
  }

  /** The months of "2021-04", "april 2021", "2021", "2021-T1", "2021-01..2021-04". */
  public static Optional<Manadsspann> medAr(String etikett) {
    var text = ren(etikett);
    int skilje = text.indexOf("..");
    if (skilje > 0) {
      return medAr(text.substring(0, skilje))
          .flatMap(
              fran ->
                  medAr(text.substring(skilje + 2))
                      .filter(till -> !till.till().isBefore(fran.fran()))
                      .map(till -> new Manadsspann(fran.fran(), till.till())));
    }
    if (text.matches("(19|20)\\d\\d-(0[1-9]|1[0-2])")) {
      return Optional.of(Manadsspann.manad(YearMonth.parse(text)));
    }
    if (text.matches("(19|20)\\d\\d")) {
      return Optional.of(Manadsspann.ar(Integer.parseInt(text)));
    }
    return delAvAr(text).or(() -> namngiven(text));
  }

  private static Optional<Manadsspann> namngiven(String text) {
    var traff = NAMN.matcher(text);
    if (!traff.matches() || traff.group(traff.groupCount()) == null) {
      return Optional.empty();
    }
    int ar = Integer.parseInt(traff.group(traff.groupCount()));
    int manad = BORJAN.indexOf(text.substring(0, 3)) + 1;
    return Optional.of(Manadsspann.manad(YearMonth.of(ar, manad)));
  }

  private static Optional<Manadsspann> delAvAr(String text) {
    var tertial = TERTIAL.matcher(text);
    if (tertial.matches()) {
      boolean arForst = tertial.group(1) != null;
      return Optional.of(
          del(tertial.group(arForst ? 1 : 4), tertial.group(arForst ? 2 : 3), TERTIALMANADER));
    }
    var kvartal = KVARTAL.matcher(text);
    return kvartal.matches()
        ? Optional.of(del(kvartal.group(1), kvartal.group(2), KVARTALSMANADER))
        : Optional.empty();
  }

  private static Manadsspann del(String ar, String nummer, int manader) {
    var slut = YearMonth.of(Integer.parseInt(ar), Integer.parseInt(nummer) * manader);
    return new Manadsspann(slut.minusMonths(manader - 1L), slut);
  }

  private static String ren(String etikett) {
    return etikett.strip().toLowerCase(Locale.ROOT).replaceAll("\\s+", " ");
  }
}
