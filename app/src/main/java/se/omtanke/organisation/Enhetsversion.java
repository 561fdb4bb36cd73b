package se.omtanke.organisation;

import java.util.List;
import java.util.Optional;
import se.omtanke.grund.Kommunkod;
import se.omtanke.regler.Period;

/**
 * What is stated of a unit for a time: its name, its place and its codes may change, its key never.
 *
 * @param nyckel the unit's readable key, the same as long as the unit is the same
 * @param namn its name for people
 * @param niva its level
 * @param overordnad the key of the unit right above; empty for a board
 * @param ansvar the ansvar codes whose money is the unit's, in code order
 * @param vardkommun the municipality whose board this is, when it is a joint board that another
 *     municipality hosts
 * @param giltig from when until when this holds
 */
public record Enhetsversion(
    String nyckel,
    String namn,
    Enhetsniva niva,
    Optional<String> overordnad,
    List<Kodgren> ansvar,
    Optional<Kommunkod> vardkommun,
    Period giltig) {

  public Enhetsversion {
    ansvar = ansvar.stream().sorted().distinct().toList();
  }

  /** The same, holding for another time. */
  public Enhetsversion under(Period tid) {
    return new Enhetsversion(nyckel, namn, niva, overordnad, ansvar, vardkommun, tid);
  }

  /** The same with these codes. */
  public Enhetsversion medAnsvar(List<Kodgren> koder) {
    return new Enhetsversion(nyckel, namn, niva, overordnad, koder, vardkommun, giltig);
  }

  /** The same under another unit. */
  public Enhetsversion medOverordnad(String over) {
    return new Enhetsversion(nyckel, namn, niva, Optional.of(over), ansvar, vardkommun, giltig);
  }
}
