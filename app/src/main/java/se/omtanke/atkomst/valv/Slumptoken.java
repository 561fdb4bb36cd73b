package se.omtanke.atkomst.valv;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;

/**
 * A secret that whoever has it may use: 256 bits of chance. Only its hash is stored; being so long
 * it needs no slow hash.
 *
 * @param text the secret, safe in addresses and cookies; never logged
 */
public record Slumptoken(String text) {

  private static final int BYTE = 32;

  /** A new one. */
  public static Slumptoken nytt(SecureRandom slump) {
    byte[] bytes = new byte[BYTE];
    slump.nextBytes(bytes);
    return new Slumptoken(Base64.getUrlEncoder().withoutPadding().encodeToString(bytes));
  }

  /** What is stored. */
  public byte[] hash() {
    try {
      return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  @Override
  public String toString() {
    return "Slumptoken[hemligt]";
  }
}
