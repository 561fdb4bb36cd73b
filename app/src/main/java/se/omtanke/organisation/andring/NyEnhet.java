package se.omtanke.organisation.andring;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.IntStream;
import se.omtanke.grund.OgiltigIndata;
import se.omtanke.organisation.Enhetsversion;

/**
 * A unit that was not there.
 *
 * @param version what it is, and from when
 */
public record NyEnhet(Enhetsversion version) implements Organisationsandring {

  @Override
  public Organisationslage pa(Organisationslage fore) {
    if (fore.nycklar().contains(version.nyckel())) {
      throw new OgiltigIndata(
          "namn", "Det finns redan en enhet med id \"" + version.nyckel() + "\".");
    }
    List<Enhetsversion> alla = new ArrayList<>(fore.versioner());
    alla.add(version);
    return Organisationslage.av(alla, fore.foljd());
  }

  /** A key made from a name that no unit has: {@code hemtjanst-norr}, {@code hemtjanst-norr-2}. */
  public static String nyckel(String namn, Set<String> tagna) {
    String ren =
        Normalizer.normalize(namn, Normalizer.Form.NFD)
            .toLowerCase(Locale.ROOT)
            .replaceAll("\\p{M}", "")
            .replaceAll("[^a-z0-9]+", "-")
            .replaceAll("^-+|-+$", "");
    String grund = ren.isEmpty() ? "enhet" : ren;
    return IntStream.iterate(1, nummer -> nummer + 1)
        .mapToObj(nummer -> nummer == 1 ? grund : grund + "-" + nummer)
        .filter(nyckel -> !tagna.contains(nyckel))
        .findFirst()
        .orElseThrow();
  }
}
