package se.omtanke.rapport.granskning.spec;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;
import se.omtanke.rapport.granskning.modell.Specfel;

/**
 * A place in a specification that knows its key and line.
 *
 * @param nyckel the key it stands under
 * @param nod what stands there
 */
record Specnod(String nyckel, Node nod) {

  /** The line from 1. */
  int rad() {
    return nod.getStartMark().getLine() + 1;
  }

  Specfel fel(String klarsprak) {
    return new Specfel(rad(), nyckel, klarsprak);
  }

  boolean lista() {
    return nod instanceof SequenceNode;
  }

  boolean karta() {
    return nod instanceof MappingNode;
  }

  /** The text of a plain value. */
  String text() {
    if (nod instanceof ScalarNode s) {
      return s.getValue().strip();
    }
    throw fel("här ska det stå en text eller ett tal");
  }

  boolean ja() {
    return switch (text().toLowerCase(Locale.ROOT)) {
      case "ja", "true", "yes" -> true;
      case "nej", "false", "no" -> false;
      default -> throw fel("skriv ja eller nej");
    };
  }

  int heltal() {
    try {
      return Integer.parseInt(text());
    } catch (NumberFormatException e) {
      throw fel("skriv ett heltal");
    }
  }

  /** The items of a list; a single value is a list of one. */
  List<Specnod> delar() {
    if (nod instanceof SequenceNode s) {
      return s.getValue().stream().map(n -> new Specnod(nyckel, n)).toList();
    }
    return List.of(this);
  }

  /** The texts of a list. */
  List<String> texter() {
    return delar().stream().map(Specnod::text).toList();
  }

  /** Keys as written and what stands under them. */
  Map<String, Specnod> falt() {
    if (!(nod instanceof MappingNode m)) {
      throw fel("här ska det stå nyckel: värde");
    }
    var falt = new LinkedHashMap<String, Specnod>();
    for (var par : m.getValue()) {
      var namn = new Specnod(nyckel, par.getKeyNode());
      if (falt.put(namn.text(), new Specnod(namn.text(), par.getValueNode())) != null) {
        throw namn.fel("nyckeln ”" + namn.text() + "” står två gånger");
      }
    }
    return falt;
  }

  /** Pairs of texts. */
  Map<String, String> par() {
    var par = new LinkedHashMap<String, String>();
    falt().forEach((namn, varde) -> par.put(namn, varde.text()));
    return par;
  }

  /** The keys, without regard to å, ä, ö and case; an unknown one is refused. */
  Specfalt kanda(String... tillatna) {
    var kanda = Set.of(tillatna);
    var funna = new LinkedHashMap<String, Specnod>();
    for (var falt : falt().entrySet()) {
      var namn = enkel(falt.getKey());
      if (!kanda.contains(namn)) {
        var alla = new ArrayList<>(kanda);
        alla.sort(null);
        throw falt.getValue().fel("nyckeln finns inte; här kan stå " + String.join(", ", alla));
      }
      funna.put(namn, falt.getValue());
    }
    return new Specfalt(this, funna);
  }

  private static String enkel(String namn) {
    return namn.strip()
        .toLowerCase(Locale.ROOT)
        .replaceAll("[åä]", "a")
        .replace('ö', 'o')
        .replaceAll("[ -]", "_");
  }

  /**
   * The keys of a mapping, all known.
   *
   * @param hem the mapping
   * @param falt what stands under each key
   */
  record Specfalt(Specnod hem, Map<String, Specnod> falt) {

    Optional<Specnod> nod(String namn) {
      return Optional.ofNullable(falt.get(namn));
    }

    Specnod krav(String namn) {
      return nod(namn).orElseThrow(() -> hem.fel("nyckeln " + namn + ": saknas"));
    }

    Optional<String> text(String namn) {
      return nod(namn).map(Specnod::text);
    }

    List<String> texter(String namn) {
      return nod(namn).map(Specnod::texter).orElse(List.of());
    }

    List<Specnod> lista(String namn) {
      return nod(namn).map(Specnod::delar).orElse(List.of());
    }

    boolean ja(String namn) {
      return nod(namn).filter(Specnod::ja).isPresent();
    }
  }
}
