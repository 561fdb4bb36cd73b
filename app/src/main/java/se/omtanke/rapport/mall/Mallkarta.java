package se.omtanke.rapport.mall;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;

/** Keys with values in a template file; a key that nobody asks for is an error. */
final class Mallkarta {

  private final Mallnod nod;
  private final Map<String, Mallnod> varden = new LinkedHashMap<>();
  private final Set<String> lasta = new TreeSet<>();

  Mallkarta(Mallnod nod, MappingNode karta) {
    this.nod = nod;
    for (NodeTuple par : karta.getValue()) {
      if (!(par.getKeyNode() instanceof ScalarNode nyckel)) {
        throw nod.fel("en nyckel ska vara ett ord");
      }
      Mallnod varde = nod.under(nyckel.getValue(), par.getValueNode());
      if (varden.put(nyckel.getValue(), varde) != null) {
        throw varde.fel("nyckeln " + nyckel.getValue() + " står två gånger");
      }
    }
  }

  /** The keys as they stand. */
  Set<String> nycklar() {
    return varden.keySet();
  }

  /** The value of a key that must be there. */
  Mallnod krav(String nyckel) {
    return finns(nyckel).orElseThrow(() -> nod.fel("nyckeln " + nyckel + " saknas"));
  }

  /** The value of a key that may be there. */
  Optional<Mallnod> finns(String nyckel) {
    lasta.add(nyckel);
    return Optional.ofNullable(varden.get(nyckel));
  }

  String text(String nyckel) {
    return krav(nyckel).text();
  }

  String text(String nyckel, String annars) {
    return finns(nyckel).map(Mallnod::text).orElse(annars);
  }

  boolean janej(String nyckel, boolean annars) {
    return finns(nyckel).map(Mallnod::janej).orElse(annars);
  }

  int heltal(String nyckel, int annars) {
    return finns(nyckel).map(Mallnod::heltal).orElse(annars);
  }

  List<String> texter(String nyckel) {
    return finns(nyckel).map(Mallnod::texter).orElse(List.of());
  }

  /** To be called when all keys that there can be have been asked for. */
  void slut() {
    for (Map.Entry<String, Mallnod> par : varden.entrySet()) {
      if (!lasta.contains(par.getKey())) {
        throw par.getValue()
            .fel("nyckeln " + par.getKey() + " finns inte här; det som finns är " + lasta);
      }
    }
  }

  Mallfel fel(String klarsprak) {
    return nod.fel(klarsprak);
  }
}
