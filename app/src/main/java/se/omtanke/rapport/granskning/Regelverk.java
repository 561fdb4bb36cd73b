package se.omtanke.rapport.granskning;

import java.util.List;
import java.util.Optional;
import se.omtanke.rapport.granskning.kontroll.Regel;
import se.omtanke.rapport.granskning.modell.Manadsspann;

/**
 * What a table is checked against.
 *
 * @param period the months it is about, where that is known
 * @param tomtOkant whether a blank hides a number instead of meaning nothing
 * @param regler the checks
 */
public record Regelverk(Optional<Manadsspann> period, boolean tomtOkant, List<Regel> regler) {

  public Regelverk {
    regler = List.copyOf(regler);
  }
}
