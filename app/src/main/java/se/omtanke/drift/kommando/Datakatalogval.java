package se.omtanke.drift.kommando;

import java.nio.file.Path;
import java.util.Optional;
import picocli.CommandLine.Option;

/** Which data directory a command uses. */
public final class Datakatalogval {

  private static final String NYCKELFIL = "omtanke.nyckelfil";

  @Option(
      names = "--data",
      paramLabel = "KATALOG",
      description = "Datakatalog (annars under .omtanke i Omtankes katalog).")
  private Optional<Path> data = Optional.empty();

  /** The chosen directory, otherwise the one with this name under {@code .omtanke}. */
  public Path katalog(String namn) {
    Path rot = Path.of(System.getProperty("omtanke.rot", ""));
    return data.orElseGet(() -> rot.resolve(".omtanke").resolve(namn)).toAbsolutePath();
  }

  /**
   * Lets the key that secrets are encrypted with lie in the data directory, beside the database and
   * never in it, unless another place has been told.
   */
  void nyckelfil(String namn) {
    if (System.getProperty(NYCKELFIL) == null && System.getenv("OMTANKE_NYCKELFIL") == null) {
      System.setProperty(NYCKELFIL, katalog(namn).resolve("nyckel").toString());
    }
  }
}
