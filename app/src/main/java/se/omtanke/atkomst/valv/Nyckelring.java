package se.omtanke.atkomst.valv;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import javax.crypto.Cipher;
import javax.crypto.KDF;
import javax.crypto.Mac;
import javax.crypto.SecretKey;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.HKDFParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/**
 * The installation's key, which is kept outside the database, and the keys for different purposes
 * derived from it (HKDF, RFC 5869). Who has only a copy of the database can neither make one-time
 * codes nor recognise user names.
 */
public final class Nyckelring {

  /** Length of the installation's key, in bytes. */
  public static final int LANGD = 32;

  private static final int NONCE = 12;
  private static final int TAGG = 128;

  private final SecretKey rot;
  private final SecureRandom slump;

  /**
   * A ring of keys.
   *
   * @throws IllegalArgumentException if the key is not {@link #LANGD} bytes
   */
  public Nyckelring(byte[] rot, SecureRandom slump) {
    if (rot.length != LANGD) {
      throw new IllegalArgumentException("The key must be " + LANGD + " bytes, is " + rot.length);
    }
    this.rot = new SecretKeySpec(rot, "HKDF");
    this.slump = slump;
  }

  /** A keyed hash of a text, for one purpose. */
  public byte[] marke(String andamal, String text) {
    try {
      Mac mac = Mac.getInstance("HmacSHA256");
      mac.init(nyckel(andamal, "HmacSHA256"));
      return mac.doFinal(text.getBytes(StandardCharsets.UTF_8));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Encrypts (AES-256-GCM) for one purpose, bound to an owner that must be given to decrypt. */
  public byte[] kryptera(String andamal, String agare, byte[] klartext) {
    byte[] nonce = new byte[NONCE];
    slump.nextBytes(nonce);
    byte[] chiffer = gcm(Cipher.ENCRYPT_MODE, andamal, agare, nonce, klartext);
    return ByteBuffer.allocate(NONCE + chiffer.length).put(nonce).put(chiffer).array();
  }

  /**
   * Decrypts what {@link #kryptera} made.
   *
   * @throws IllegalStateException if it has been changed, or belongs to another purpose or owner
   */
  public byte[] dekryptera(String andamal, String agare, byte[] krypterat) {
    byte[] nonce = Arrays.copyOf(krypterat, NONCE);
    byte[] chiffer = Arrays.copyOfRange(krypterat, NONCE, krypterat.length);
    return gcm(Cipher.DECRYPT_MODE, andamal, agare, nonce, chiffer);
  }

  private byte[] gcm(int lage, String andamal, String agare, byte[] nonce, byte[] indata) {
    try {
      Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
      cipher.init(lage, nyckel(andamal, "AES"), new GCMParameterSpec(TAGG, nonce));
      cipher.updateAAD(agare.getBytes(StandardCharsets.UTF_8));
      return cipher.doFinal(indata);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("Cannot be decrypted with this installation's key", e);
    }
  }

  private SecretKey nyckel(String andamal, String algoritm) {
    try {
      HKDFParameterSpec del =
          HKDFParameterSpec.ofExtract()
              .addIKM(rot)
              .thenExpand(("omtanke:" + andamal).getBytes(StandardCharsets.UTF_8), LANGD);
      return KDF.getInstance("HKDF-SHA256").deriveKey(algoritm, del);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }
}
