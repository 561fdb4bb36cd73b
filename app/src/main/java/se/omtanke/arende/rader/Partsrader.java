package se.omtanke.arende.rader;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import se.omtanke.arende.Arendepart;
import se.omtanke.grund.Idgivare;
import se.omtanke.grund.Radmangd;
import se.omtanke.grund.Transaction;
import se.omtanke.grund.WriteTransaction;
import se.omtanke.regler.Period;

/** The parties of cases, as rows. */
public final class Partsrader {

  private final Idgivare ider;

  /** Rows whose ids come from here. */
  public Partsrader(Idgivare ider) {
    this.ider = ider;
  }

  /** Adds a party; one who is there already stays as she is. */
  public void lagg(WriteTransaction tx, UUID arende, Arendepart part) {
    tx.sql(
            """
            INSERT INTO arendepart (kommun, namnd, id, arende, person, roll, fran, till, mandat,
                                    registrerad)
            VALUES (:kommun, :namnd, :id, :arende, :person, :roll, CAST(:fran AS date),
                    CAST(:till AS date), :mandat, :nu)
            ON CONFLICT (kommun, namnd, arende, person) WHERE ersatt = 'infinity' DO NOTHING
            """)
        .param("kommun", tx.kommun())
        .param("namnd", Namnden.i(tx))
        .param("id", ider.ny())
        .param("arende", arende)
        .param("person", part.person())
        .param("roll", part.roll().name())
        .param("fran", Radmangd.dag(part.giltig().fran()))
        .param("till", Radmangd.dag(part.giltig().till()))
        .param("mandat", part.mandat())
        .param("nu", tx.nuDatabas())
        .update();
  }

  /** Adds a party in place of what was said of the same person. */
  public void ersatt(WriteTransaction tx, UUID arende, Arendepart part) {
    tx.sql(
            """
            UPDATE arendepart SET ersatt = :nu
            WHERE kommun = :kommun AND arende = :arende AND person = :person
              AND ersatt = 'infinity'
            """)
        .param("nu", tx.nuDatabas())
        .param("kommun", tx.kommun())
        .param("arende", arende)
        .param("person", part.person())
        .update();
    lagg(tx, arende, part);
  }

  /** The parties, the one it is about first. */
  public List<Arendepart> av(Transaction tx, UUID arende) {
    return tx.sql(
            """
            SELECT person, roll, fran, till, mandat FROM arendepart
            WHERE kommun = :kommun AND arende = :arende AND ersatt = 'infinity'
            ORDER BY roll <> 'DEN_DET_GALLER', id
            """)
        .params(Map.of("kommun", tx.kommun(), "arende", arende))
        .query(
            (rad, n) ->
                new Arendepart(
                    rad.getObject("person", UUID.class),
                    Arendepart.Roll.valueOf(rad.getString("roll")),
                    new Period(
                        rad.getObject("fran", LocalDate.class),
                        rad.getObject("till", LocalDate.class)),
                    rad.getString("mandat")))
        .list();
  }
}
