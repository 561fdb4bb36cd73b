package se.omtanke.atkomst.konto;

import static se.omtanke.atkomst.valv.Tid.utc;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.dao.DuplicateKeyException;
import se.omtanke.atkomst.valv.Kontodatabas;
import se.omtanke.grund.OgiltigIndata;

/**
 * Whom the municipality's identity provider means. The system owner connects each identity to an
 * account; an identity that is not connected opens nothing, and no account is made of itself.
 */
public final class Oidcidentiteter {

  private final Kontodatabas databas;
  private final Clock klocka;

  Oidcidentiteter(Kontodatabas databas, Clock klocka) {
    this.databas = databas;
    this.klocka = klocka;
  }

  /**
   * Connects an identity to an account.
   *
   * @param utfardare the provider's issuer address
   * @param identitet the value of the claim that the installation goes by
   * @throws OgiltigIndata if the identity is connected already
   */
  public void koppla(UUID anvandare, String utfardare, String identitet) {
    try {
      databas.kor(
          jdbc ->
              jdbc.sql(
                      """
                      INSERT INTO oidc_identitet (utfardare, identitet, anvandare, skapad)
                      VALUES (:utfardare, :identitet, :anvandare, :nu)
                      """)
                  .param("utfardare", utfardare)
                  .param("identitet", identitet)
                  .param("anvandare", anvandare)
                  .param("nu", utc(klocka.instant()))
                  .update());
    } catch (DuplicateKeyException e) {
      throw new OgiltigIndata("identitet", "Identiteten hör redan till ett konto.");
    }
  }

  /** The identities at a provider that open an account. */
  List<String> hos(UUID anvandare, String utfardare) {
    return databas.kor(
        jdbc ->
            jdbc.sql(
                    """
                    SELECT identitet FROM oidc_identitet
                    WHERE anvandare = :anvandare AND utfardare = :utfardare ORDER BY identitet
                    """)
                .param("anvandare", anvandare)
                .param("utfardare", utfardare)
                .query(String.class)
                .list());
  }

  /** Disconnects an identity from the account that it opens. */
  void skilj(UUID anvandare, String utfardare, String identitet) {
    databas.kor(
        jdbc ->
            jdbc.sql(
                    """
                    DELETE FROM oidc_identitet
                    WHERE anvandare = :anvandare AND utfardare = :utfardare
                      AND identitet = :identitet
                    """)
                .param("anvandare", anvandare)
                .param("utfardare", utfardare)
                .param("identitet", identitet)
                .update());
  }

  /** Whose identity it is. */
  Optional<UUID> vem(String utfardare, String identitet) {
    return databas.kor(
        jdbc ->
            jdbc.sql(
                    """
                    SELECT anvandare FROM oidc_identitet
                    WHERE utfardare = :utfardare AND identitet = :identitet
                    """)
                .param("utfardare", utfardare)
                .param("identitet", identitet)
                .query(UUID.class)
                .optional());
  }
}
