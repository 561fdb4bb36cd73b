package se.omtanke.atkomst.konto;

import java.time.Duration;
import se.omtanke.atkomst.session.Sessionsnyckel;

/** The answer to someone who tries to sign in. It never tells whether the account exists. */
public sealed interface Inloggningssvar {

  /** Something was wrong, and it is not said what. */
  record Nekad() implements Inloggningssvar {}

  /** Too many failures; the attempt was not looked at. */
  record Vanta(Duration tid) implements Inloggningssvar {}

  /** The password was right; the key is good for giving the one-time code and nothing else. */
  record Halvvags(Sessionsnyckel nyckel) implements Inloggningssvar {}

  /**
   * Signed in.
   *
   * @param nyckel the key of the new session
   * @param enhetsmarke what the browser keeps to be known as one that has signed in before
   */
  record Inne(Sessionsnyckel nyckel, String enhetsmarke) implements Inloggningssvar {}
}
