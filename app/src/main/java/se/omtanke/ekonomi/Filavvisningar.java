package se.omtanke.ekonomi;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Service;
import se.omtanke.filformat.Filfel;
import se.omtanke.grund.Anropare;
import se.omtanke.grund.Handelse;
import se.omtanke.grund.Idgivare;
import se.omtanke.grund.Saknas;
import se.omtanke.grund.Syfte;
import se.omtanke.grund.Transaction;
import se.omtanke.grund.Transactions;
import se.omtanke.grund.WriteTransaction;

/** Remembers the files that could not be read, so that they are seen where the readings are. */
@Service
public class Filavvisningar {

  private static final String AVVISNING =
      """
      SELECT a.id, a.fil, a.filnamn, a.mappning, a.skal, a.aktor, a.registrerad,
             k.rensad = 'infinity' AS kvar
      FROM (SELECT * FROM filavvisning WHERE kommun = :kommun %s) a
      JOIN LATERAL (
        SELECT rensad FROM kallfil WHERE kommun = a.kommun AND id = a.fil LIMIT 1) k ON true
      ORDER BY a.id DESC
      """;

  private final Transactions transactions;
  private final Idgivare ider;

  Filavvisningar(Transactions transactions, Idgivare ider) {
    this.transactions = transactions;
    this.ider = ider;
  }

  /** The files refused, latest first. */
  public List<Filavvisning> senaste(Anropare vem, int hogst) {
    return transactions.read(vem, tx -> senaste(tx, hogst));
  }

  static List<Filavvisning> senaste(Transaction tx, int hogst) {
    return tx.sql(AVVISNING.formatted("ORDER BY id DESC LIMIT :hogst"))
        .param("kommun", tx.kommun())
        .param("hogst", hogst)
        .query(Filavvisningar::avvisning)
        .list();
  }

  /** One of them. */
  public Filavvisning en(Anropare vem, UUID id) {
    return transactions.read(
        vem,
        tx ->
            tx.sql(AVVISNING.formatted("AND id = :id"))
                .param("kommun", tx.kommun())
                .param("id", id)
                .query(Filavvisningar::avvisning)
                .optional()
                .orElseThrow(() -> new Saknas("Filen finns inte. Skicka den på nytt.")));
  }

  /** Remembers that a stored file was refused, in a transaction of its own. */
  void skriv(Anropare vem, UUID fil, String filnamn, String mappning, String skal) {
    transactions.write(
        vem,
        Syfte.av("ekonomi.avvisa_fil", "kallfil", fil),
        tx -> skriv(tx, vem, fil, filnamn, mappning, skal));
  }

  /** Remembers that a stored file was refused. */
  UUID skriv(
      WriteTransaction tx, Anropare vem, UUID fil, String filnamn, String mappning, String skal) {
    UUID id = ider.ny();
    tx.sql(
            """
            INSERT INTO filavvisning (kommun, id, fil, filnamn, mappning, skal, aktor, registrerad)
            VALUES (:kommun, :id, :fil, :filnamn, :mappning, :skal, :aktor, :nu)
            """)
        .param("kommun", tx.kommun())
        .param("id", id)
        .param("fil", fil)
        .param("filnamn", filnamn)
        .param("mappning", mappning)
        .param("skal", skal)
        .param("aktor", vem.aktor())
        .param("nu", tx.nuDatabas())
        .update();
    tx.handelse(new Handelse("fil-avvisad.v1", "kallfil", fil, Map.of("avvisning", id.toString())));
    return id;
  }

  /** What a fault says, with its place in the file. */
  static String skal(Filfel fel) {
    return new Radfel(fel.rad(), fel.kolumn(), String.valueOf(fel.getMessage())).iText();
  }

  private static Filavvisning avvisning(ResultSet rad, int nummer) throws SQLException {
    return new Filavvisning(
        rad.getObject("id", UUID.class),
        rad.getObject("fil", UUID.class),
        rad.getString("filnamn"),
        rad.getString("mappning"),
        rad.getString("skal"),
        rad.getString("aktor"),
        rad.getObject("registrerad", OffsetDateTime.class).toInstant(),
        rad.getBoolean("kvar"));
  }
}
