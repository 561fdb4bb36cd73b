package se.omtanke.person;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import se.omtanke.grund.OgiltigIndata;

/**
 * Where someone lives, stays or has her letters.
 *
 * @param slag what it is for
 * @param mottagare care of whom, if anyone
 * @param gata street and number; may be empty
 * @param postnummer five digits with their space, or another country's code
 * @param ort the place
 * @param hemlig whether it must not be told where the person is (OSL 26 kap. 2 §)
 */
public record Adress(
    Adresslag slag,
    Optional<String> mottagare,
    String gata,
    String postnummer,
    String ort,
    boolean hemlig) {

  private static final int LANGST = 200;

  /**
   * An address; white space is collapsed and a Swedish postcode gets its space.
   *
   * @throws OgiltigIndata if the place is missing, or if a part is too long or has odd signs
   */
  public Adress {
    mottagare = mottagare.map(m -> ren("mottagare", m, 120)).filter(m -> !m.isEmpty());
    gata = ren("gata", gata, LANGST);
    postnummer = ren("postnummer", postnummer, 12).replaceAll("^([0-9]{3}) ?([0-9]{2})$", "$1 $2");
    ort = ren("ort", ort, 100);
    if (ort.isEmpty()) {
      throw new OgiltigIndata("ort", "Skriv postorten.");
    }
    if (!postnummer.isEmpty() && !postnummer.matches("[A-Z0-9][A-Z0-9 -]{2,11}")) {
      throw new OgiltigIndata("postnummer", "Skriv postnumret med fem siffror.");
    }
  }

  /** As on an envelope, line by line. */
  public List<String> rader() {
    List<String> rader = new ArrayList<>();
    mottagare.ifPresent(m -> rader.add("c/o " + m));
    rader.add(gata);
    rader.add((postnummer + " " + ort).strip());
    rader.removeIf(String::isEmpty);
    return List.copyOf(rader);
  }

  /** Never the address: it would end up in logs. */
  @Override
  public String toString() {
    return "Adress";
  }

  private static String ren(String falt, String text, int langst) {
    String ren = text.strip().replaceAll("\\s+", " ");
    if (ren.length() > langst || ren.chars().anyMatch(t -> t == '<' || t == '>')) {
      throw new OgiltigIndata(
          falt, "Skriv högst %d tecken, utan tecknen < och >.".formatted(langst));
    }
    return ren;
  }
}
