package se.omtanke.arende;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * The secrecy test of one version of a document for one request.
 *
 * @param version what was tested
 * @param utfall how it was decided
 * @param maskerad the version of the masked copy that is given out instead
 * @param lagrum by which paragraph something is held back; may be empty
 * @param skal why; may be empty
 * @param aktor who tested it
 * @param nar when
 */
public record Utlamnandeprovning(
    UUID version,
    Utfall utfall,
    Optional<UUID> maskerad,
    String lagrum,
    String skal,
    String aktor,
    Instant nar) {

  /** How it was decided. */
  public enum Utfall {
    LAMNAS_UT,
    /** What is secret in it is masked. */
    MASKERAD,
    VAGRAS;

    /** Key of its name in the reader's language. */
    public String textnyckel() {
      return "handling.utfall." + name();
    }
  }

  /** What is given out, if anything. */
  public Optional<UUID> attLamnaUt() {
    return switch (utfall) {
      case LAMNAS_UT -> Optional.of(version);
      case MASKERAD -> maskerad;
      case VAGRAS -> Optional.empty();
    };
  }
}
