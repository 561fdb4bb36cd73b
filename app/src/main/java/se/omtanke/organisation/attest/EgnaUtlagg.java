package se.omtanke.organisation.attest;

import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Who approves the personal expenses of the one who attests, as the register's own note says.
 *
 * @param slag whom
 * @param nyckel the key of the one named, or empty
 */
public record EgnaUtlagg(Slag slag, String nyckel) {

  /** Nothing is said: the nearest superior does. */
  public static final EgnaUtlagg OVERORDNAD = new EgnaUtlagg(Slag.OVERORDNAD, "");

  /** Another of the board's presidium does, whom the row names as substitutes. */
  public static final EgnaUtlagg PRESIDIET = new EgnaUtlagg(Slag.PRESIDIET, "");

  private static final Set<String> PRESIDIEORD = Set.of("presidiet", "namnden");
  private static final Pattern PERSONLIGA =
      Pattern.compile("personliga utlägg (?:attesteras av )?(.+)", Pattern.CASE_INSENSITIVE);

  /** Whom the note points at. */
  public enum Slag {
    OVERORDNAD,
    PRESIDIET,
    NAMNGIVEN
  }

  /** What a note says: "Personliga utlägg förvaltningschef", "Personliga utlägg presidiet". */
  public static EgnaUtlagg enligt(String notering) {
    Matcher ord = PERSONLIGA.matcher(notering.strip());
    if (!ord.matches()) {
      return OVERORDNAD;
    }
    String vem = Attestperson.nyckel(ord.group(1));
    return PRESIDIEORD.contains(vem) ? PRESIDIET : new EgnaUtlagg(Slag.NAMNGIVEN, vem);
  }
}
