package se.omtanke.arende.rader;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import se.omtanke.arende.Arbetsanteckning;
import se.omtanke.arende.Journalanteckning;
import se.omtanke.grund.Transaction;
import se.omtanke.grund.WriteTransaction;

/** Working notes and signed notes as rows. */
public final class Journalrader {

  private static final String ARBETE =
      """
      SELECT id, arende, rubrik, innehall, handelsedag, version, forfattare, andrad
      FROM arbetsanteckning WHERE kommun = :kommun AND arende = :arende
      """;

  /** What is being written in a case. */
  public List<Arbetsanteckning> arbete(Transaction tx, UUID arende) {
    return tx.sql(ARBETE + " ORDER BY id")
        .param("kommun", tx.kommun())
        .param("arende", arende)
        .query(Journalrader::arbetsanteckning)
        .list();
  }

  /** One working note; held until the transaction ends. */
  public Optional<Arbetsanteckning> hall(WriteTransaction tx, UUID arende, UUID id) {
    return tx.sql(ARBETE + " AND id = :id FOR UPDATE")
        .param("kommun", tx.kommun())
        .param("arende", arende)
        .param("id", id)
        .query(Journalrader::arbetsanteckning)
        .optional();
  }

  /** Writes a working note for the first time. */
  public void lagg(WriteTransaction tx, UUID arende, UUID id, Arbetsanteckning.Text text) {
    tx.sql(
            """
            INSERT INTO arbetsanteckning (kommun, namnd, id, arende, rubrik, innehall, handelsedag,
                                          version, forfattare, andrad)
            VALUES (:kommun, :namnd, :id, :arende, :rubrik, :innehall, :handelsedag, 1, :forfattare,
                    :nu)
            """)
        .param("kommun", tx.kommun())
        .param("namnd", Namnden.i(tx))
        .param("id", id)
        .param("arende", arende)
        .param("rubrik", text.rubrik())
        .param("innehall", text.innehall())
        .param("handelsedag", text.handelsedag())
        .param("forfattare", tx.anropare().aktor())
        .param("nu", tx.nuDatabas())
        .update();
  }

  /** Writes over a working note. */
  public void skrivOver(WriteTransaction tx, UUID id, Arbetsanteckning.Text text) {
    tx.sql(
            """
            UPDATE arbetsanteckning
            SET rubrik = :rubrik, innehall = :innehall, handelsedag = :handelsedag,
                version = version + 1, forfattare = :forfattare, andrad = :nu
            WHERE kommun = :kommun AND id = :id
            """)
        .param("kommun", tx.kommun())
        .param("id", id)
        .param("rubrik", text.rubrik())
        .param("innehall", text.innehall())
        .param("handelsedag", text.handelsedag())
        .param("forfattare", tx.anropare().aktor())
        .param("nu", tx.nuDatabas())
        .update();
  }

  /** Takes a working note away, when it is signed or thrown away. */
  public void kasta(WriteTransaction tx, UUID id) {
    tx.sql("DELETE FROM arbetsanteckning WHERE kommun = :kommun AND id = :id")
        .param("kommun", tx.kommun())
        .param("id", id)
        .update();
  }

  /** Writes a signed note. */
  public void signera(
      WriteTransaction tx,
      UUID arende,
      UUID id,
      Optional<UUID> rattar,
      Arbetsanteckning.Text text) {
    tx.sql(
            """
            INSERT INTO journalanteckning (kommun, namnd, id, arende, rattar, rubrik, innehall,
                                           handelsedag, signerad_av, roll, registrerad)
            VALUES (:kommun, :namnd, :id, :arende, :rattar, :rubrik, :innehall, :handelsedag,
                    :signerad_av, :roll, :nu)
            """)
        .param("kommun", tx.kommun())
        .param("namnd", Namnden.i(tx))
        .param("id", id)
        .param("arende", arende)
        .param("rattar", rattar.orElse(null))
        .param("rubrik", text.rubrik())
        .param("innehall", text.innehall())
        .param("handelsedag", text.handelsedag())
        .param("signerad_av", tx.anropare().aktor())
        .param("roll", tx.anropare().roll())
        .param("nu", tx.nuDatabas())
        .update();
  }

  /** The signed notes of a case, in the order of what they tell of, latest first. */
  public List<Journalanteckning> signerade(Transaction tx, UUID arende) {
    return tx.sql(
            """
            SELECT id, rattar, rubrik, innehall, handelsedag, signerad_av, roll, registrerad
            FROM journalanteckning WHERE kommun = :kommun AND arende = :arende
            ORDER BY handelsedag DESC, id DESC
            """)
        .param("kommun", tx.kommun())
        .param("arende", arende)
        .query(Journalrader::journalanteckning)
        .list();
  }

  private static Arbetsanteckning arbetsanteckning(ResultSet rad, int nummer) throws SQLException {
    return new Arbetsanteckning(
        rad.getObject("id", UUID.class),
        rad.getObject("arende", UUID.class),
        rad.getString("rubrik"),
        rad.getString("innehall"),
        rad.getObject("handelsedag", LocalDate.class),
        rad.getInt("version"),
        rad.getString("forfattare"),
        rad.getObject("andrad", OffsetDateTime.class).toInstant());
  }

  private static Journalanteckning journalanteckning(ResultSet rad, int nummer)
      throws SQLException {
    return new Journalanteckning(
        rad.getObject("id", UUID.class),
        Optional.ofNullable(rad.getObject("rattar", UUID.class)),
        rad.getString("rubrik"),
        rad.getString("innehall"),
        rad.getObject("handelsedag", LocalDate.class),
        rad.getString("signerad_av"),
        rad.getString("roll"),
        rad.getObject("registrerad", OffsetDateTime.class).toInstant());
  }
}
