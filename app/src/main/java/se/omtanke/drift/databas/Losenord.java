package se.omtanke.drift.databas;

import java.security.SecureRandom;
import java.util.Base64;

/** Passwords that no person ever types. */
final class Losenord {

  private static final int BYTE = 24;

  private Losenord() {}

  static String nytt(SecureRandom slump) {
    byte[] bytes = new byte[BYTE];
    slump.nextBytes(bytes);
    return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
  }
}
