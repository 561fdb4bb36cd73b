package se.omtanke.arende;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;

/**
 * That someone outside a case opened it, why and for how long.
 *
 * @param id identity of the row
 * @param arende the case
 * @param nummer its number
 * @param anvandare who opened it
 * @param slag by task, or in an emergency
 * @param skal the reason
 * @param nar when
 * @param till when it closes by itself
 */
public record Arendeoppning(
    UUID id,
    UUID arende,
    String nummer,
    UUID anvandare,
    Slag slag,
    String skal,
    Instant nar,
    Instant till) {

  /** Why it may be opened at all. */
  public enum Slag {
    /** Intake, jour or a substitute needs it for her task today. */
    UPPGIFT(Duration.ofHours(12)),
    /** Someone is in danger and there is no time to ask. */
    NOD(Duration.ofHours(2));

    private final Duration tid;

    Slag(Duration tid) {
      this.tid = tid;
    }

    /** How long it stays open. */
    public Duration tid() {
      return tid;
    }

    /** Key of its name in the reader's language. */
    public String textnyckel() {
      return "arende.oppning." + name();
    }
  }
}
