package se.omtanke.ekonomi;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import se.omtanke.grund.Anropare;

/**
 * A large file that someone has asked to have previewed or read in, which a job does.
 *
 * @param id its id
 * @param slag what was asked for
 * @param fil the stored file
 * @param filnamn the file's name
 * @param storlek the file's size in bytes
 * @param mappning the name of the mapping that it is read by
 * @param inlasning the preview to confirm, when that is what was asked for
 * @param bestallare who asked; the job does it on her behalf
 * @param registrerad when she asked
 * @param lage where it stands
 */
public record Lasarbete(
    UUID id,
    Slag slag,
    UUID fil,
    String filnamn,
    long storlek,
    String mappning,
    Optional<UUID> inlasning,
    Anropare bestallare,
    Instant registrerad,
    Lage lage) {

  /** What a job does with a file. */
  public enum Slag {
    /** Previews it. */
    GRANSKNING,
    /** Puts a preview in force. */
    BEKRAFTELSE
  }

  /** Where a job stands. */
  public sealed interface Lage {}

  /** It has not been taken up yet. */
  public record Vantar() implements Lage {}

  /**
   * It runs, or ran until its process died and will be taken up again.
   *
   * @param framsteg how far it has come
   */
  public record Pagar(Lasframsteg framsteg) implements Lage {}

  /**
   * It is done.
   *
   * @param inlasning the reading that came of it
   */
  public record Klart(UUID inlasning) implements Lage {}

  /**
   * It could not be done.
   *
   * @param skal why, and what to do, in plain Swedish
   */
  public record Avvisat(String skal) implements Lage {}

  /** Whether nothing more will happen to it. */
  public boolean avslutat() {
    return switch (lage) {
      case Vantar vantar -> false;
      case Pagar pagar -> false;
      case Klart klart -> true;
      case Avvisat avvisat -> true;
    };
  }
}
