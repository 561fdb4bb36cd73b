package se.omtanke.grund;

import java.time.LocalDate;
import java.util.Collection;
import tools.jackson.databind.json.JsonMapper;

/**
 * Many rows as one parameter of a statement, so that they are written by one set-based statement:
 *
 * <pre>INSERT INTO … SELECT … FROM jsonb_to_recordset(CAST(:rader AS jsonb)) AS r(id uuid, …)</pre>
 */
public final class Radmangd {

  private static final JsonMapper JSON = JsonMapper.shared();

  private Radmangd() {}

  /** The rows as JSON; each record's components are the columns. */
  public static String av(Collection<?> rader) {
    return JSON.writeValueAsString(rader);
  }

  /** A day as the database writes it; the ends of time are its infinities. */
  public static String dag(LocalDate dag) {
    if (dag.equals(LocalDate.MAX)) {
      return "infinity";
    }
    return dag.equals(LocalDate.MIN) ? "-infinity" : dag.toString();
  }
}
