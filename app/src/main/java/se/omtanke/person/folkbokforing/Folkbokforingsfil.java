package se.omtanke.person.folkbokforing;

import java.util.List;
import java.util.UUID;
import se.omtanke.grund.Radmangd;
import se.omtanke.grund.Saknas;
import se.omtanke.grund.Transaction;
import se.omtanke.grund.WriteTransaction;
import tools.jackson.databind.json.JsonMapper;

/**
 * A file that waits to be looked at.
 *
 * @param filnamn its name
 * @param okanda how many of its rows were about unknown persons
 * @param rader its rows about known ones; none when it has been taken in
 * @param bekraftad whether it has been taken in
 */
public record Folkbokforingsfil(
    String filnamn, int okanda, List<Folkbokforingsrad> rader, boolean bekraftad) {

  private static final JsonMapper JSON = JsonMapper.shared();
  private static final int LANGST_NAMN = 200;

  /** Keeps a file. */
  public static void lagg(
      WriteTransaction tx,
      UUID id,
      UUID namnd,
      String filnamn,
      List<Folkbokforingsrad> rader,
      int okanda) {
    tx.sql(
            """
            INSERT INTO folkbokforingsfil (kommun, id, namnd, filnamn, okanda, rader, aktor,
                                           registrerad)
            VALUES (:kommun, :id, :namnd, :filnamn, :okanda, CAST(:rader AS jsonb), :aktor, :nu)
            """)
        .param("kommun", tx.kommun())
        .param("id", id)
        .param("namnd", namnd)
        .param("filnamn", filnamn.substring(Math.max(0, filnamn.length() - LANGST_NAMN)))
        .param("okanda", okanda)
        .param("rader", Radmangd.av(rader))
        .param("aktor", tx.anropare().aktor())
        .param("nu", tx.nuDatabas())
        .update();
  }

  /**
   * A file.
   *
   * @throws Saknas if the board has none with this id
   */
  public static Folkbokforingsfil las(Transaction tx, UUID id) {
    return tx.sql(
            """
            SELECT filnamn, okanda, CAST(rader AS text) AS rader, bekraftad IS NOT NULL AS bekraftad
            FROM folkbokforingsfil WHERE kommun = :kommun AND id = :id
            """)
        .param("kommun", tx.kommun())
        .param("id", id)
        .query(
            (rad, n) ->
                new Folkbokforingsfil(
                    rad.getString("filnamn"),
                    rad.getInt("okanda"),
                    List.of(JSON.readValue(rad.getString("rader"), Folkbokforingsrad[].class)),
                    rad.getBoolean("bekraftad")))
        .optional()
        .orElseThrow(() -> new Saknas("Filen finns inte."));
  }

  /** Notes that it has been taken in; false if it had been. */
  public static boolean stang(WriteTransaction tx, UUID id) {
    return tx.sql(
                """
                UPDATE folkbokforingsfil SET bekraftad = :nu, rader = '[]'
                WHERE kommun = :kommun AND id = :id AND bekraftad IS NULL
                """)
            .param("kommun", tx.kommun())
            .param("id", id)
            .param("nu", tx.nuDatabas())
            .update()
        == 1;
  }
}
