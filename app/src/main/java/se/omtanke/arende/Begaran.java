package se.omtanke.arende;

import java.time.LocalDate;
import java.util.UUID;

/**
 * That someone asks to see documents of a case.
 *
 * @param id made with the form
 * @param vem who asks, by name; for the public it need not be told who (TF 2 kap. 18 §)
 * @param egenskap as what
 * @param galler what is asked for
 * @param inkom the day
 */
public record Begaran(UUID id, String vem, Egenskap egenskap, String galler, LocalDate inkom) {

  /** As what someone asks, which decides by what rules it is tested. */
  public enum Egenskap {
    /** A party sees everything that has been added to the matter (FL 10 §; OSL 10:3). */
    PART(true),
    /** One who speaks for a party. */
    OMBUD(true),
    /** A guardian, against whom a minor's secrecy may hold (OSL 12:3). */
    VARDNADSHAVARE(true),
    /** Anyone (TF 2 kap. 15 §; OSL 26:1). */
    ALLMANHETEN(false),
    /** Another authority, on a ground that breaks secrecy (OSL 6:5, 10 kap., 26:9). */
    MYNDIGHET(false);

    private final boolean insyn;

    Egenskap(boolean insyn) {
      this.insyn = insyn;
    }

    /** Whether it gives insight by standing close to the matter. */
    public boolean insyn() {
      return insyn;
    }

    /** Key of its name in the reader's language. */
    public String textnyckel() {
      return "handling.egenskap." + name();
    }
  }
}
