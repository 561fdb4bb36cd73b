package se.omtanke.webb.inloggning.granskning;

import java.util.List;
import se.omtanke.komponenter.Texter;

/**
 * Says in words what the access log names by code. A module's own actions are worded among its
 * texts, {@code <modul>.atgard.<namn>}; those of the ground and of sign-in under {@code
 * atkomst.atgard}.
 */
final class Atgardsord {

  private Atgardsord() {}

  /** What was done; an action that has no words shows its code. */
  static String iOrd(Texter texter, String kod) {
    return List.of(kod.replaceFirst("\\.", ".atgard."), "atkomst.atgard." + kod).stream()
        .filter(nyckel -> !texter.text(nyckel).equals(nyckel))
        .findFirst()
        .map(nyckel -> texter.text(nyckel))
        .orElse(kod);
  }

  /** Who did it, when that is no person: the system, or a user of the operating system. */
  static String aktor(Texter texter, String aktor) {
    return aktor.startsWith("system:")
        ? texter.text("atkomst.sigill.omtanke")
        : aktor.substring(aktor.indexOf(':') + 1);
  }
}
