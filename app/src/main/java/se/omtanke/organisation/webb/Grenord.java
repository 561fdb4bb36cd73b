package se.omtanke.organisation.webb;

import se.omtanke.komponenter.Texter;
import se.omtanke.organisation.Kodgren;

/** Says codes in words: a code as it is, a branch as all that begin so. */
public final class Grenord {

  private Grenord() {}

  /** A code or a branch of codes in words: "alla som börjar med 74". */
  public static String visa(Texter texter, Kodgren gren) {
    if (gren.equals(Kodgren.ALLA)) {
      return texter.text("organisation.gren.alla");
    }
    return gren.oppen() ? texter.text("organisation.gren.borjan", gren.borjan()) : gren.borjan();
  }
}
