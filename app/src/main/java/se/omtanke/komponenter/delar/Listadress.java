package se.omtanke.komponenter.delar;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * The address of a list: filters, order and page all stand in it, so that it can be kept and
 * shared.
 *
 * @param sokvag the path
 * @param parametrar the query, in order
 */
public record Listadress(String sokvag, Map<String, List<String>> parametrar) {

  public Listadress {
    parametrar = Map.copyOf(parametrar);
  }

  /** The list as asked for by this address, for instance that of {@code Sidram}. */
  public static Listadress av(String adress) {
    var uri = UriComponentsBuilder.fromUriString(adress).build();
    Map<String, List<String>> parametrar = new LinkedHashMap<>();
    uri.getQueryParams().forEach((namn, varden) -> parametrar.put(namn, avkodade(varden)));
    return new Listadress(String.valueOf(uri.getPath()), parametrar);
  }

  /** The first value of a parameter; empty if it is not there. */
  public String varde(String namn) {
    return parametrar.getOrDefault(namn, List.of()).stream().findFirst().orElse("");
  }

  /** The same list with this parameter set to one value. */
  public Listadress med(String namn, String varde) {
    Map<String, List<String>> nya = new LinkedHashMap<>(parametrar);
    nya.put(namn, List.of(varde));
    return new Listadress(sokvag, nya);
  }

  /** The same list without this parameter. */
  public Listadress utan(String namn) {
    Map<String, List<String>> nya = new LinkedHashMap<>(parametrar);
    nya.remove(namn);
    return new Listadress(sokvag, nya);
  }

  /** The same list without one of the parameter's values. */
  public Listadress utan(String namn, String varde) {
    List<String> kvar = new ArrayList<>(parametrar.getOrDefault(namn, List.of()));
    kvar.remove(varde);
    Map<String, List<String>> nya = new LinkedHashMap<>(parametrar);
    nya.put(namn, kvar);
    return kvar.isEmpty() ? utan(namn) : new Listadress(sokvag, nya);
  }

  /** The address as it stands in a link, parameters in alphabetical order. */
  public String adress() {
    UriComponentsBuilder byggd = UriComponentsBuilder.fromPath(sokvag);
    parametrar.entrySet().stream()
        .sorted(Map.Entry.comparingByKey())
        .forEach(p -> byggd.queryParam(p.getKey(), p.getValue().toArray()));
    return byggd.encode().build().toUriString();
  }

  private static List<String> avkodade(List<String> varden) {
    return varden.stream()
        .map(v -> v == null ? "" : v.replace('+', ' '))
        .map(v -> java.net.URLDecoder.decode(v, java.nio.charset.StandardCharsets.UTF_8))
        .toList();
  }
}
