package se.omtanke.rapport.mall;

import java.util.List;
import java.util.Set;
import se.omtanke.organisation.Koddel;

/** A row of a table as the template has it. */
public sealed interface Radmall {

  /** What every kind of row has. */
  Radhuvud huvud();

  /** The row's name in sums and references. */
  default String id() {
    return huvud().id();
  }

  /**
   * Head of a row.
   *
   * @param id name in sums and references
   * @param kod a code printed before the name, or empty
   * @param namn what the reader sees
   * @param slag how the row is set
   * @param periodiserad false when costs are booked as paid, which the reader must be told
   * @param ej columns that do not apply to the row
   */
  record Radhuvud(
      String id, String kod, String namn, Radslag slag, boolean periodiserad, Set<String> ej) {
    public Radhuvud {
      ej = Set.copyOf(ej);
    }
  }

  /**
   * A row that takes the posts of a selection.
   *
   * @param ordning the first in order takes a post that several rows want; two of the same order
   *     must not want the same post
   */
  record Urvalsrad(Radhuvud huvud, Urval urval, int ordning) implements Radmall {}

  /** The sum of named rows. */
  record Summarad(Radhuvud huvud, List<String> av) implements Radmall {
    public Summarad {
      av = List.copyOf(av);
    }
  }

  /** The sum of all rows that take posts. */
  record Nettorad(Radhuvud huvud) implements Radmall {}

  /** A heading among the rows. */
  record Rubrikrad(Radhuvud huvud) implements Radmall {}

  /**
   * One row per code that occurs, for layouts that hold in any code plan.
   *
   * @param del the code part that parts the rows
   * @param tecken how many leading signs of the code make a row
   * @param urval which posts the rows are made of
   * @param ordning as for a row with a selection
   * @param trio income, cost and net per code instead of one row
   */
  record Kodrader(Radhuvud huvud, Koddel del, int tecken, Urval urval, int ordning, boolean trio)
      implements Radmall {}
}
