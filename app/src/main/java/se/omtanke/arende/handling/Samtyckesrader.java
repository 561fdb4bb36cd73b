package se.omtanke.arende.handling;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.omtanke.arende.Samtycke;
import se.omtanke.arende.rader.Namnden;
import se.omtanke.grund.Idgivare;
import se.omtanke.grund.Transaction;
import se.omtanke.grund.WriteTransaction;
import se.omtanke.regler.Period;

/** Consents and their withdrawal, as rows. */
public final class Samtyckesrader {

  private final Idgivare ider;

  /** Rows whose ids come from here. */
  public Samtyckesrader(Idgivare ider) {
    this.ider = ider;
  }

  /** The consents of a case, the latest first. */
  public List<Samtycke> iArendet(Transaction tx, UUID arende) {
    return tx.sql(
            """
            SELECT s.id, s.person, s.vad, s.med, s.fran, s.till, a.vem, a.dag FROM samtycke s
            LEFT JOIN samtyckesaterkallelse a
              ON a.kommun = s.kommun AND a.arende = s.arende AND a.samtycke = s.id
            WHERE s.kommun = :kommun AND s.arende = :arende ORDER BY s.fran DESC, s.id DESC
            """)
        .param("kommun", tx.kommun())
        .param("arende", arende)
        .query(Samtyckesrader::samtycke)
        .list();
  }

  /** A new consent; the same sent twice is one. */
  public void lagg(WriteTransaction tx, UUID arende, Samtycke ny) {
    tx.sql(
            """
            INSERT INTO samtycke (kommun, namnd, id, arende, person, vad, med, fran, till, aktor,
                                  registrerad)
            VALUES (:kommun, :namnd, :id, :arende, :person, :vad, :med, :fran, :till, :aktor, :nu)
            ON CONFLICT (kommun, id) DO NOTHING
            """)
        .param("kommun", tx.kommun())
        .param("namnd", Namnden.i(tx))
        .param("id", ny.id())
        .param("arende", arende)
        .param("person", ny.person())
        .param("vad", ny.vad().strip())
        .param("med", ny.med().strip())
        .param("fran", ny.giltigt().fran())
        .param("till", ny.giltigt().till())
        .param("aktor", tx.anropare().aktor())
        .param("nu", tx.nuDatabas())
        .update();
  }

  /** It is withdrawn; the first time stands. */
  public void aterkalla(
      WriteTransaction tx, UUID arende, UUID samtycke, Samtycke.Aterkallelse aterkallelse) {
    tx.sql(
            """
            INSERT INTO samtyckesaterkallelse (kommun, namnd, id, arende, samtycke, vem, dag, aktor,
                                               registrerad)
            VALUES (:kommun, :namnd, :id, :arende, :samtycke, :vem, :dag, :aktor, :nu)
            ON CONFLICT (kommun, namnd, arende, samtycke) DO NOTHING
            """)
        .param("kommun", tx.kommun())
        .param("namnd", Namnden.i(tx))
        .param("id", ider.ny())
        .param("arende", arende)
        .param("samtycke", samtycke)
        .param("vem", aterkallelse.vem())
        .param("dag", aterkallelse.dag())
        .param("aktor", tx.anropare().aktor())
        .param("nu", tx.nuDatabas())
        .update();
  }

  private static Samtycke samtycke(ResultSet rad, int nummer) throws SQLException {
    @Nullable String vem = rad.getString("vem");
    return new Samtycke(
        rad.getObject("id", UUID.class),
        rad.getObject("person", UUID.class),
        rad.getString("vad"),
        rad.getString("med"),
        new Period(rad.getObject("fran", LocalDate.class), rad.getObject("till", LocalDate.class)),
        vem == null
            ? Optional.empty()
            : Optional.of(new Samtycke.Aterkallelse(vem, rad.getObject("dag", LocalDate.class))));
  }
}
