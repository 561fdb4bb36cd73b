package se.omtanke.rapport.diagram;

/**
 * How a part of a chart looks: blue and orange, which the colour-blind tell apart, and always a
 * shape, a dash or a word besides.
 */
enum Penna {
  AXEL("diagram-axel", "fill=\"none\" stroke=\"#3d4852\" stroke-width=\"1.2\""),
  RUTNAT("diagram-rutnat", "fill=\"none\" stroke=\"#d9dee3\" stroke-width=\"1\""),
  AXELTEXT("diagram-axeltext", "fill=\"#4a5560\""),
  UTFALL("diagram-utfall", "fill=\"#1f5f99\" stroke=\"none\""),
  UTFALLSLINJE("diagram-utfall", "fill=\"none\" stroke=\"#1f5f99\" stroke-width=\"2.6\""),
  UTFALLSTEXT("diagram-utfallstext", "fill=\"#174a78\" font-weight=\"600\""),
  BUDGET("diagram-budget", "fill=\"none\" stroke=\"#b35900\" stroke-width=\"2.4\""),
  BUDGETTEXT("diagram-budgettext", "fill=\"#8a4500\" font-weight=\"600\""),
  PROGNOS(
      "diagram-prognos",
      "fill=\"none\" stroke=\"#1f5f99\" stroke-width=\"2.2\" stroke-dasharray=\"7 4\""),
  PROGNOSPUNKT("diagram-prognos", "fill=\"#ffffff\" stroke=\"#1f5f99\" stroke-width=\"2.2\""),
  BATTRE("diagram-battre", "fill=\"#1f5f99\" stroke=\"none\""),
  SAMRE("diagram-samre", "fill=\"#d9822b\" stroke=\"none\""),
  SUMMA(
      "diagram-summa",
      "fill=\"#eef2f5\" stroke=\"#3d4852\" stroke-width=\"1.4\" stroke-dasharray=\"6 3\""),
  TEXT("diagram-text", "fill=\"#1d252c\""),
  STARK("diagram-text", "fill=\"#1d252c\" font-weight=\"600\"");

  private final String attribut;

  Penna(String klass, String attribut) {
    this.attribut = "class=\"" + klass + "\" " + attribut;
  }

  /** Class and presentation attributes. */
  String attribut() {
    return attribut;
  }
}
