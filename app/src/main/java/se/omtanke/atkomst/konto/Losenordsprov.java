package se.omtanke.atkomst.konto;

import static se.omtanke.atkomst.valv.Tid.utc;

import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;
import se.omtanke.atkomst.valv.Kontodatabas;

/** Sets and tries passwords, hashed by Argon2id as OWASP recommends (19 MiB, two rounds). */
final class Losenordsprov {

  private static final int SALT = 16;
  private static final int HASH = 32;
  private static final int KIB = 19 * 1024;
  private static final int VARV = 2;

  private final PasswordEncoder hashare = new Argon2PasswordEncoder(SALT, HASH, 1, KIB, VARV);
  private final String ingensHash = hashare.encode("no account has this password");
  private final Kontodatabas databas;
  private final Clock klocka;

  Losenordsprov(Kontodatabas databas, Clock klocka) {
    this.databas = databas;
    this.klocka = klocka;
  }

  /** Sets a new password in place of any earlier. */
  void satt(JdbcClient jdbc, Anvandare anvandare, String losenord) {
    Losenordsregler.krav(losenord, anvandare);
    jdbc.sql(
            """
            INSERT INTO losenord (anvandare, hash, satt) VALUES (:anvandare, :hash, :nu)
            ON CONFLICT (anvandare) DO UPDATE SET hash = excluded.hash, satt = excluded.satt
            """)
        .param("anvandare", anvandare.id())
        .param("hash", hashare.encode(losenord))
        .param("nu", utc(klocka.instant()))
        .update();
  }

  /** Whether the password is the user's. Takes as long when there is no such user. */
  boolean stammer(Optional<UUID> anvandare, String losenord) {
    Optional<String> hash = anvandare.flatMap(this::hash);
    boolean rimligt = losenord.length() <= 2 * Losenordsregler.LANGST;
    boolean lika = hashare.matches(rimligt ? losenord : "", hash.orElse(ingensHash));
    return lika && rimligt && hash.isPresent();
  }

  private Optional<String> hash(UUID anvandare) {
    return databas.kor(
        jdbc ->
            jdbc.sql("SELECT hash FROM losenord WHERE anvandare = :anvandare")
                .param("anvandare", anvandare)
                .query(String.class)
                .optional());
  }
}
