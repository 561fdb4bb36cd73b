package se.omtanke.ekonomi.webb;

import java.util.List;

/**
 * A line of a unit's forecast as the page shows it; amounts in thousands of kronor.
 *
 * @param falt the end of its fields' names
 * @param ansvar whose money, in words
 * @param rubrik verksamhet and class of accounts, in words
 * @param tal budget, outcome, last year's same months, last year, previous forecast, the two
 *     proposals
 * @param prognos what has been typed
 * @param kommentar what has been typed
 * @param fel what is wrong with it; empty if nothing is
 */
public record Prognosrad(
    String falt,
    String ansvar,
    String rubrik,
    List<String> tal,
    String prognos,
    String kommentar,
    String fel) {

  public Prognosrad {
    tal = List.copyOf(tal);
  }
}
