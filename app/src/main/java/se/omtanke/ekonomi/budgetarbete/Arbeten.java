package se.omtanke.ekonomi.budgetarbete;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import se.omtanke.ekonomi.Budgetarbete;
import se.omtanke.ekonomi.Budgetlage;
import se.omtanke.ekonomi.Budgetovergang;
import se.omtanke.grund.Idgivare;
import se.omtanke.grund.Konflikt;
import se.omtanke.grund.Saknas;
import se.omtanke.grund.Transaction;
import se.omtanke.grund.WriteTransaction;

/** The works as rows, and how far each has come. */
public final class Arbeten {

  private final Idgivare ider;

  /** Works whose ids come from here. */
  public Arbeten(Idgivare ider) {
    this.ider = ider;
  }

  /** Every work, latest year first. */
  public static List<Budgetarbete> alla(Transaction tx) {
    return tx.sql(
            """
            SELECT a.id, a.ar, a.sista_dag, a.kommunbidrag, s.lage, s.registrerad,
                   EXISTS (SELECT FROM kallperiod k
                     JOIN inlasning i ON i.kommun = k.kommun AND i.id = k.inlasning
                     WHERE k.kommun = a.kommun AND k.slag = 'BUDGET' AND k.ar = a.ar
                       AND k.ersatt = 'infinity' AND i.budgetsteg IS NOT NULL) AS galler
            FROM budgetarbete a
            LEFT JOIN budgetsteg s
              ON s.kommun = a.kommun AND s.arbete = a.id AND s.ersatt = 'infinity'
            WHERE a.kommun = :kommun ORDER BY a.ar DESC
            """)
        .param("kommun", tx.kommun())
        .query((rad, n) -> arbete(rad))
        .list();
  }

  /** One work. */
  public static Budgetarbete ett(Transaction tx, UUID id) {
    return alla(tx).stream()
        .filter(arbete -> arbete.id().equals(id))
        .findFirst()
        .orElseThrow(() -> new Saknas("Budgetarbetet finns inte."));
  }

  /**
   * Begins a work.
   *
   * @throws Konflikt if the year has one
   */
  public void oppna(WriteTransaction tx, Budgetarbete arbete) {
    int nya =
        tx.sql(
                """
                INSERT INTO budgetarbete (kommun, id, ar, sista_dag, kommunbidrag, aktor,
                                          registrerad)
                VALUES (:kommun, :id, :ar, :sista_dag, :kommunbidrag, :aktor, :nu)
                ON CONFLICT (kommun, ar) DO NOTHING
                """)
            .param("kommun", tx.kommun())
            .param("id", arbete.id())
            .param("ar", arbete.ar())
            .param("sista_dag", arbete.sistaDag())
            .param("kommunbidrag", arbete.kommunbidrag())
            .param("aktor", tx.anropare().aktor())
            .param("nu", tx.nuDatabas())
            .update();
    if (nya == 0) {
      throw new Konflikt("Det finns redan ett budgetarbete för %d.".formatted(arbete.ar()));
    }
  }

  /**
   * Takes a step; {@link #enITaget} has been called.
   *
   * @return the step's id
   * @throws Konflikt if the work stands where the step cannot be taken
   */
  public UUID ta(WriteTransaction tx, Budgetarbete arbete, Budgetovergang overgang) {
    if (!overgang.mojlig(arbete.lage())) {
      throw new Konflikt("Någon har ändrat budgetarbetets läge under tiden. Se hur det står nu.");
    }
    stangSteg(tx, arbete.id());
    UUID id = ider.ny();
    tx.sql(
            """
            INSERT INTO budgetsteg (kommun, id, arbete, lage, aktor, registrerad)
            VALUES (:kommun, :id, :arbete, :lage, :aktor, :nu)
            """)
        .param("kommun", tx.kommun())
        .param("id", id)
        .param("arbete", arbete.id())
        .param("lage", overgang.till().toUpperCase(Locale.ROOT))
        .param("aktor", tx.anropare().aktor())
        .param("nu", tx.nuDatabas())
        .update();
    return id;
  }

  /** Whoever changes the same work at the same time waits, and sees what was changed. */
  public static Budgetarbete enITaget(WriteTransaction tx, UUID id) {
    tx.sql("SELECT pg_advisory_xact_lock(hashtextextended(:vad, 0))")
        .param("vad", tx.kommun() + id)
        .query((rad, n) -> 0)
        .single();
    return ett(tx, id);
  }

  private static void stangSteg(WriteTransaction tx, UUID arbete) {
    tx.sql(
            """
            UPDATE budgetsteg SET ersatt = :nu
            WHERE kommun = :kommun AND arbete = :arbete AND ersatt = 'infinity'
            """)
        .param("nu", tx.nuDatabas())
        .param("kommun", tx.kommun())
        .param("arbete", arbete)
        .update();
  }

  private static Budgetarbete arbete(ResultSet rad) throws SQLException {
    return new Budgetarbete(
        rad.getObject("id", UUID.class),
        rad.getInt("ar"),
        rad.getObject("sista_dag", LocalDate.class),
        rad.getString("kommunbidrag"),
        lage(rad),
        rad.getBoolean("galler"));
  }

  private static Budgetlage lage(ResultSet rad) throws SQLException {
    Optional<Instant> nar =
        Optional.ofNullable(rad.getObject("registrerad", OffsetDateTime.class))
            .map(OffsetDateTime::toInstant);
    if (nar.isEmpty()) {
      return new Budgetlage.Forberedelse();
    }
    String lage = rad.getString("lage");
    return switch (lage) {
      case "FORSLAGSTID" -> new Budgetlage.Forslagstid(nar.get());
      case "BEREDNING" -> new Budgetlage.Beredning(nar.get());
      case "FASTSTALLT" -> new Budgetlage.Faststallt(nar.get());
      default -> throw new IllegalStateException("No such state: " + lage);
    };
  }
}
