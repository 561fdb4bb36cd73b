package se.omtanke.arende.rader;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.omtanke.arende.Beslutsfattare;
import se.omtanke.arende.Forhandsbedomning;
import se.omtanke.arende.Utredning;
import se.omtanke.arende.Utredning.Forlangning;
import se.omtanke.arende.Utredning.Plan;
import se.omtanke.arende.Utredningslage;
import se.omtanke.grund.Idgivare;
import se.omtanke.grund.Transaction;
import se.omtanke.grund.WriteTransaction;

/** Preliminary assessments and investigations as rows. */
public final class Utredningsrader {

  private record Forlangd(UUID utredning, Forlangning forlangning) {}

  private final Idgivare ider;

  /** Rows whose ids come from here. */
  public Utredningsrader(Idgivare ider) {
    this.ider = ider;
  }

  /** The investigations of a case, latest first. */
  public List<Utredning> iArendet(Transaction tx, UUID arende) {
    Map<UUID, List<Forlangning>> forlangda = forlangningar(tx, arende);
    return tx.sql(
            """
            SELECT u.id, u.inledd, u.foregaende, p.fragor, p.genomforande,
                   s.lage, s.registrerad AS lage_nar, s.skal AS lage_skal
            FROM utredning u
            JOIN livssteg s ON s.kommun = u.kommun AND s.objekt = u.id AND s.ersatt = 'infinity'
            LEFT JOIN utredningsplan p
              ON p.kommun = u.kommun AND p.utredning = u.id AND p.ersatt = 'infinity'
            WHERE u.kommun = :kommun AND u.arende = :arende
            ORDER BY u.id DESC
            """)
        .param("kommun", tx.kommun())
        .param("arende", arende)
        .query((rad, n) -> utredning(rad, forlangda))
        .list();
  }

  /** Opens one. */
  public void lagg(
      WriteTransaction tx, UUID id, UUID arende, LocalDate inledd, Optional<UUID> foregaende) {
    tx.sql(
            """
            INSERT INTO utredning (kommun, namnd, id, arende, inledd, foregaende, aktor, registrerad)
            VALUES (:kommun, :namnd, :id, :arende, :inledd, :foregaende, :aktor, :nu)
            """)
        .param("kommun", tx.kommun())
        .param("namnd", Namnden.i(tx))
        .param("id", id)
        .param("arende", arende)
        .param("inledd", inledd)
        .param("foregaende", foregaende.orElse(null))
        .param("aktor", tx.anropare().aktor())
        .param("nu", tx.nuDatabas())
        .update();
  }

  /** Writes a plan in place of the one that holds. */
  public void plan(WriteTransaction tx, UUID utredning, Plan plan) {
    tx.sql(
            """
            UPDATE utredningsplan SET ersatt = :nu
            WHERE kommun = :kommun AND utredning = :utredning AND ersatt = 'infinity'
            """)
        .param("nu", tx.nuDatabas())
        .param("kommun", tx.kommun())
        .param("utredning", utredning)
        .update();
    tx.sql(
            """
            INSERT INTO utredningsplan (kommun, namnd, id, utredning, fragor, genomforande, aktor,
                                        registrerad)
            VALUES (:kommun, :namnd, :id, :utredning, :fragor, :genomforande, :aktor, :nu)
            """)
        .param("kommun", tx.kommun())
        .param("namnd", Namnden.i(tx))
        .param("id", ider.ny())
        .param("utredning", utredning)
        .param("fragor", plan.fragor())
        .param("genomforande", plan.genomforande())
        .param("aktor", tx.anropare().aktor())
        .param("nu", tx.nuDatabas())
        .update();
  }

  /** Writes down an extension. */
  public void forlang(
      WriteTransaction tx, UUID utredning, Forlangning forlangning, UUID delegationspunkt) {
    tx.sql(
            """
            INSERT INTO forlangning (kommun, namnd, id, utredning, till, skal, beslutad,
                                     beslutsfattare, roll, delegationspunkt, registrerad)
            VALUES (:kommun, :namnd, :id, :utredning, :till, :skal, :beslutad,
                    :beslutsfattare, :roll, :delegationspunkt, :nu)
            """)
        .param("kommun", tx.kommun())
        .param("namnd", Namnden.i(tx))
        .param("id", ider.ny())
        .param("utredning", utredning)
        .param("till", forlangning.till())
        .param("skal", forlangning.skal())
        .param("beslutad", forlangning.beslutad())
        .param("beslutsfattare", forlangning.fattare().aktor())
        .param("roll", forlangning.fattare().roll())
        .param("delegationspunkt", delegationspunkt)
        .param("nu", tx.nuDatabas())
        .update();
  }

  /** Writes down what was decided within the preliminary time. */
  public void forhandsbedom(
      WriteTransaction tx, UUID arende, Forhandsbedomning beslut, UUID delegationspunkt) {
    tx.sql(
            """
            INSERT INTO forhandsbedomning (kommun, namnd, id, arende, inleds, skal, beslutad,
                                           beslutsfattare, roll, delegationspunkt, registrerad)
            VALUES (:kommun, :namnd, :id, :arende, :inleds, :skal, :beslutad,
                    :beslutsfattare, :roll, :delegationspunkt, :nu)
            """)
        .param("kommun", tx.kommun())
        .param("namnd", Namnden.i(tx))
        .param("id", ider.ny())
        .param("arende", arende)
        .param("inleds", beslut.inleds())
        .param("skal", beslut.skal())
        .param("beslutad", beslut.beslutad())
        .param("beslutsfattare", beslut.fattare().aktor())
        .param("roll", beslut.fattare().roll())
        .param("delegationspunkt", delegationspunkt)
        .param("nu", tx.nuDatabas())
        .update();
  }

  /** What was decided within the preliminary time of a case, if anything. */
  public Optional<Forhandsbedomning> forhandsbedomning(Transaction tx, UUID arende) {
    return tx.sql(
            """
            SELECT f.inleds, f.skal, f.beslutad, f.beslutsfattare, f.roll, p.punkt
            FROM forhandsbedomning f
            JOIN delegationspunkt p ON p.kommun = f.kommun AND p.id = f.delegationspunkt
            WHERE f.kommun = :kommun AND f.arende = :arende
            ORDER BY f.id DESC LIMIT 1
            """)
        .param("kommun", tx.kommun())
        .param("arende", arende)
        .query(
            (rad, n) ->
                new Forhandsbedomning(
                    rad.getBoolean("inleds"),
                    rad.getString("skal"),
                    rad.getObject("beslutad", LocalDate.class),
                    fattare(rad)))
        .optional();
  }

  /** Who decided, from the columns {@code beslutsfattare, roll, punkt}. */
  static Beslutsfattare fattare(ResultSet rad) throws SQLException {
    return new Beslutsfattare(
        rad.getString("beslutsfattare"), rad.getString("roll"), rad.getString("punkt"));
  }

  private static Map<UUID, List<Forlangning>> forlangningar(Transaction tx, UUID arende) {
    return tx
        .sql(
            """
            SELECT f.utredning, f.till, f.skal, f.beslutad, f.beslutsfattare, f.roll, p.punkt
            FROM forlangning f
            JOIN utredning u ON u.kommun = f.kommun AND u.id = f.utredning
            JOIN delegationspunkt p ON p.kommun = f.kommun AND p.id = f.delegationspunkt
            WHERE f.kommun = :kommun AND u.arende = :arende
            ORDER BY f.id
            """)
        .param("kommun", tx.kommun())
        .param("arende", arende)
        .query(
            (rad, n) ->
                new Forlangd(
                    rad.getObject("utredning", UUID.class),
                    new Forlangning(
                        rad.getObject("till", LocalDate.class),
                        rad.getString("skal"),
                        rad.getObject("beslutad", LocalDate.class),
                        fattare(rad))))
        .list()
        .stream()
        .collect(groupingBy(Forlangd::utredning, mapping(Forlangd::forlangning, toList())));
  }

  private static Utredning utredning(ResultSet rad, Map<UUID, List<Forlangning>> forlangda)
      throws SQLException {
    UUID id = rad.getObject("id", UUID.class);
    @Nullable UUID foregaende = rad.getObject("foregaende", UUID.class);
    @Nullable String fragor = rad.getString("fragor");
    return new Utredning(
        id,
        rad.getObject("inledd", LocalDate.class),
        Optional.ofNullable(foregaende),
        Utredningslage.av(rad.getString("lage"), Livssteg.nar(rad), rad.getString("lage_skal")),
        fragor == null
            ? Optional.empty()
            : Optional.of(new Plan(fragor, rad.getString("genomforande"))),
        forlangda.getOrDefault(id, List.of()));
  }
}
