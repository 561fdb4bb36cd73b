package se.omtanke.regler.parametrar;

import java.time.LocalDate;
import se.omtanke.regler.lagrum.Sakerhet;

/**
 * A value that the law sets for some days.
 *
 * @param varde the value as written, or {@link #EJ_I_KRAFT}
 * @param kalla where it stands
 * @param kontrollerad the day the source was last read
 * @param sakerhet how sure it is
 */
public record Parameter(String varde, String kalla, LocalDate kontrollerad, Sakerhet sakerhet) {

  /** Written where the law says nothing, so that silence is never a gap. */
  public static final String EJ_I_KRAFT = "ej i kraft";

  /** Whether there is no value, on purpose. */
  public boolean arEjIKraft() {
    return varde.equals(EJ_I_KRAFT);
  }
}
