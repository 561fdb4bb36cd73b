package se.omtanke.komponenter;

import java.util.List;
import java.util.Map;

/**
 * The built style sheet, font and scripts: from the name in the source to the address with a hash
 * of the content, which browsers may keep for ever.
 *
 * @param adresser {@code omtanke.css} → {@code /tillgangar/omtanke.1a2b3c.css}
 */
public record Tillgangar(Map<String, String> adresser) {

  public Tillgangar {
    adresser = Map.copyOf(adresser);
  }

  /**
   * The address of one file.
   *
   * @throws IllegalArgumentException if the build has not made it
   */
  public String adress(String namn) {
    String adress = adresser.get(namn);
    if (adress == null) {
      throw new IllegalArgumentException("Not among the built front-end files: " + namn);
    }
    return adress;
  }

  /** All scripts except the entry itself, for the browser to fetch ahead in one go. */
  public List<String> moduler() {
    return adresser.entrySet().stream()
        .filter(e -> e.getKey().startsWith("moduler/"))
        .map(Map.Entry::getValue)
        .sorted()
        .toList();
  }
}
