package se.omtanke.organisation;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import se.omtanke.regler.Period;

/** Units with their usual values, to build organisations from. */
public final class Enheter {

  /** The first day of the examples. */
  public static final LocalDate BORJAN = LocalDate.of(2024, 1, 1);

  private Enheter() {}

  /** A board from the first day on. */
  public static Enhetsversion namnd(String nyckel, String... ansvar) {
    return version(nyckel, Enhetsniva.NAMND, "", ansvar);
  }

  /** An area of work from the first day on. */
  public static Enhetsversion omrade(String nyckel, String overordnad, String... ansvar) {
    return version(nyckel, Enhetsniva.VERKSAMHETSOMRADE, overordnad, ansvar);
  }

  /** A unit from the first day on. */
  public static Enhetsversion enhet(String nyckel, String overordnad, String... ansvar) {
    return version(nyckel, Enhetsniva.ENHET, overordnad, ansvar);
  }

  /** The same in another period. */
  public static Enhetsversion under(Enhetsversion version, Period period) {
    return new Enhetsversion(
        version.nyckel(),
        version.namn(),
        version.niva(),
        version.overordnad(),
        version.ansvar(),
        version.vardkommun(),
        period);
  }

  /** The same with another name. */
  public static Enhetsversion kallad(Enhetsversion version, String namn) {
    return new Enhetsversion(
        version.nyckel(),
        namn,
        version.niva(),
        version.overordnad(),
        version.ansvar(),
        version.vardkommun(),
        version.giltig());
  }

  /** A share that went from one unit to another. */
  public static Succession steg(String fran, String till, String datum, String andel) {
    return new Succession(
        fran, till, LocalDate.parse(datum), new BigDecimal(andel), Successionsslag.DELNING);
  }

  /** A history without a database. */
  public static Organisationshistorik historik(
      List<Enhetsversion> versioner, Succession... successioner) {
    AtomicLong nummer = new AtomicLong();
    Map<String, UUID> ider = new HashMap<>();
    return new Organisationshistorik(
        versioner.stream()
            .map(
                version ->
                    new Enhet(
                        ider.computeIfAbsent(
                            version.nyckel(), n -> new UUID(7, nummer.incrementAndGet())),
                        version))
            .toList(),
        List.of(successioner));
  }

  private static Enhetsversion version(
      String nyckel, Enhetsniva niva, String overordnad, String... ansvar) {
    return new Enhetsversion(
        nyckel,
        nyckel,
        niva,
        Optional.of(overordnad).filter(over -> !over.isEmpty()),
        Arrays.stream(ansvar).map(Kodgren::av).toList(),
        Optional.empty(),
        Period.fran(BORJAN));
  }
}
