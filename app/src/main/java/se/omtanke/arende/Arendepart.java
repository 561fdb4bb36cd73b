package se.omtanke.arende;

import java.util.UUID;
import se.omtanke.person.Relationsslag;
import se.omtanke.regler.Period;

/**
 * A party of a case, or one who speaks for her: has her own notice, her own time to appeal.
 *
 * @param person who
 * @param roll as what
 * @param giltig when; always, but for one who speaks for another for a time
 * @param mandat what one who speaks for another may do; empty where it is all that the role gives
 */
public record Arendepart(UUID person, Roll roll, Period giltig, String mandat) {

  /** A party through all of the case. */
  public static Arendepart av(UUID person, Roll roll) {
    return new Arendepart(person, roll, Period.ALLTID, "");
  }

  /** As what someone is a party. */
  public enum Roll {
    DEN_DET_GALLER,
    VARDNADSHAVARE,
    GOD_MAN,
    FORVALTARE,
    OMBUD,
    OFFENTLIGT_BITRADE;

    /** Whether someone can be added as it: whom the case is about is so from its start. */
    public boolean kanLaggasTill() {
      return this != DEN_DET_GALLER;
    }

    /**
     * As what one who speaks for a person is a party.
     *
     * @throws IllegalArgumentException for one who does not
     */
    static Roll av(Relationsslag slag) {
      return switch (slag) {
        case VARDNADSHAVARE -> VARDNADSHAVARE;
        case GOD_MAN -> GOD_MAN;
        case FORVALTARE -> FORVALTARE;
        case OMBUD -> OMBUD;
        case OFFENTLIGT_BITRADE -> OFFENTLIGT_BITRADE;
        case FORALDER, SYSKON, PARTNER, FAMILJEHEM, ANHORIG ->
            throw new IllegalArgumentException("Speaks for nobody: " + slag);
      };
    }

    /** Key of its name in the reader's language. */
    public String textnyckel() {
      return "arende.part." + name();
    }
  }
}
