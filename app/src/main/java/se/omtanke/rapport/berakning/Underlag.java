package se.omtanke.rapport.berakning;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import se.omtanke.ekonomi.Ekonomipost;
import se.omtanke.organisation.Koddel;
import se.omtanke.rapport.mall.Urval;

/**
 * What a report is computed from, besides its template and period.
 *
 * @param poster sums with the ledger's sign; the forecast posts are those of the version in force
 * @param tidigare earlier versions of the forecast, the latest first
 * @param kodnamn what the codes of a code part are called
 * @param skrivet what people have written
 */
public record Underlag(
    List<Ekonomipost> poster,
    List<Prognosversion> tidigare,
    Map<Koddel, Map<String, String>> kodnamn,
    Skrivet skrivet) {

  public Underlag {
    poster = List.copyOf(poster);
    tidigare = List.copyOf(tidigare);
    kodnamn = Map.copyOf(kodnamn);
  }

  /** Posts alone. */
  public static Underlag av(List<Ekonomipost> poster) {
    return new Underlag(poster, List.of(), Map.of(), Skrivet.INGET);
  }

  /** The same without the posts of some selections; earlier forecasts too. */
  public Underlag utan(List<Urval> urval) {
    return urval.isEmpty()
        ? this
        : new Underlag(
            utan(poster, urval),
            tidigare.stream()
                .map(en -> new Prognosversion(en.namn(), utan(en.poster(), urval)))
                .toList(),
            kodnamn,
            skrivet);
  }

  private static List<Ekonomipost> utan(List<Ekonomipost> poster, List<Urval> urval) {
    return poster.stream()
        .filter(post -> urval.stream().noneMatch(en -> en.omfattar(post.koder())))
        .toList();
  }

  /** The same with its posts restated; earlier forecasts too. */
  public Underlag omraknat(Postomrakning omrakning) {
    return omrakning.omraknar()
        ? new Underlag(
            omrakning.alla(poster),
            tidigare.stream()
                .map(en -> new Prognosversion(en.namn(), omrakning.alla(en.poster())))
                .toList(),
            kodnamnMed(omrakning.utgangnaVerksamheter()),
            skrivet)
        : this;
  }

  private Map<Koddel, Map<String, String>> kodnamnMed(Map<String, String> verksamheter) {
    Map<Koddel, Map<String, String>> alla = new HashMap<>(kodnamn);
    Map<String, String> namn = new HashMap<>(alla.getOrDefault(Koddel.VERKSAMHET, Map.of()));
    namn.putAll(verksamheter);
    alla.put(Koddel.VERKSAMHET, namn);
    return alla;
  }

  /**
   * A version of the forecast that is no longer in force.
   *
   * @param namn what people call it, as "februariprognosen"
   */
  public record Prognosversion(String namn, List<Ekonomipost> poster) {
    public Prognosversion {
      poster = List.copyOf(poster);
    }
  }
}
