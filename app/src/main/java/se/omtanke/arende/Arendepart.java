package se.omtanke.arende;

import java.util.UUID;

/**
 * A party of a case: has her own notice, her own time to appeal.
 *
 * @param person who
 * @param roll as what
 */
public record Arendepart(UUID person, Roll roll) {

  /** As what someone is a party. */
  public enum Roll {
    DEN_DET_GALLER,
    VARDNADSHAVARE;

    /** Key of its name in the reader's language. */
    public String textnyckel() {
      return "arende.part." + name();
    }
  }
}
