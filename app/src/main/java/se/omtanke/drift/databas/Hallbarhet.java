package se.omtanke.drift.databas;

import java.util.List;

/** What a commit means. */
public enum Hallbarhet {
  /** An acknowledged commit is on disk. The only value that the product uses. */
  DISK("on"),

  /** For throw-away databases in tests: fast, and lost when the machine stops. */
  KASTBAR("off");

  private final String lage;

  Hallbarhet(String lage) {
    this.lage = lage;
  }

  List<String> rader() {
    return List.of("fsync = " + lage, "synchronous_commit = " + lage, "full_page_writes = " + lage);
  }
}
