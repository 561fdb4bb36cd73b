package se.omtanke.grund;

import java.util.regex.Pattern;

/**
 * A municipality's code: four digits by SCB; 9900–9999 are examples.
 *
 * @param kod the four digits
 */
public record Kommunkod(String kod) {

  private static final Pattern FYRA_SIFFROR = Pattern.compile("[0-9]{4}");

  public Kommunkod {
    if (!FYRA_SIFFROR.matcher(kod).matches()) {
      throw new OgiltigIndata("kommun", "Kommunkoden är fyra siffror, till exempel 2280.");
    }
  }

  @Override
  public String toString() {
    return kod;
  }
}
