package se.omtanke.arende;

/**
 * The test of whether a private reporter's identity may be told (OSL 26:5): it may not, if it can
 * be assumed that she would meet with violence or other serious harm.
 *
 * @param mottagare to whom
 * @param rojs whether it is told
 * @param skal why, in words
 */
public record Uppgiftslamnarprovning(Mottagare mottagare, boolean rojs, String skal) {

  /** To whom the identity would be told. */
  public enum Mottagare {
    /** Nobody: the one who handles the case needs it herself. */
    HANDLAGGNINGEN,
    /** The one who was reported. */
    DEN_ANMALDE,
    /** Someone close to the one who was reported. */
    NARSTAENDE,
    MYNDIGHET,
    ANNAN;

    /** Key of its name in the reader's language. */
    public String textnyckel() {
      return "arende.rojande." + name();
    }
  }
}
