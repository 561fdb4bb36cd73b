package se.omtanke.atkomst.session;

import java.time.Duration;

/**
 * How long sessions last.
 *
 * @param vila without a request
 * @param langst from sign-in, whatever is done
 * @param steg until the second factor is given or made
 */
public record Sessionsgranser(Duration vila, Duration langst, Duration steg) {

  /** Thirty minutes, twelve hours, ten minutes. */
  public static Sessionsgranser vanliga() {
    return new Sessionsgranser(
        Duration.ofMinutes(30), Duration.ofHours(12), Duration.ofMinutes(10));
  }
}
