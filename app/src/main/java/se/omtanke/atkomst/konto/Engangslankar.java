package se.omtanke.atkomst.konto;

import static se.omtanke.atkomst.valv.Tid.utc;

import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import se.omtanke.atkomst.valv.Kontodatabas;
import se.omtanke.atkomst.valv.Slumptoken;

/** Links that open an account once: the first administrator, invitations, lost second factors. */
public final class Engangslankar {

  private final Kontodatabas databas;
  private final SecureRandom slump;
  private final Clock klocka;

  /** Keeps the hashes of links in this database. */
  public Engangslankar(Kontodatabas databas, SecureRandom slump, Clock klocka) {
    this.databas = databas;
    this.slump = slump;
    this.klocka = klocka;
  }

  /**
   * Makes a link and voids the user's earlier ones.
   *
   * @return its local address, which is a secret: shown once, never logged
   */
  public String ny(UUID anvandare, Duration livslangd) {
    Slumptoken token = Slumptoken.nytt(slump);
    Instant nu = klocka.instant();
    databas.kor(
        jdbc -> {
          jdbc.sql(
                  "UPDATE engangslank SET anvand = :nu WHERE anvandare = :anvandare AND anvand IS"
                      + " NULL")
              .param("nu", utc(nu))
              .param("anvandare", anvandare)
              .update();
          return jdbc.sql(
                  """
                  INSERT INTO engangslank (hash, anvandare, skapad, gar_ut)
                  VALUES (:hash, :anvandare, :nu, :gar_ut)
                  """)
              .param("hash", token.hash())
              .param("anvandare", anvandare)
              .param("nu", utc(nu))
              .param("gar_ut", utc(nu.plus(livslangd)))
              .update();
        });
    return "/lank/" + token.text();
  }

  /** Whether the link can be opened; looking does not use it, so that previews do no harm. */
  public boolean galler(String token) {
    return databas.kor(
        jdbc ->
            jdbc.sql(
                    """
                    SELECT EXISTS (SELECT 1 FROM engangslank
                                   WHERE hash = :hash AND anvand IS NULL AND gar_ut > :nu)
                    """)
                .param("hash", new Slumptoken(token).hash())
                .param("nu", utc(klocka.instant()))
                .query(Boolean.class)
                .single());
  }

  /** Uses the link; empty if it has been used, has expired or never was. */
  Optional<UUID> oppna(String token) {
    return databas.kor(
        jdbc ->
            jdbc.sql(
                    """
                    UPDATE engangslank SET anvand = :nu
                    WHERE hash = :hash AND anvand IS NULL AND gar_ut > :nu
                    RETURNING anvandare
                    """)
                .param("nu", utc(klocka.instant()))
                .param("hash", new Slumptoken(token).hash())
                .query(UUID.class)
                .optional());
  }
}
