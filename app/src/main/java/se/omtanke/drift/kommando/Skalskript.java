package se.omtanke.drift.kommando;

/** Commands that need the source code and its tools belong to the script beside it. */
final class Skalskript {

  private Skalskript() {}

  static int hanvisa(String kommando) {
    System.err.println("Kör ./omtanke " + kommando + " i katalogen med källkoden.");
    return 2;
  }
}
