package se.omtanke.atkomst;

import java.util.Map;

/**
 * A relation between an assignment and an object, registered as a bean by the module that owns the
 * object. It is one SQL condition, so that a single object and a list are judged by the same words.
 */
public interface Relation {

  /** What rules call it, such as {@code chef-for-enheten}. */
  String kod();

  /**
   * A condition that holds for the objects whose id stands in {@code kolumn}.
   *
   * <p>It may use the parameters {@code :uppdrag_kommun}, {@code :uppdrag_id}, {@code
   * :uppdrag_anvandare}, {@code :uppdrag_namnd} and {@code :uppdrag_enhet}; the last two may be
   * null, and then nothing is to match. It may also use its own {@link #parametrar()}. Functions
   * and operators must be leakproof.
   */
  String villkor(String kolumn);

  /**
   * Parameters of its own, such as the moment it is asked: kept out of the statement's text, so
   * that the database plans it once.
   */
  default Map<String, Object> parametrar() {
    return Map.of();
  }
}
