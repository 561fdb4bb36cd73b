package se.omtanke.person;

import java.util.UUID;

/**
 * Proof that a person's record has been opened: that it was allowed and stands in the access log.
 * Only {@link Personer#oppna} makes one.
 */
public final class Oppning {

  private final UUID person;

  Oppning(UUID person) {
    this.person = person;
  }

  UUID person() {
    return person;
  }
}
