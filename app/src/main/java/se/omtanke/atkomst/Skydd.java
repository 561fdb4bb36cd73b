package se.omtanke.atkomst;

/** What stands at the door of an endpoint. */
public sealed interface Skydd {

  /** Requires an action. */
  record Kraver(Atgard atgard) implements Skydd {}

  /** Open to anyone, and why. */
  record Oppet(String skal) implements Skydd {}
}
