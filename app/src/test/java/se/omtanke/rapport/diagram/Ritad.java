package se.omtanke.rapport.diagram;

import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import javax.xml.parsers.DocumentBuilderFactory;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;

/** A drawing read back, with the surface that each text takes; for tests. */
record Ritad(
    double bredd,
    double hojd,
    double textstorlek,
    List<Text> texter,
    List<Line2D> linjer,
    List<Rectangle2D> staplar) {

  /** The narrowest mean sign of the typeface, so that no text is said to be wider than it is. */
  private static final double TECKENBREDD = 0.47;

  /** A text and its surface, without the space above small letters. */
  record Text(String ord, Rectangle2D yta) {}

  static Ritad av(String svg) {
    try {
      Element rot =
          DocumentBuilderFactory.newInstance()
              .newDocumentBuilder()
              .parse(new InputSource(new StringReader(svg)))
              .getDocumentElement();
      double storlek = tal(rot, "font-size");
      return new Ritad(
          tal(rot, "width"),
          tal(rot, "height"),
          storlek,
          alla(rot, "text").stream().map(text -> text(text, storlek)).toList(),
          linjer(rot),
          alla(rot, "rect").stream()
              .filter(ruta -> !ruta.getAttribute("class").isEmpty())
              .map(Ritad::ruta)
              .toList());
    } catch (Exception fel) {
      throw new AssertionError("Not a drawing: " + svg, fel);
    }
  }

  /** What is wrong with where texts stand, in words. */
  List<String> krockar() {
    List<String> funna = new ArrayList<>();
    Rectangle2D ytan = new Rectangle2D.Double(0, 0, bredd, hojd);
    for (int i = 0; i < texter.size(); i++) {
      Text text = texter.get(i);
      if (!ytan.contains(text.yta())) {
        funna.add("Utanför: " + text);
      }
      linjer.stream()
          .filter(text.yta()::intersectsLine)
          .forEach(linje -> funna.add("På en linje: " + text));
      staplar.stream()
          .filter(text.yta()::intersects)
          .forEach(stapel -> funna.add("På en stapel: " + text));
      texter.subList(0, i).stream()
          .filter(annan -> annan.yta().intersects(text.yta()))
          .forEach(annan -> funna.add(text + " på " + annan));
    }
    return funna;
  }

  private static Text text(Element text, double storlek) {
    String ord = text.getTextContent();
    double bredd = ord.length() * storlek * TECKENBREDD;
    double x = tal(text, "x");
    double vanster =
        switch (text.getAttribute("text-anchor")) {
          case "start" -> x;
          case "middle" -> x - bredd / 2;
          default -> x - bredd;
        };
    double topp = tal(text, "y") - storlek * 0.66;
    return new Text(ord, new Rectangle2D.Double(vanster, topp, bredd, storlek * 0.66));
  }

  /** Lines that figures are read from; the grid behind them may pass under a text. */
  private static List<Line2D> linjer(Element rot) {
    List<Line2D> linjer = new ArrayList<>();
    for (Element linje : alla(rot, "line")) {
      if (!linje.getAttribute("class").contains("rutnat")) {
        linjer.add(
            new Line2D.Double(
                tal(linje, "x1"), tal(linje, "y1"), tal(linje, "x2"), tal(linje, "y2")));
      }
    }
    for (Element foljd : alla(rot, "polyline")) {
      double[] punkter =
          Pattern.compile("[ ,]+")
              .splitAsStream(foljd.getAttribute("points").strip())
              .mapToDouble(Double::parseDouble)
              .toArray();
      for (int i = 2; i + 1 < punkter.length; i += 2) {
        linjer.add(new Line2D.Double(punkter[i - 2], punkter[i - 1], punkter[i], punkter[i + 1]));
      }
    }
    return linjer;
  }

  private static Rectangle2D ruta(Element ruta) {
    return new Rectangle2D.Double(
        tal(ruta, "x"), tal(ruta, "y"), tal(ruta, "width"), tal(ruta, "height"));
  }

  private static double tal(Element element, String namn) {
    return Double.parseDouble(element.getAttribute(namn));
  }

  private static List<Element> alla(Element rot, String namn) {
    NodeList noder = rot.getElementsByTagName(namn);
    List<Element> alla = new ArrayList<>();
    for (int i = 0; i < noder.getLength(); i++) {
      alla.add((Element) noder.item(i));
    }
    return alla;
  }
}
