package se.omtanke.ekonomi.summor;

import static java.util.stream.Collectors.groupingBy;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import se.omtanke.ekonomi.Bokforingsperiod;
import se.omtanke.ekonomi.Ekonomipost;
import se.omtanke.ekonomi.Helar;
import se.omtanke.ekonomi.Inlasningsslag;
import se.omtanke.ekonomi.Kodstrang;
import se.omtanke.ekonomi.Prognoskommentar;
import se.omtanke.ekonomi.Serie;
import se.omtanke.ekonomi.Tidsdel;
import se.omtanke.grund.Radmangd;
import se.omtanke.grund.Transaction;
import se.omtanke.regler.Belopp;

/** Reads which readings are in force, and their sums: one statement for each kind. */
public final class Summalasare {

  private static final String GALLANDE =
      """
      SELECT slag, kalla, ar, period, inlasning FROM kallperiod
      WHERE kommun = :kommun AND ar BETWEEN :fran AND :till
        AND registrerad <= :vid AND ersatt > :vid
      ORDER BY slag, ar, period, kalla
      """;

  private static final String UTFALL =
      """
      SELECT s.inlasning, s.kalla, s.ar, s.period, s.ansvar, s.verksamhet, s.konto, s.projekt,
             s.objekt, s.motpart, s.periodiserad, s.belopp
      FROM jsonb_to_recordset(CAST(:rader AS jsonb))
        AS r(kalla text, ar int, period smallint, inlasning uuid)
      JOIN utfallssumma s
        ON s.inlasning = r.inlasning AND s.kalla = r.kalla AND s.ar = r.ar AND s.period = r.period
      WHERE s.kommun = :kommun
      """;

  private static final String BUDGET =
      """
      SELECT b.inlasning, b.kalla, b.ar, m.manad AS period, b.ansvar, b.verksamhet, b.konto,
             b.projekt, b.objekt, b.motpart, false AS periodiserad, sum(m.belopp) AS belopp
      FROM jsonb_to_recordset(CAST(:rader AS jsonb)) AS r(kalla text, ar int, inlasning uuid)
      JOIN budgetrad b ON b.inlasning = r.inlasning AND b.kalla = r.kalla AND b.ar = r.ar
      CROSS JOIN LATERAL unnest(b.manadsbelopp) WITH ORDINALITY AS m(belopp, manad)
      WHERE b.kommun = :kommun
      GROUP BY b.inlasning, b.kalla, b.ar, m.manad, b.ansvar, b.verksamhet, b.konto, b.projekt,
               b.objekt, b.motpart
      """;

  private static final String PROGNOS =
      """
      SELECT p.inlasning, p.kalla, p.ar, 0 AS period, p.ansvar, p.verksamhet, p.konto, p.projekt,
             '' AS objekt, '' AS motpart, false AS periodiserad, p.belopp
      FROM jsonb_to_recordset(CAST(:rader AS jsonb)) AS r(kalla text, ar int, inlasning uuid)
      JOIN prognosrad p ON p.inlasning = r.inlasning AND p.kalla = r.kalla AND p.ar = r.ar
      WHERE p.kommun = :kommun
      """;

  private static final String KOMMENTARER =
      """
      SELECT p.ansvar, p.verksamhet, p.konto, p.kommentar
      FROM jsonb_to_recordset(CAST(:rader AS jsonb)) AS r(kalla text, ar int, inlasning uuid)
      JOIN prognosrad p ON p.inlasning = r.inlasning AND p.kalla = r.kalla AND p.ar = r.ar
      WHERE p.kommun = :kommun AND p.kommentar <> ''
      ORDER BY p.ansvar, p.verksamhet, p.konto, p.rad
      """;

  /** Rows that the driver holds at once; a large municipality has hundreds of thousands. */
  private static final int I_TAGET = 5_000;

  /** Code strings and times met so far: each is kept once, however many sums it has. */
  private record Kanda(Map<Kodstrang, Kodstrang> koder, Map<Tidsdel, Tidsdel> tider) {}

  private Summalasare() {}

  /** The readings in force at a moment, for every source and period of some years. */
  public static List<Gallande> gallande(Transaction tx, int franAr, int tillAr, Instant vid) {
    return tx.sql(GALLANDE)
        .param("kommun", tx.kommun())
        .param("fran", franAr)
        .param("till", tillAr)
        .param("vid", vid.atOffset(ZoneOffset.UTC))
        .query(
            (rad, n) ->
                new Gallande(
                    tx.kommun(),
                    Inlasningsslag.valueOf(rad.getString("slag")),
                    rad.getString("kalla"),
                    rad.getInt("ar"),
                    rad.getInt("period"),
                    rad.getObject("inlasning", UUID.class)))
        .list();
  }

  /** The sums of these readings; one that has no rows has an empty list. */
  public static Map<Gallande, List<Ekonomipost>> summor(Transaction tx, List<Gallande> gallande) {
    Map<Gallande, List<Ekonomipost>> svar = new HashMap<>();
    gallande.forEach(en -> svar.put(en, new ArrayList<>()));
    gallande.stream()
        .collect(groupingBy(Gallande::slag))
        .forEach((slag, av) -> las(tx, slag, av, svar));
    return svar;
  }

  /** What was written of the lines of these forecasts, in the order of their codes. */
  public static List<Prognoskommentar> kommentarer(Transaction tx, List<Gallande> prognoser) {
    return tx.sql(KOMMENTARER)
        .param("kommun", tx.kommun())
        .param("rader", Radmangd.av(prognoser))
        .query(
            (rad, n) ->
                new Prognoskommentar(
                    Kodstrang.av(
                        rad.getString("ansvar"),
                        rad.getString("verksamhet"),
                        rad.getString("konto")),
                    rad.getString("kommentar")))
        .list();
  }

  private static void las(
      Transaction tx,
      Inlasningsslag slag,
      List<Gallande> gallande,
      Map<Gallande, List<Ekonomipost>> svar) {
    Kanda kanda = new Kanda(new HashMap<>(), new HashMap<>());
    tx.sql(
            switch (slag) {
              case UTFALL -> UTFALL;
              case BUDGET -> BUDGET;
              case PROGNOS -> PROGNOS;
            })
        .withFetchSize(I_TAGET)
        .param("kommun", tx.kommun())
        .param("rader", Radmangd.av(gallande))
        .query(
            rad -> {
              Gallande nyckel = nyckel(tx.kommun(), slag, rad);
              Ekonomipost post = post(slag, rad, kanda);
              svar.computeIfAbsent(nyckel, saknad -> new ArrayList<>()).add(post);
            });
  }

  private static Gallande nyckel(String kommun, Inlasningsslag slag, ResultSet rad)
      throws SQLException {
    return new Gallande(
        kommun,
        slag,
        rad.getString("kalla"),
        rad.getInt("ar"),
        slag == Inlasningsslag.UTFALL ? rad.getInt("period") : 0,
        rad.getObject("inlasning", UUID.class));
  }

  private static Ekonomipost post(Inlasningsslag slag, ResultSet rad, Kanda kanda)
      throws SQLException {
    Kodstrang koder =
        new Kodstrang(
            rad.getString("ansvar"),
            rad.getString("verksamhet"),
            rad.getString("konto"),
            rad.getString("projekt"),
            rad.getString("objekt"),
            rad.getString("motpart"),
            rad.getBoolean("periodiserad"));
    Tidsdel tid =
        slag == Inlasningsslag.PROGNOS
            ? new Helar(rad.getInt("ar"))
            : new Bokforingsperiod(rad.getInt("ar"), rad.getInt("period"));
    return new Ekonomipost(
        serie(slag),
        kanda.tider().computeIfAbsent(tid, ny -> ny),
        kanda.koder().computeIfAbsent(koder, ny -> ny),
        Belopp.kronor(rad.getBigDecimal("belopp")));
  }

  private static Serie serie(Inlasningsslag slag) {
    return switch (slag) {
      case UTFALL -> Serie.UTFALL;
      case BUDGET -> Serie.BUDGET;
      case PROGNOS -> Serie.PROGNOS;
    };
  }
}
