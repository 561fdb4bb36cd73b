package se.omtanke.komponenter;

import java.util.List;
import se.omtanke.atkomst.Medarbetaruppdrag;

/**
 * Implemented as a Spring bean by a module in which something can wait for someone. What all
 * modules answer together is the list {@code /vantar}, and its length is the number in the head of
 * the page. It is asked often, at times outside a request: know who asks by the argument alone.
 */
@FunctionalInterface
public interface Vantarbidrag {

  /**
   * What waits for the one who acts in this assignment and that she may do; most pressing first.
   *
   * @param uppdrag the assignment she acts in
   * @param texter texts in the reader's language
   */
  List<Vantarrad> vantar(Medarbetaruppdrag uppdrag, Texter texter);
}
