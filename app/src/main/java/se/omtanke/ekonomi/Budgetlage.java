package se.omtanke.ekonomi;

import java.time.Instant;

/** How far a budget work has come. */
public sealed interface Budgetlage {

  /** Frame and indexes are being set. */
  record Forberedelse() implements Budgetlage {}

  /** The managers write what they propose. */
  record Forslagstid(Instant nar) implements Budgetlage {}

  /** The proposals are in, and the controller makes the distribution meet the frame. */
  record Beredning(Instant nar) implements Budgetlage {}

  /** Adopted, and counts in reports. */
  record Faststallt(Instant nar) implements Budgetlage {}

  /** Whether anything may be changed. */
  default boolean oppet() {
    return switch (this) {
      case Forberedelse _, Forslagstid _, Beredning _ -> true;
      case Faststallt _ -> false;
    };
  }
}
