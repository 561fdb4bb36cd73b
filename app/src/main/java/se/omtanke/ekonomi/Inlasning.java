package se.omtanke.ekonomi;

import java.time.Instant;
import java.util.UUID;

/**
 * A reading of a file, as a list shows it.
 *
 * @param id its id
 * @param filnamn the file's name
 * @param mappning the name of the mapping that it was read by
 * @param slag outcome, budget or forecast
 * @param registrerad when it was previewed
 * @param rader how many rows
 * @param fel how many faults
 * @param lage where it stands
 */
public record Inlasning(
    UUID id,
    String filnamn,
    String mappning,
    Inlasningsslag slag,
    Instant registrerad,
    int rader,
    int fel,
    Lage lage) {

  /** Where a reading stands; follows from the periods that it has been in force for. */
  public enum Lage {
    /** Looked at but never confirmed. */
    PROVAD,
    /** In force for at least one period. */
    GALLER,
    /** Has been in force and no longer is. */
    ERSATT,
    /** Never confirmed in time, so that its file has been emptied. */
    RENSAD
  }
}
