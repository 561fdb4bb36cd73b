package se.omtanke.regler.frist;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import se.omtanke.regler.Periodmangd;

/**
 * A question about a time.
 *
 * @param regel the name of the rule
 * @param start the day the time begins
 * @param klockslag the time of day, where hours count
 * @param senastProvad the day of the latest review, for what is reviewed again and again
 * @param forlangningar how it has been lengthened, in order of time
 * @param uppehall days that are not to be counted
 * @param foregaende the days on which earlier cases on the same matter began
 * @param nyttSkal why a new case on the same matter begins a time of its own, if somebody says so
 */
public record Fristfraga(
    String regel,
    LocalDate start,
    Optional<LocalTime> klockslag,
    Optional<LocalDate> senastProvad,
    List<Forlangning> forlangningar,
    Periodmangd uppehall,
    List<LocalDate> foregaende,
    Optional<String> nyttSkal) {

  /** The lists are kept as they were. */
  public Fristfraga {
    forlangningar = List.copyOf(forlangningar);
    foregaende = List.copyOf(foregaende);
  }

  /** Only a rule and a day. */
  public static Fristfraga om(String regel, LocalDate start) {
    return new Fristfraga(
        regel,
        start,
        Optional.empty(),
        Optional.empty(),
        List.of(),
        Periodmangd.TOM,
        List.of(),
        Optional.empty());
  }

  /** The same from a time of day. */
  public Fristfraga klockan(LocalTime tid) {
    return new Fristfraga(
        regel,
        start,
        Optional.of(tid),
        senastProvad,
        forlangningar,
        uppehall,
        foregaende,
        nyttSkal);
  }

  /** The same, reviewed on a day after its start. */
  public Fristfraga senastProvad(LocalDate dag) {
    return new Fristfraga(
        regel, start, klockslag, Optional.of(dag), forlangningar, uppehall, foregaende, nyttSkal);
  }

  /** The same, lengthened. */
  public Fristfraga forlangd(List<Forlangning> nya) {
    return new Fristfraga(
        regel, start, klockslag, senastProvad, nya, uppehall, foregaende, nyttSkal);
  }

  /** The same without some days. */
  public Fristfraga utom(Periodmangd dagar) {
    return new Fristfraga(
        regel, start, klockslag, senastProvad, forlangningar, dagar, foregaende, nyttSkal);
  }

  /** The same after earlier cases on the same matter. */
  public Fristfraga efter(List<LocalDate> tidigareStarter) {
    return new Fristfraga(
        regel, start, klockslag, senastProvad, forlangningar, uppehall, tidigareStarter, nyttSkal);
  }

  /** The same, with the reason why the time begins anew all the same. */
  public Fristfraga paNytt(String skal) {
    return new Fristfraga(
        regel,
        start,
        klockslag,
        senastProvad,
        forlangningar,
        uppehall,
        foregaende,
        Optional.of(skal));
  }
}
