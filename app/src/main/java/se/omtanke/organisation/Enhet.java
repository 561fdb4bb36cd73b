package se.omtanke.organisation;

import java.util.List;
import java.util.UUID;

/**
 * A unit of the organisation, as it was or is for a time.
 *
 * @param id the unit's identity, the same through moves and new names
 * @param version what holds of it for a time
 */
public record Enhet(UUID id, Enhetsversion version) {

  /** The readable key. */
  public String nyckel() {
    return version.nyckel();
  }

  /** The name for people. */
  public String namn() {
    return version.namn();
  }

  /** The level. */
  public Enhetsniva niva() {
    return version.niva();
  }

  /** The ansvar codes whose money is the unit's. */
  public List<Kodgren> ansvar() {
    return version.ansvar();
  }
}
