package se.omtanke.ekonomi;

import java.time.LocalDate;
import se.omtanke.regler.Belopp;

/**
 * An item of the frame that fullmäktige has decided, or a later adjustment of it.
 *
 * @param beslutsdatum the day of the decision
 * @param dnr where the decision is found
 * @param post what the money is for
 * @param belopp net cost that the board may have: plus gives more, minus takes away
 */
public record Budgetramrad(LocalDate beslutsdatum, String dnr, String post, Belopp belopp) {

  /** Whether the other is the same item, whatever its amount. */
  public boolean sammaPost(Budgetramrad annan) {
    return beslutsdatum.equals(annan.beslutsdatum)
        && dnr.equals(annan.dnr)
        && post.equals(annan.post);
  }
}
