package se.omtanke.drift.bench;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import tools.jackson.databind.json.JsonMapper;

/**
 * Measured figures as people and scripts read them.
 *
 * @param omfang how large the run was
 * @param varden the figures, in the order that they were measured
 */
public record Mattabell(Omfang omfang, List<Varde> varden) {

  private static final String RUBRIK = "| Mått | Värde | Mål | Nått |\n|---|---:|---:|---|\n";

  /** A table in Markdown, which is also what the command line shows. */
  public String text() {
    return varden.stream().map(Mattabell::rad).collect(Collectors.joining("", RUBRIK, ""));
  }

  /** The same as JSON. */
  public String json() {
    return JsonMapper.shared().writeValueAsString(this) + "\n";
  }

  private static String rad(Varde varde) {
    String mal = varde.mal().map(ett -> mal(ett, varde.enhet())).orElse("");
    String natt = varde.mal().map(ett -> ett.natt(varde.varde()) ? "ja" : "nej").orElse("");
    return "| %s | %s | %s | %s |\n"
        .formatted(varde.matt(), tal(varde.varde(), varde.enhet()), mal, natt);
  }

  private static String mal(Mal mal, String enhet) {
    return (mal.minst() ? "≥ " : "≤ ") + tal(mal.grans(), enhet);
  }

  /** Swedish decimals; few of them when the figure is large. */
  private static String tal(double varde, String enhet) {
    String form = varde >= 100 ? "%,.0f" : varde >= 10 ? "%.1f" : "%.2f";
    return String.format(Locale.of("sv", "SE"), form, varde) + " " + enhet;
  }
}
