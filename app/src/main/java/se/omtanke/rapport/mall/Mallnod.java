package se.omtanke.rapport.mall;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;

/**
 * A value in a template file with its place. Scalars are read as they are written, so that a code
 * such as {@code 0510} keeps its zero.
 */
final class Mallnod {

  private static final int HOGST = 1 << 20;

  private final String fil;
  private final String stig;
  private final Node nod;

  Mallnod(String fil, String stig, Node nod) {
    this.fil = fil;
    this.stig = stig;
    this.nod = nod;
    if (nod.getAnchor() != null) {
      throw fel("ankare (&) och alias (*) används inte i mallar");
    }
  }

  /** The root of a template file. Nothing in it can make an object of any other kind. */
  static Mallnod las(String fil, String yaml) {
    LoaderOptions val = new LoaderOptions();
    val.setAllowDuplicateKeys(false);
    val.setCodePointLimit(HOGST);
    try {
      Node rot = new Yaml(new SafeConstructor(val)).compose(new StringReader(yaml));
      if (rot == null) {
        throw new Mallfel(fil, 1, "", "filen är tom");
      }
      return new Mallnod(fil, "", rot);
    } catch (MarkedYAMLException fel) {
      int rad = fel.getProblemMark() == null ? 1 : fel.getProblemMark().getLine() + 1;
      throw new Mallfel(fil, rad, "", "filen är inte giltig YAML: " + fel.getProblem());
    }
  }

  Mallkarta karta() {
    if (nod instanceof MappingNode karta) {
      return new Mallkarta(this, karta);
    }
    throw fel("här ska stå nycklar med värden");
  }

  boolean arKarta() {
    return nod instanceof MappingNode;
  }

  List<Mallnod> lista() {
    if (!(nod instanceof SequenceNode lista)) {
      throw fel("här ska stå en lista");
    }
    List<Mallnod> noder = new ArrayList<>();
    for (Node del : lista.getValue()) {
      noder.add(new Mallnod(fil, stig + "[" + noder.size() + "]", del));
    }
    return noder;
  }

  String text() {
    if (nod instanceof ScalarNode skalar && !skalar.getValue().isBlank()) {
      return skalar.getValue().strip();
    }
    throw fel("här ska stå en text");
  }

  List<String> texter() {
    return lista().stream().map(Mallnod::text).toList();
  }

  int heltal() {
    try {
      return Integer.parseInt(text().replace('\u2212', '-'));
    } catch (NumberFormatException fel) {
      throw fel("här ska stå ett heltal, inte " + text());
    }
  }

  boolean janej() {
    return switch (text()) {
      case "ja" -> true;
      case "nej" -> false;
      default -> throw fel("här ska stå ja eller nej, inte " + text());
    };
  }

  Mallnod under(String nyckel, Node barn) {
    return new Mallnod(fil, stig.isEmpty() ? nyckel : stig + "." + nyckel, barn);
  }

  Mallfel fel(String klarsprak) {
    return new Mallfel(fil, nod.getStartMark().getLine() + 1, stig, klarsprak);
  }
}
