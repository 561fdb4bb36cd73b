package se.omtanke.rapport.diagram;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;

/** Writes SVG elements. Lengths are in the drawing's own units, with one decimal. */
final class Svg {

  private final Diagrambredd bredd;
  private final StringBuilder ut = new StringBuilder();

  Svg(Diagrambredd bredd) {
    this.bredd = bredd;
  }

  /** How wide the drawing is. */
  Diagrambredd bredd() {
    return bredd;
  }

  /** The place of a text beside its point. */
  enum Ankare {
    START("start"),
    MITT("middle"),
    SLUT("end");

    private final String varde;

    Ankare(String varde) {
      this.varde = varde;
    }
  }

  Svg linje(double x1, double y1, double x2, double y2, Penna penna) {
    ut.append(
        "<line x1=\"%s\" y1=\"%s\" x2=\"%s\" y2=\"%s\" "
            .formatted(tal(x1), tal(y1), tal(x2), tal(y2)));
    ut.append(penna.attribut()).append("/>");
    return this;
  }

  Svg yta(double x, double y, double bredd, double hojd, Penna penna) {
    ut.append(
        "<rect x=\"%s\" y=\"%s\" width=\"%s\" height=\"%s\" "
            .formatted(tal(x), tal(y), tal(Math.max(bredd, 0)), tal(Math.max(hojd, 0))));
    ut.append(penna.attribut()).append("/>");
    return this;
  }

  /** A surface that is not seen and shows its value to whoever points at it. */
  Svg pekyta(double x, double y, double bredd, double hojd, String varde) {
    ut.append(
        "<rect x=\"%s\" y=\"%s\" width=\"%s\" height=\"%s\" fill=\"none\""
            .formatted(tal(x), tal(y), tal(Math.max(bredd, 0)), tal(Math.max(hojd, 0))));
    ut.append(" pointer-events=\"all\" data-varde=\"").append(skyddad(varde)).append("\"/>");
    return this;
  }

  Svg punkt(double x, double y, double radie, Penna penna) {
    ut.append("<circle cx=\"%s\" cy=\"%s\" r=\"%s\" ".formatted(tal(x), tal(y), tal(radie)));
    ut.append(penna.attribut()).append("/>");
    return this;
  }

  /** A line through points: x and y in turn. */
  Svg foljd(List<double[]> punkter, Penna penna) {
    ut.append("<polyline points=\"");
    for (double[] punkt : punkter) {
      ut.append(tal(punkt[0])).append(',').append(tal(punkt[1])).append(' ');
    }
    ut.append("\" ").append(penna.attribut()).append("/>");
    return this;
  }

  Svg text(double x, double y, Ankare ankare, Penna penna, String text) {
    ut.append(
        "<text x=\"%s\" y=\"%s\" text-anchor=\"%s\" ".formatted(tal(x), tal(y), ankare.varde));
    ut.append(penna.attribut()).append('>').append(skyddad(text)).append("</text>");
    return this;
  }

  /** The whole drawing with what a screen reader says. */
  String ritning(String id, int hojd, String titel, String beskrivning) {
    String namn = id + bredd.andelse();
    return """
    <svg xmlns="http://www.w3.org/2000/svg" class="diagram__ritning" role="img" \
    width="%d" height="%d" viewBox="0 0 %d %d" aria-labelledby="%s-titel %s-beskrivning" \
    font-family="'Source Sans 3', sans-serif" font-size="%d">\
    <title id="%s-titel">%s</title><desc id="%s-beskrivning">%s</desc>%s</svg>\
    """
        .formatted(
            bredd.bredd(),
            hojd,
            bredd.bredd(),
            hojd,
            namn,
            namn,
            bredd.textstorlek(),
            namn,
            skyddad(titel),
            namn,
            skyddad(beskrivning),
            ut);
  }

  private static String tal(double varde) {
    return BigDecimal.valueOf(varde)
        .setScale(1, RoundingMode.HALF_UP)
        .stripTrailingZeros()
        .toPlainString();
  }

  private static String skyddad(String text) {
    return text.replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;");
  }
}
