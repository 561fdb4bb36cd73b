package se.omtanke.atkomst;

import java.util.Map;

/**
 * A rule as an SQL condition for a list.
 *
 * @param sql the condition, in parentheses where needed; always a truth value
 * @param parametrar the parameters it uses; values may be null
 */
public record Villkor(String sql, Map<String, ?> parametrar) {

  /** Holds for every object. */
  public boolean alltid() {
    return sql.equals("TRUE");
  }

  /** Holds for no object. */
  public boolean aldrig() {
    return sql.equals("FALSE");
  }
}
