package se.omtanke.person;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Service;
import se.omtanke.grund.AuditedReadTransaction;
import se.omtanke.grund.Visning;

/**
 * What the person herself may be told of who has read about her: when, for which purpose and how.
 * Unit and name are not in it: they are given out only after a secrecy test.
 */
@Service
public class Loggutdrag {

  /** The most rows of an extract; earlier ones are given out on request. */
  public static final int FLEST = 500;

  private final Sammanslagningar sammanslagningar;

  Loggutdrag(Sammanslagningar sammanslagningar) {
    this.sammanslagningar = sammanslagningar;
  }

  /**
   * One reading.
   *
   * @param tid when
   * @param atgard code of what was done
   * @param visning shown in a list or opened
   */
  public record Lasning(Instant tid, String atgard, Visning visning) {}

  /** The readings of an opened person by the board, the latest first. */
  public List<Lasning> av(AuditedReadTransaction tx, Oppning oppning) {
    UUID person = oppning.person();
    return tx.sql(
            """
            SELECT registrerad, atgard, visning FROM atkomstlogg
            WHERE kommun = :kommun AND person = ANY (CAST(:personer AS uuid[]))
              AND namnd = :namnd
            ORDER BY registrerad DESC, id DESC LIMIT :antal
            """)
        .param("kommun", tx.kommun())
        .param("personer", Personlasning.lista(sammanslagningar.samma(tx, person)))
        .param("namnd", Personer.namnd(tx))
        .param("antal", FLEST)
        .query(
            (rad, n) ->
                new Lasning(
                    rad.getObject("registrerad", OffsetDateTime.class).toInstant(),
                    rad.getString("atgard"),
                    Visning.valueOf(rad.getString("visning"))))
        .list();
  }
}
