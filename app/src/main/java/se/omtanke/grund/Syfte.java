package se.omtanke.grund;

import java.util.Optional;
import java.util.UUID;

/**
 * Why client data is read, or what is written: the words of the access log.
 *
 * @param atgard the action's code, such as {@code ekonomi.importera}
 * @param objekttyp what kind of thing it concerns, such as {@code inlasning}
 * @param objekt its id, when there is one
 */
public record Syfte(String atgard, String objekttyp, Optional<UUID> objekt) {

  /** A purpose that concerns no single object. */
  public static Syfte av(String atgard, String objekttyp) {
    return new Syfte(atgard, objekttyp, Optional.empty());
  }

  /** A purpose that concerns one object. */
  public static Syfte av(String atgard, String objekttyp, UUID objekt) {
    return new Syfte(atgard, objekttyp, Optional.of(objekt));
  }
}
