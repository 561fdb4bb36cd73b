package se.omtanke.atkomst.session;

import java.security.SecureRandom;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import se.omtanke.atkomst.valv.Slumptoken;

/**
 * What the session's cookie holds: whose it claims to be and the secret that proves it. The user's
 * id lets the database be asked once, as that user, for everything the request needs.
 *
 * @param anvandare the user's id, no secret
 * @param token the secret
 */
public record Sessionsnyckel(UUID anvandare, Slumptoken token) {

  private static final Pattern FORM =
      Pattern.compile("([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})\\.([A-Za-z0-9_-]{43})");

  static Sessionsnyckel ny(UUID anvandare, SecureRandom slump) {
    return new Sessionsnyckel(anvandare, Slumptoken.nytt(slump));
  }

  /** The key in a cookie's value; empty if it cannot be one. */
  public static Optional<Sessionsnyckel> las(String varde) {
    Matcher form = FORM.matcher(varde);
    return form.matches()
        ? Optional.of(
            new Sessionsnyckel(UUID.fromString(form.group(1)), new Slumptoken(form.group(2))))
        : Optional.empty();
  }

  /** The cookie's value; never logged. */
  public String varde() {
    return anvandare + "." + token.text();
  }
}
