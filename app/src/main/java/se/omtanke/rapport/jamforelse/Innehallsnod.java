package se.omtanke.rapport.jamforelse;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.MissingNode;

/** A place in a report's content; what is not there is empty, never an error. */
record Innehallsnod(JsonNode nod) {

  /** What is not there. */
  static final Innehallsnod SAKNAS = new Innehallsnod(MissingNode.getInstance());

  private static final JsonMapper LASARE = JsonMapper.builder().build();

  static Innehallsnod las(String json) {
    return new Innehallsnod(LASARE.readTree(json));
  }

  boolean saknas() {
    return nod.isMissingNode();
  }

  boolean finns(String namn) {
    return nod.has(namn);
  }

  boolean lika(Innehallsnod annan) {
    return nod.equals(annan.nod);
  }

  Innehallsnod under(String namn) {
    return new Innehallsnod(nod.path(namn));
  }

  String text(String namn) {
    return nod.path(namn).asString("");
  }

  Set<String> namn() {
    return new LinkedHashSet<>(nod.propertyNames());
  }

  List<Innehallsnod> lista(String namn) {
    return nod.path(namn).valueStream().map(Innehallsnod::new).toList();
  }

  /** A list of texts as one, each on a line. */
  String stycken(String namn) {
    return String.join("\n", lista(namn).stream().map(en -> en.nod.asString("")).toList());
  }

  Map<String, Innehallsnod> perId(String namn) {
    Map<String, Innehallsnod> perId = new LinkedHashMap<>();
    lista(namn).forEach(en -> perId.put(en.text("id"), en));
    return perId;
  }
}
