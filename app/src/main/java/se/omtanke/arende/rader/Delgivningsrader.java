package se.omtanke.arende.rader;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import se.omtanke.arende.Overklagande;
import se.omtanke.arende.Overklagandelage;
import se.omtanke.arende.Underrattelse;
import se.omtanke.grund.Idgivare;
import se.omtanke.grund.Konflikt;
import se.omtanke.grund.Transaction;
import se.omtanke.grund.WriteTransaction;

/** Notices, when they were received, and appeals, as rows. */
public final class Delgivningsrader {

  private final Idgivare ider;

  /** Rows whose ids come from here. */
  public Delgivningsrader(Idgivare ider) {
    this.ider = ider;
  }

  /** The notices of a decision. */
  public List<Underrattelse> underrattelser(Transaction tx, UUID beslut) {
    return tx.sql(
            """
            SELECT u.id, u.person, u.sand, u.satt, d.dag FROM underrattelse u
            LEFT JOIN delgivning d ON d.kommun = u.kommun AND d.underrattelse = u.id
            WHERE u.kommun = :kommun AND u.beslut = :beslut
            ORDER BY u.id
            """)
        .param("kommun", tx.kommun())
        .param("beslut", beslut)
        .query(Delgivningsrader::underrattelse)
        .list();
  }

  /** Writes down that a party is told; a party is told once. */
  public UUID underratta(
      WriteTransaction tx, UUID beslut, UUID person, LocalDate sand, Underrattelse.Satt satt) {
    UUID id = ider.ny();
    int nya =
        tx.sql(
                """
                INSERT INTO underrattelse (kommun, namnd, id, beslut, person, sand, satt, aktor,
                                           registrerad)
                VALUES (:kommun, :namnd, :id, :beslut, :person, :sand, :satt, :aktor, :nu)
                ON CONFLICT (kommun, beslut, person) DO NOTHING
                """)
            .param("kommun", tx.kommun())
            .param("namnd", Namnden.i(tx))
            .param("id", id)
            .param("beslut", beslut)
            .param("person", person)
            .param("sand", sand)
            .param("satt", satt.name())
            .param("aktor", tx.anropare().aktor())
            .param("nu", tx.nuDatabas())
            .update();
    if (nya == 0) {
      throw new Konflikt("Parten är redan underrättad om beslutet.");
    }
    return id;
  }

  /** Writes down the day a party got the decision. */
  public void delge(WriteTransaction tx, UUID underrattelse, LocalDate dag) {
    int nya =
        tx.sql(
                """
                INSERT INTO delgivning (kommun, namnd, id, underrattelse, dag, aktor, registrerad)
                VALUES (:kommun, :namnd, :id, :underrattelse, :dag, :aktor, :nu)
                ON CONFLICT (kommun, namnd, underrattelse) DO NOTHING
                """)
            .param("kommun", tx.kommun())
            .param("namnd", Namnden.i(tx))
            .param("id", ider.ny())
            .param("underrattelse", underrattelse)
            .param("dag", dag)
            .param("aktor", tx.anropare().aktor())
            .param("nu", tx.nuDatabas())
            .update();
    if (nya == 0) {
      throw new Konflikt("Delgivningen är redan antecknad.");
    }
  }

  /** The appeals in a case, latest first. */
  public List<Overklagande> overklaganden(Transaction tx, UUID arende) {
    return tx.sql(
            """
            SELECT o.id, o.beslut, o.person, o.inkom, o.innehall,
                   s.lage, s.registrerad AS lage_nar, s.skal AS lage_skal
            FROM overklagande o
            JOIN livssteg s ON s.kommun = o.kommun AND s.objekt = o.id AND s.ersatt = 'infinity'
            JOIN beslut b ON b.kommun = o.kommun AND b.id = o.beslut
            WHERE o.kommun = :kommun AND b.arende = :arende
            ORDER BY o.inkom DESC, o.registrerad DESC, o.id
            """)
        .param("kommun", tx.kommun())
        .param("arende", arende)
        .query(Delgivningsrader::overklagande)
        .list();
  }

  /** Writes down an appeal. */
  public void overklaga(
      WriteTransaction tx, UUID id, UUID beslut, UUID person, LocalDate inkom, String innehall) {
    tx.sql(
            """
            INSERT INTO overklagande (kommun, namnd, id, beslut, person, inkom, innehall, aktor,
                                      registrerad)
            VALUES (:kommun, :namnd, :id, :beslut, :person, :inkom, :innehall, :aktor, :nu)
            """)
        .param("kommun", tx.kommun())
        .param("namnd", Namnden.i(tx))
        .param("id", id)
        .param("beslut", beslut)
        .param("person", person)
        .param("inkom", inkom)
        .param("innehall", innehall)
        .param("aktor", tx.anropare().aktor())
        .param("nu", tx.nuDatabas())
        .update();
  }

  private static Underrattelse underrattelse(ResultSet rad, int nummer) throws SQLException {
    return new Underrattelse(
        rad.getObject("id", UUID.class),
        rad.getObject("person", UUID.class),
        rad.getObject("sand", LocalDate.class),
        Underrattelse.Satt.valueOf(rad.getString("satt")),
        Optional.ofNullable(rad.getObject("dag", LocalDate.class)));
  }

  private static Overklagande overklagande(ResultSet rad, int nummer) throws SQLException {
    return new Overklagande(
        rad.getObject("id", UUID.class),
        rad.getObject("beslut", UUID.class),
        rad.getObject("person", UUID.class),
        rad.getObject("inkom", LocalDate.class),
        rad.getString("innehall"),
        Overklagandelage.av(rad.getString("lage"), Livssteg.nar(rad), rad.getString("lage_skal")));
  }
}
