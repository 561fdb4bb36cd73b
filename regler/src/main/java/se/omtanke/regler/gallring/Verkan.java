package se.omtanke.regler.gallring;

import java.time.LocalDate;
import java.util.List;
import se.omtanke.regler.utfall.Faktum;

/** What a rule does to documents. */
public sealed interface Verkan {

  /** Why, in Swedish. */
  String skal();

  /** What it rests on. */
  List<Faktum> fakta();

  /**
   * They are to be destroyed, but not before a day.
   *
   * @param fran the day the duty begins
   * @param skal why
   * @param fakta what it rests on
   */
  record Tidigast(LocalDate fran, String skal, List<Faktum> fakta) implements Verkan {}

  /**
   * They must be kept until a day; what happens then another rule says.
   *
   * @param till the first day they need not be kept
   * @param skal why
   * @param fakta what it rests on
   */
  record BevarasTill(LocalDate till, String skal, List<Faktum> fakta) implements Verkan {}

  /**
   * They are kept for ever.
   *
   * @param skal why
   * @param fakta what it rests on
   */
  record Aldrig(String skal, List<Faktum> fakta) implements Verkan {}

  /**
   * They go to the board that decided, instead of being destroyed.
   *
   * @param skal why
   * @param fakta what it rests on
   */
  record Overlamnas(String skal, List<Faktum> fakta) implements Verkan {}

  /**
   * Something must be found out first.
   *
   * @param skal what
   * @param fakta what it rests on
   */
  record Bedoms(String skal, List<Faktum> fakta) implements Verkan {}
}
