package se.omtanke.ekonomi.inlasning;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import se.omtanke.ekonomi.Forhandsgranskning.Periodandring;
import se.omtanke.ekonomi.Inlasningsslag;
import se.omtanke.grund.Idgivare;
import se.omtanke.grund.Radmangd;
import se.omtanke.grund.Transaction;
import se.omtanke.grund.WriteTransaction;

/** Which reading is in force for a source and period: asked, put, and put back. */
final class Ikraft {

  private record Nyrad(UUID id, String kalla, int ar, int period) {}

  private final Idgivare ider;

  Ikraft(Idgivare ider) {
    this.ider = ider;
  }

  /** What each period that a file states holds now, beside what the file says. */
  List<Periodandring> andringar(Transaction tx, Inlasningsslag slag, List<Delperiod> nya) {
    List<Delperiod> fore = nuvarande(tx, slag, nya);
    List<Periodandring> andringar = new ArrayList<>();
    for (Delperiod ny : nya) {
      Delperiod forut =
          fore.stream()
              .filter(ny::sammaSom)
              .findFirst()
              .orElse(
                  new Delperiod(ny.kalla(), ny.ar(), ny.period(), 0, BigDecimal.ZERO.setScale(2)));
      andringar.add(
          new Periodandring(
              ny.kalla(),
              ny.ar(),
              ny.period(),
              forut.rader(),
              ny.rader(),
              forut.resultat(),
              ny.resultat()));
    }
    return andringar;
  }

  /** The readings in force for these periods, in their order; the base that a preview rests on. */
  List<UUID> grund(Transaction tx, Inlasningsslag slag, List<Delperiod> perioder) {
    return tx.sql(
            """
            SELECT k.id FROM kallperiod k
            JOIN jsonb_to_recordset(CAST(:rader AS jsonb)) AS r(kalla text, ar int, period int)
              ON k.kalla = r.kalla AND k.ar = r.ar AND k.period = r.period
            WHERE k.kommun = :kommun AND k.slag = :slag AND k.ersatt = 'infinity'
            ORDER BY k.kalla, k.ar, k.period
            """)
        .param("rader", Radmangd.av(perioder))
        .param("kommun", tx.kommun())
        .param("slag", slag.name())
        .query((rad, n) -> rad.getObject(1, UUID.class))
        .list();
  }

  /** Whether every one of these periods is in force already, read from this file in this way. */
  boolean staller(
      Transaction tx, Inlasningsslag slag, List<Delperiod> perioder, UUID fil, UUID mappning) {
    long likadana =
        tx.sql(
                """
                SELECT count(*) FROM kallperiod k
                JOIN inlasning i ON i.kommun = k.kommun AND i.id = k.inlasning
                JOIN jsonb_to_recordset(CAST(:rader AS jsonb)) AS r(kalla text, ar int, period int)
                  ON k.kalla = r.kalla AND k.ar = r.ar AND k.period = r.period
                WHERE k.kommun = :kommun AND k.slag = :slag AND k.ersatt = 'infinity'
                  AND i.fil = :fil AND i.mappning = :mappning
                """)
            .param("rader", Radmangd.av(perioder))
            .param("kommun", tx.kommun())
            .param("slag", slag.name())
            .param("fil", fil)
            .param("mappning", mappning)
            .query((rad, n) -> rad.getLong(1))
            .single();
    return likadana == perioder.size();
  }

  /** Puts a reading in force for its periods; what was in force stays in history. */
  void satt(WriteTransaction tx, Inlasningsslag slag, List<Delperiod> perioder, UUID inlasning) {
    stang(tx, grund(tx, slag, perioder));
    tx.sql(
            """
            INSERT INTO kallperiod (kommun, id, slag, kalla, ar, period, inlasning, registrerad)
            SELECT :kommun, r.id, :slag, r.kalla, r.ar, r.period, :inlasning, :nu
            FROM jsonb_to_recordset(CAST(:rader AS jsonb))
              AS r(id uuid, kalla text, ar int, period smallint)
            """)
        .param("kommun", tx.kommun())
        .param("slag", slag.name())
        .param("inlasning", inlasning)
        .param("nu", tx.nuDatabas())
        .param(
            "rader",
            Radmangd.av(
                perioder.stream()
                    .map(p -> new Nyrad(ider.ny(), p.kalla(), p.ar(), p.period()))
                    .toList()))
        .update();
  }

  /**
   * Takes a reading out of force and puts back what it replaced, period by period; a period that
   * held nothing before holds nothing again.
   *
   * @return how many periods were undone
   */
  int angra(WriteTransaction tx, UUID inlasning) {
    record Foregangare(UUID id, String slag, String kalla, int ar, int period, UUID fore) {}
    List<UUID> gallande =
        tx.sql(
                """
                SELECT id FROM kallperiod
                WHERE kommun = :kommun AND inlasning = :inlasning AND ersatt = 'infinity'
                """)
            .param("kommun", tx.kommun())
            .param("inlasning", inlasning)
            .query((rad, n) -> rad.getObject(1, UUID.class))
            .list();
    List<Foregangare> foregangare =
        tx.sql(
                """
                SELECT n.slag, n.kalla, n.ar, n.period, f.inlasning AS fore FROM kallperiod n
                JOIN kallperiod f
                  ON f.kommun = n.kommun AND f.slag = n.slag AND f.kalla = n.kalla
                 AND f.ar = n.ar AND f.period = n.period AND f.ersatt = n.registrerad
                 AND f.id <> n.id AND f.registrerad < f.ersatt
                WHERE n.kommun = :kommun AND n.inlasning = :inlasning AND n.ersatt = 'infinity'
                """)
            .param("kommun", tx.kommun())
            .param("inlasning", inlasning)
            .query(
                (rad, n) ->
                    new Foregangare(
                        ider.ny(),
                        rad.getString("slag"),
                        rad.getString("kalla"),
                        rad.getInt("ar"),
                        rad.getInt("period"),
                        rad.getObject("fore", UUID.class)))
            .list();
    stang(tx, gallande);
    tx.sql(
            """
            INSERT INTO kallperiod (kommun, id, slag, kalla, ar, period, inlasning, registrerad)
            SELECT :kommun, r.id, r.slag, r.kalla, r.ar, r.period, r.fore, :nu
            FROM jsonb_to_recordset(CAST(:rader AS jsonb))
              AS r(id uuid, slag text, kalla text, ar int, period smallint, fore uuid)
            """)
        .param("kommun", tx.kommun())
        .param("nu", tx.nuDatabas())
        .param("rader", Radmangd.av(foregangare))
        .update();
    return gallande.size();
  }

  private static void stang(WriteTransaction tx, List<UUID> ider) {
    record Id(UUID id) {}
    tx.sql(
            """
            UPDATE kallperiod SET ersatt = :nu
            FROM jsonb_to_recordset(CAST(:rader AS jsonb)) AS r(id uuid)
            WHERE kallperiod.kommun = :kommun AND kallperiod.id = r.id
            """)
        .param("nu", tx.nuDatabas())
        .param("kommun", tx.kommun())
        .param("rader", Radmangd.av(ider.stream().map(Id::new).toList()))
        .update();
  }

  private static List<Delperiod> nuvarande(
      Transaction tx, Inlasningsslag slag, List<Delperiod> perioder) {
    return tx.sql(
            """
            SELECT k.kalla, k.ar, k.period, s.rader, s.resultat FROM kallperiod k
            JOIN jsonb_to_recordset(CAST(:rader AS jsonb)) AS r(kalla text, ar int, period int)
              ON k.kalla = r.kalla AND k.ar = r.ar AND k.period = r.period
            CROSS JOIN LATERAL (%s) s
            WHERE k.kommun = :kommun AND k.slag = :slag AND k.ersatt = 'infinity'
            """
                .formatted(summa(slag)))
        .param("rader", Radmangd.av(perioder))
        .param("kommun", tx.kommun())
        .param("slag", slag.name())
        .query((rad, n) -> Delperiod.av(rad))
        .list();
  }

  private static String summa(Inlasningsslag slag) {
    String resultat =
        "coalesce(sum(belopp) FILTER (WHERE left(konto, 1) BETWEEN '3' AND '8'), 0) AS resultat";
    String dar =
        "t.kommun = :kommun AND t.inlasning = k.inlasning AND t.kalla = k.kalla AND t.ar = k.ar";
    return switch (slag) {
      case UTFALL ->
          "SELECT coalesce(sum(rader), 0) AS rader, %s FROM utfallssumma t WHERE %s AND t.period = k.period"
              .formatted(resultat, dar);
      case BUDGET ->
          "SELECT count(*) AS rader, %s FROM budgetrad t WHERE %s".formatted(resultat, dar);
      case PROGNOS ->
          "SELECT count(*) AS rader, %s FROM prognosrad t WHERE %s".formatted(resultat, dar);
    };
  }
}
