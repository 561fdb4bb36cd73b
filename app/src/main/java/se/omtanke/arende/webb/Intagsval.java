package se.omtanke.arende.webb;

import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import se.omtanke.arende.Inkommetsatt;
import se.omtanke.arende.Inkommetslag;
import se.omtanke.arende.Lamnarkategori;
import se.omtanke.arende.Orsak;
import se.omtanke.komponenter.Sida;
import se.omtanke.komponenter.formular.Val;
import se.omtanke.person.Identitetssort;

/**
 * What can be chosen in the intake form, in the reader's language.
 *
 * @param sida the page, for its texts
 */
public record Intagsval(Sida sida) {

  /** Kinds of what comes in. */
  public List<Val> slag() {
    return av(Inkommetslag.values(), Inkommetslag::textnyckel);
  }

  /** Ways it comes in. */
  public List<Val> satt() {
    return av(Inkommetsatt.values(), Inkommetsatt::textnyckel);
  }

  /** Reasons. */
  public List<Val> orsaker() {
    return av(Orsak.values(), Orsak::textnyckel);
  }

  /** Kinds of reporters. */
  public List<Val> lamnare() {
    return av(Lamnarkategori.values(), Lamnarkategori::textnyckel);
  }

  /** Ways to state an identity. */
  public List<Val> sorter() {
    return av(Identitetssort.values(), Identitetssort::textnyckel);
  }

  private <E extends Enum<E>> List<Val> av(E[] varden, Function<E, String> nyckel) {
    return Arrays.stream(varden).map(en -> Val.av(en.name(), sida.text(nyckel.apply(en)))).toList();
  }
}
