package se.omtanke.person.webb;

import java.util.List;
import se.omtanke.komponenter.formular.Falt;
import se.omtanke.komponenter.formular.Val;

/**
 * One question of a form about a person, and how it is answered.
 *
 * @param falt the question
 * @param slag how it is answered
 * @param val what to choose among; empty where one writes
 */
public record Formfraga(Falt falt, Slag slag, List<Val> val) {

  /** How a question is answered. */
  public enum Slag {
    TEXT,
    DATUM,
    LISTA,
    RADIO
  }

  static Formfraga text(Falt falt) {
    return new Formfraga(falt, Slag.TEXT, List.of());
  }

  static Formfraga datum(Falt falt) {
    return new Formfraga(falt, Slag.DATUM, List.of());
  }

  static Formfraga lista(Falt falt, List<Val> val) {
    return new Formfraga(falt, Slag.LISTA, val);
  }

  static Formfraga radio(Falt falt, List<Val> val) {
    return new Formfraga(falt, Slag.RADIO, val);
  }
}
