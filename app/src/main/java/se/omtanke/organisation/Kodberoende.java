package se.omtanke.organisation;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import se.omtanke.grund.Transaction;

/**
 * Implemented as a Spring bean by a module above in which something rests on codes, so that whoever
 * changes the organisation or the code plan is told before she does.
 */
@FunctionalInterface
public interface Kodberoende {

  /**
   * What rests on any of these codes, one sentence for each thing, in the reader's language.
   *
   * @param del the part that the codes stand in
   * @param koder the codes and branches that are about to change
   * @param sprak the reader's language
   */
  List<String> beror(Transaction tx, Koddel del, Collection<Kodgren> koder, Locale sprak);
}
