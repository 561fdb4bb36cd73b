package se.omtanke.organisation.webb.redigering;

import java.util.List;
import se.omtanke.komponenter.formular.Falt;
import se.omtanke.komponenter.formular.Val;

/** One question of a form, as it is asked. */
public sealed interface Fraga {

  /** What is answered, and what is wrong with it. */
  Falt falt();

  /** A line of text. */
  record Text(Falt falt, String bredd) implements Fraga {}

  /** A day. */
  record Dag(Falt falt) implements Fraga {}

  /**
   * One of some answers.
   *
   * @param tomt what no answer is called; empty if one must be chosen
   */
  record Ettval(Falt falt, List<Val> val, String tomt) implements Fraga {}

  /** Yes or no. */
  record Kryss(Falt falt, Val val) implements Fraga {}

  /** The answer in words, for the page where it is checked. */
  default String svar() {
    return switch (this) {
      case Text(Falt falt, var _) -> falt.varde();
      case Dag(Falt falt) -> falt.varde();
      case Ettval(Falt falt, List<Val> val, String tomt) ->
          val.stream()
              .filter(ett -> ett.varde().equals(falt.varde()))
              .map(Val::text)
              .findFirst()
              .orElse(tomt);
      case Kryss(Falt falt, Val val) -> falt.varde().isEmpty() ? "" : val.text();
    };
  }
}
