package se.omtanke.drift.rakna;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import se.omtanke.regler.utfall.Faktum;
import se.omtanke.regler.utfall.Sparrad;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** An answer as JSON, its fields in the order they are read. */
final class Svar {

  private static final JsonMapper JSON =
      JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

  private Svar() {}

  static String json(Object svar) {
    return JSON.writeValueAsString(svar);
  }

  static List<Map<String, Object>> spar(List<Sparrad> spar) {
    return spar.stream().map(Svar::rad).toList();
  }

  private static Map<String, Object> rad(Sparrad rad) {
    Map<String, Object> falt = new LinkedHashMap<>();
    falt.put("steg", rad.steg());
    falt.put("lagrum", rad.lagrum());
    falt.put("utfall", rad.utfall().visning());
    falt.put("fakta", rad.fakta().stream().map(Svar::faktum).toList());
    return falt;
  }

  private static Map<String, String> faktum(Faktum faktum) {
    Map<String, String> falt = new LinkedHashMap<>();
    falt.put("namn", faktum.namn());
    falt.put("varde", faktum.varde());
    falt.put("kalla", faktum.kalla());
    faktum.dag().ifPresent(dag -> falt.put("dag", dag.toString()));
    return falt;
  }
}
