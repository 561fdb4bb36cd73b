package se.omtanke.grund;

import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;

/**
 * Something that happened, appended in the transaction that made it happen.
 *
 * <p>Carries ids and codes, never names, personal numbers or free text. A published type is never
 * changed; a new version stands beside it.
 *
 * @param typ past tense with version, such as {@code inlasning-bekraftad.v1}
 * @param objekttyp what kind of thing it happened to
 * @param objekt the thing's id
 * @param uppgifter ids and codes that tell what happened
 */
public record Handelse(String typ, String objekttyp, UUID objekt, Map<String, String> uppgifter) {

  public Handelse {
    uppgifter = Map.copyOf(uppgifter);
  }

  /** The facts in the order of their names, so that the same event is the same text. */
  Map<String, String> ordnadeUppgifter() {
    return new TreeMap<>(uppgifter);
  }
}
