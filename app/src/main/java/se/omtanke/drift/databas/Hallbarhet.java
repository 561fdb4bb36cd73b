package se.omtanke.drift.databas;

import java.util.List;

/** What a commit means. */
public enum Hallbarhet {
  /** An acknowledged commit is on disk. The only value that the product uses. */
  DISK("on", "--sync-method=fsync"),

  /** For throw-away databases in tests: fast, and lost when the machine stops. */
  KASTBAR("off", "--no-sync");

  private final String lage;
  private final String initdb;

  Hallbarhet(String lage, String initdb) {
    this.lage = lage;
    this.initdb = initdb;
  }

  /** Whether the new cluster's own files are on disk before it is used. */
  String initdb() {
    return initdb;
  }

  /** The lines of the server's configuration. */
  List<String> rader() {
    return List.of("fsync = " + lage, "synchronous_commit = " + lage, "full_page_writes = " + lage);
  }
}
