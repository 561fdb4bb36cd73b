package se.omtanke.drift.databas;

import java.nio.file.Path;
import java.util.Map;

/** Where things lie that can be made again: the unpacked programs of the embedded database. */
public final class Cachekatalog {

  private Cachekatalog() {}

  /** The user's cache directory: {@code $XDG_CACHE_HOME/omtanke}, else {@code ~/.cache/omtanke}. */
  public static Path standard(Map<String, String> miljo) {
    String xdg = miljo.getOrDefault("XDG_CACHE_HOME", "");
    Path rot = xdg.isBlank() ? Path.of(System.getProperty("user.home"), ".cache") : Path.of(xdg);
    return rot.resolve("omtanke");
  }
}
