package se.omtanke.atkomst.konto;

import static se.omtanke.atkomst.valv.Tid.utc;

import com.eatthepath.otp.TimeBasedOneTimePasswordGenerator;
import java.nio.charset.StandardCharsets;
import java.security.InvalidKeyException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.UUID;
import java.util.stream.LongStream;
import javax.crypto.spec.SecretKeySpec;
import org.springframework.jdbc.core.simple.JdbcClient;
import se.omtanke.atkomst.valv.Kontodatabas;
import se.omtanke.atkomst.valv.Nyckelring;

/**
 * One-time codes by the clock (RFC 6238: six figures, thirty seconds, SHA-1 as all apps expect).
 */
final class Engangskod {

  private static final int HEMLIGHET = 20;
  private static final int SLACK = 1;
  private static final Duration STEG = Duration.ofSeconds(30);
  private static final String ANDAMAL = "totp";

  private final TimeBasedOneTimePasswordGenerator givare =
      new TimeBasedOneTimePasswordGenerator(STEG);
  private final Kontodatabas databas;
  private final Nyckelring nycklar;
  private final SecureRandom slump;
  private final Clock klocka;

  Engangskod(Kontodatabas databas, Nyckelring nycklar, SecureRandom slump, Clock klocka) {
    this.databas = databas;
    this.nycklar = nycklar;
    this.slump = slump;
    this.klocka = klocka;
  }

  byte[] nyHemlighet() {
    byte[] hemlighet = new byte[HEMLIGHET];
    slump.nextBytes(hemlighet);
    return hemlighet;
  }

  /** The step of a code that is right for the secret now, give or take one step. */
  OptionalLong steg(byte[] hemlighet, String kod) {
    long nu = klocka.instant().getEpochSecond() / STEG.toSeconds();
    return LongStream.rangeClosed(nu - SLACK, nu + SLACK)
        .filter(steg -> lika(kod(hemlighet, steg), kod.replaceAll("\\s", "")))
        .max();
  }

  /** Takes a secret into use; the code that proved it cannot be used again. */
  void satt(JdbcClient jdbc, UUID anvandare, byte[] hemlighet, long steg) {
    jdbc.sql(
            """
            INSERT INTO totp (anvandare, hemlighet, senaste_steg, satt)
            VALUES (:anvandare, :hemlighet, :steg, :nu)
            ON CONFLICT (anvandare) DO UPDATE
            SET hemlighet = excluded.hemlighet, senaste_steg = excluded.senaste_steg,
                satt = excluded.satt
            """)
        .param("anvandare", anvandare)
        .param("hemlighet", nycklar.kryptera(ANDAMAL, anvandare.toString(), hemlighet))
        .param("steg", steg)
        .param("nu", utc(klocka.instant()))
        .update();
  }

  /** Uses a code. The update settles which of two simultaneous uses is the first. */
  boolean anvand(UUID anvandare, String kod) {
    OptionalLong steg = hemlighet(anvandare).map(h -> steg(h, kod)).orElseGet(OptionalLong::empty);
    return steg.isPresent()
        && databas.kor(
                jdbc ->
                    jdbc.sql(
                            """
                            UPDATE totp SET senaste_steg = :steg
                            WHERE anvandare = :anvandare AND senaste_steg < :steg
                            """)
                        .param("steg", steg.getAsLong())
                        .param("anvandare", anvandare)
                        .update())
            == 1;
  }

  boolean finns(UUID anvandare) {
    return hemlighet(anvandare).isPresent();
  }

  private Optional<byte[]> hemlighet(UUID anvandare) {
    return databas
        .kor(
            jdbc ->
                jdbc.sql("SELECT hemlighet FROM totp WHERE anvandare = :anvandare")
                    .param("anvandare", anvandare)
                    .query((rad, n) -> rad.getBytes(1))
                    .optional())
        .map(krypterad -> nycklar.dekryptera(ANDAMAL, anvandare.toString(), krypterad));
  }

  private String kod(byte[] hemlighet, long steg) {
    try {
      Instant moment = Instant.ofEpochSecond(steg * STEG.toSeconds());
      return givare.generateOneTimePasswordString(
          new SecretKeySpec(hemlighet, givare.getAlgorithm()), moment);
    } catch (InvalidKeyException e) {
      throw new IllegalStateException(e);
    }
  }

  private static boolean lika(String ratt, String given) {
    return MessageDigest.isEqual(
        ratt.getBytes(StandardCharsets.UTF_8), given.getBytes(StandardCharsets.UTF_8));
  }
}
