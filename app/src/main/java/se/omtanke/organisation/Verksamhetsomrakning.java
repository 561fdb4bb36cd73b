package se.omtanke.organisation;

import static java.util.stream.Collectors.groupingBy;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Restates verksamhet codes to what they mean on one day, as the versions of the code plan say it.
 *
 * <p>What a code meant is told by its name. If a code has that name on the day, what stood on the
 * old code counts there. If no code has it, and the old code has come to mean something else, it
 * counts on a code of its own that says so, lest years of different things be set beside each
 * other. A code that means nothing else stays what it is.
 *
 * <p>The code plan does not say that a unit's work has got another verksamhet, as when a part of
 * one becomes one of its own: that is only seen where it was booked.
 */
public final class Verksamhetsomrakning {

  private static final String UTGANGEN = "(";

  private final Map<String, List<Kod>> perKod;
  private final Map<String, List<Kod>> perNamn;
  private final LocalDate dag;

  private Verksamhetsomrakning(List<Kod> verksamheter, LocalDate dag) {
    this.perKod = verksamheter.stream().collect(groupingBy(Kod::kod));
    this.perNamn =
        verksamheter.stream()
            .filter(kod -> kod.giltig().innehaller(dag))
            .collect(groupingBy(Kod::benamning));
    this.dag = dag;
  }

  /** Every day in the meaning of one day, by every version of the verksamhet codes. */
  public static Verksamhetsomrakning tillDagen(List<Kod> verksamheter, LocalDate dag) {
    return new Verksamhetsomrakning(verksamheter, dag);
  }

  /** The code that what stood on a code on a day counts on. */
  public String kod(String verksamhet, LocalDate datum) {
    return betydelse(verksamhet, datum).map(this::nu).orElse(verksamhet);
  }

  /** The codes that stand for what has no code on the day, and what that was called. */
  public Map<String, String> utgangna() {
    Map<String, String> namn = new HashMap<>();
    perKod.values().stream()
        .flatMap(List::stream)
        .filter(forr -> arUtgangen(nu(forr)))
        .forEach(forr -> namn.put(nu(forr), forr.benamning()));
    return namn;
  }

  /** Whether a code stands for what has no code any more. */
  public static boolean arUtgangen(String kod) {
    return kod.startsWith(UTGANGEN);
  }

  private String nu(Kod forr) {
    Optional<Kod> samma = betydelse(forr.kod(), dag);
    if (samma.filter(kod -> kod.benamning().equals(forr.benamning())).isPresent()) {
      return forr.kod();
    }
    List<Kod> medNamnet = perNamn.getOrDefault(forr.benamning(), List.of());
    if (medNamnet.size() == 1) {
      return medNamnet.getFirst().kod();
    }
    return samma.map(kod -> utgangen(forr, kod)).orElse(forr.kod());
  }

  private static String utgangen(Kod forr, Kod nu) {
    boolean fore = forr.giltig().compareTo(nu.giltig()) < 0;
    LocalDate grans = fore ? nu.giltig().fran() : forr.giltig().fran();
    String nar = grans.getDayOfYear() == 1 ? Integer.toString(grans.getYear()) : grans.toString();
    return UTGANGEN + forr.kod() + (fore ? " före " : " från ") + nar + ")";
  }

  private Optional<Kod> betydelse(String kod, LocalDate datum) {
    return perKod.getOrDefault(kod, List.of()).stream()
        .filter(version -> version.giltig().innehaller(datum))
        .findFirst();
  }
}
