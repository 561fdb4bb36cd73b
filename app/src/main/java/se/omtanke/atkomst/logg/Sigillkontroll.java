package se.omtanke.atkomst.logg;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.function.LongConsumer;
import se.omtanke.grund.Anropare;
import se.omtanke.grund.Idgivare;
import se.omtanke.grund.Syfte;
import se.omtanke.grund.Transactions;
import se.omtanke.grund.WriteTransaction;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/**
 * Checks that no sealed row of the access log has been changed, added or removed, and keeps what
 * each check came to.
 */
public final class Sigillkontroll {

  private static final JsonMapper JSON = JsonMapper.shared();
  private static final TypeReference<List<String>> RADER = new TypeReference<>() {};

  private final Transactions transaktioner;
  private final Idgivare ider;
  private final Sigillnyckel nyckel;

  Sigillkontroll(Transactions transaktioner, Idgivare ider, Sigillnyckel nyckel) {
    this.transaktioner = transaktioner;
    this.ider = ider;
    this.nyckel = nyckel;
  }

  /** Computes every root of the caller's municipality anew and compares. */
  public Sigillutfall verifiera(Anropare anropare) {
    return verifiera(anropare, Optional.empty(), rader -> {});
  }

  /**
   * The same, and sees that a root that has been kept elsewhere is one of the seals': that shows
   * when the last seals have been removed with their rows.
   *
   * @param framsteg is told how many rows have been checked
   */
  public Sigillutfall verifiera(
      Anropare anropare, Optional<String> kandRot, LongConsumer framsteg) {
    return transaktioner.write(
        anropare,
        Syfte.av("atkomstlogg.verifiera", "atkomstsigill"),
        tx -> {
          Sigillutfall utfall = new Sigillkedja(tx, nyckel, kandRot, framsteg).ga();
          spara(tx, utfall);
          return utfall;
        });
  }

  /** The latest check that was made, if any. */
  public Optional<Verifiering> senaste(Anropare anropare) {
    return transaktioner.read(
        anropare,
        tx ->
            tx.sql(
                    """
                    SELECT registrerad, aktor, sigill, rader, rot, antal_brott, brott
                    FROM atkomstverifiering WHERE kommun = :kommun ORDER BY id DESC LIMIT 1
                    """)
                .param("kommun", tx.kommun())
                .query(
                    (rad, n) ->
                        new Verifiering(
                            rad.getObject("registrerad", OffsetDateTime.class).toInstant(),
                            rad.getString("aktor"),
                            new Sigillutfall(
                                rad.getLong("sigill"),
                                rad.getLong("rader"),
                                rad.getString("rot"),
                                rad.getLong("antal_brott"),
                                JSON.readValue(rad.getString("brott"), RADER))))
                .optional());
  }

  private void spara(WriteTransaction tx, Sigillutfall utfall) {
    tx.sql(
            """
            INSERT INTO atkomstverifiering (kommun, id, aktor, sigill, rader, rot, antal_brott, brott,
                                            registrerad)
            VALUES (:kommun, :id, :aktor, :sigill, :rader, :rot, :antal, CAST(:brott AS jsonb), :nu)
            """)
        .param("kommun", tx.kommun())
        .param("id", ider.ny())
        .param("aktor", tx.anropare().aktor())
        .param("sigill", utfall.sigill())
        .param("rader", utfall.rader())
        .param("rot", utfall.senasteRot())
        .param("antal", utfall.antalBrott())
        .param("brott", JSON.writeValueAsString(utfall.brott()))
        .param("nu", tx.nuDatabas())
        .update();
  }
}
