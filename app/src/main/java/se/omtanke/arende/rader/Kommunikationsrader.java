package se.omtanke.arende.rader;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.omtanke.arende.Kommunikation;
import se.omtanke.grund.Idgivare;
import se.omtanke.grund.Konflikt;
import se.omtanke.grund.Transaction;
import se.omtanke.grund.WriteTransaction;
import se.omtanke.regler.handlaggning.Undantag;

/** What parties were told before a decision, and their answers, as rows. */
public final class Kommunikationsrader {

  private final Idgivare ider;

  /** Rows whose ids come from here. */
  public Kommunikationsrader(Idgivare ider) {
    this.ider = ider;
  }

  /** All of a case, latest first. */
  public List<Kommunikation> iArendet(Transaction tx, UUID arende) {
    return tx.sql(
            """
            SELECT k.id, k.person, k.dag, k.svar_senast, k.undantag, k.innehall,
                   s.inkom, s.innehall AS svar
            FROM kommunikation k
            LEFT JOIN kommunikationssvar s ON s.kommun = k.kommun AND s.kommunikation = k.id
            WHERE k.kommun = :kommun AND k.arende = :arende
            ORDER BY k.registrerad DESC, k.id
            """)
        .param("kommun", tx.kommun())
        .param("arende", arende)
        .query(Kommunikationsrader::las)
        .list();
  }

  /** Writes one down; the same id twice is written once. */
  public void lagg(WriteTransaction tx, UUID arende, Kommunikation en) {
    boolean sand = en.undantag().isEmpty();
    tx.sql(
            """
            INSERT INTO kommunikation (kommun, namnd, id, arende, person, sand, svar_senast,
                                       undantag, innehall, dag, aktor, registrerad)
            VALUES (:kommun, :namnd, :id, :arende, :person, :sand, :svar_senast,
                    :undantag, :innehall, :dag, :aktor, :nu)
            ON CONFLICT (kommun, id) DO NOTHING
            """)
        .param("kommun", tx.kommun())
        .param("namnd", Namnden.i(tx))
        .param("id", en.id())
        .param("arende", arende)
        .param("person", en.person())
        .param("sand", sand ? en.dag() : null)
        .param("svar_senast", en.svarSenast().orElse(null))
        .param("undantag", en.undantag().map(Enum::name).orElse(null))
        .param("innehall", en.innehall())
        .param("dag", en.dag())
        .param("aktor", tx.anropare().aktor())
        .param("nu", tx.nuDatabas())
        .update();
  }

  /** Writes down a party's answer. */
  public void svar(WriteTransaction tx, UUID kommunikation, LocalDate inkom, String innehall) {
    int nya =
        tx.sql(
                """
                INSERT INTO kommunikationssvar (kommun, namnd, id, kommunikation, inkom, innehall,
                                                aktor, registrerad)
                VALUES (:kommun, :namnd, :id, :kommunikation, :inkom, :innehall, :aktor, :nu)
                ON CONFLICT (kommun, namnd, kommunikation) DO NOTHING
                """)
            .param("kommun", tx.kommun())
            .param("namnd", Namnden.i(tx))
            .param("id", ider.ny())
            .param("kommunikation", kommunikation)
            .param("inkom", inkom)
            .param("innehall", innehall)
            .param("aktor", tx.anropare().aktor())
            .param("nu", tx.nuDatabas())
            .update();
    if (nya == 0) {
      throw new Konflikt("Partens svar är redan antecknat.");
    }
  }

  private static Kommunikation las(ResultSet rad, int nummer) throws SQLException {
    @Nullable LocalDate inkom = rad.getObject("inkom", LocalDate.class);
    return new Kommunikation(
        rad.getObject("id", UUID.class),
        rad.getObject("person", UUID.class),
        rad.getObject("dag", LocalDate.class),
        Optional.ofNullable(rad.getObject("svar_senast", LocalDate.class)),
        Optional.ofNullable(rad.getString("undantag")).map(Undantag::valueOf),
        rad.getString("innehall"),
        inkom == null
            ? Optional.empty()
            : Optional.of(new Kommunikation.Svar(inkom, rad.getString("svar"))));
  }
}
