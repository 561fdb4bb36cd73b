package se.omtanke.arende.statistik;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.omtanke.arende.Arendematt;
import se.omtanke.arende.Statistikfraga;
import se.omtanke.arende.Tidsindelning;
import se.omtanke.arende.Uppdelning;
import se.omtanke.atkomst.Villkor;
import se.omtanke.grund.Transaction;

/** Counts the rows of a measure, and reads those behind a figure. */
public final class Statistikrader {

  /** How long after a day an investigation may end to be told of as ended just after it. */
  public static final int STRAX_EFTER = 14;

  /**
   * How many, of one part in one length of time.
   *
   * @param del the key of the length of time
   * @param kod the part; empty for the measure undivided
   * @param antal how many
   * @param median the median in days, where there is one
   */
  public record Antal(String del, Optional<String> kod, long antal, Optional<BigDecimal> median) {}

  /** One case behind a figure. */
  public record Fall(UUID arende, UUID person, LocalDate dag, OptionalInt dagar) {}

  private final ZoneId zon;

  /** Counts days as they are in this zone. */
  public Statistikrader(ZoneId zon) {
    this.zon = zon;
  }

  /** The figures of these lengths of time; what is none is left out. */
  public List<Antal> antal(
      Transaction tx,
      Statistikfraga fraga,
      Tidsindelning indelning,
      List<Tidsindelning.Del> delar) {
    String antal =
        fraga.matt().raknas() == Arendematt.Raknas.PERSONER
            ? "count(DISTINCT r.person)"
            : "count(*)";
    String tal =
        antal
            + " AS antal, percentile_cont(0.5) WITHIN GROUP (ORDER BY r.dagar) AS median"
            + " FROM rader r";
    String sql =
        "WITH rader AS (%s) SELECT %s AS del, k.kod, %s CROSS JOIN LATERAL unnest(r.%s) AS k(kod)"
                .formatted(
                    Mattsatser.av(fraga.matt()), nyckel(indelning), tal, kolumn(fraga.uppdelning()))
            + " GROUP BY 1, 2 UNION ALL SELECT %s, NULL, %s GROUP BY 1"
                .formatted(nyckel(indelning), tal);
    return tx.sql(sql)
        .params(parametrar(tx, fraga, delar))
        .query(
            (rad, n) ->
                new Antal(
                    rad.getString("del"),
                    Optional.ofNullable(rad.getString("kod")),
                    rad.getLong("antal"),
                    Optional.ofNullable(rad.getBigDecimal("median"))))
        .list();
  }

  /** How many rows stand behind a figure. */
  public long antal(
      Transaction tx, Statistikfraga fraga, Tidsindelning.Del del, Optional<String> kod) {
    return tx.sql(
            "SELECT count(*) FROM (%s) r WHERE %s"
                .formatted(Mattsatser.av(fraga.matt()), delen(fraga, kod)))
        .params(parametrar(tx, fraga, List.of(del)))
        .param("kod", kod.orElse(null))
        .query(Long.class)
        .single();
  }

  /** The cases behind a figure that the condition on {@code r.arende} lets through. */
  public List<Fall> fall(
      Transaction tx,
      Statistikfraga fraga,
      Tidsindelning.Del del,
      Optional<String> kod,
      Villkor far,
      int hogst) {
    return tx.sql(
            """
            SELECT r.arende, r.person, r.dag, r.dagar FROM (%s) r
            WHERE %s AND %s ORDER BY r.dag DESC, r.arende LIMIT :hogst
            """
                .formatted(Mattsatser.av(fraga.matt()), delen(fraga, kod), far.sql()))
        .params(parametrar(tx, fraga, List.of(del)))
        .params(far.parametrar())
        .param("kod", kod.orElse(null))
        .param("hogst", hogst)
        .query(Statistikrader::fall)
        .list();
  }

  private static String delen(Statistikfraga fraga, Optional<String> kod) {
    return kod.isEmpty() ? "TRUE" : ":kod = ANY(r." + kolumn(fraga.uppdelning()) + ")";
  }

  private Map<String, @Nullable Object> parametrar(
      Transaction tx, Statistikfraga fraga, List<Tidsindelning.Del> delar) {
    LocalDate fran = delar.getFirst().fran();
    LocalDate till = delar.getLast().till();
    Map<String, @Nullable Object> parametrar = new HashMap<>();
    parametrar.put("kommun", tx.kommun());
    parametrar.put("t", OffsetDateTime.ofInstant(fraga.registrerat(), ZoneOffset.UTC));
    parametrar.put("fran", fran);
    parametrar.put("till", till);
    parametrar.put("fran_tid", fran.atStartOfDay(zon).toOffsetDateTime());
    parametrar.put("till_tid", till.atStartOfDay(zon).toOffsetDateTime());
    parametrar.put(
        "dagar", delar.stream().map(del -> del.sista().toString()).toArray(String[]::new));
    parametrar.put("strax", STRAX_EFTER);
    return parametrar;
  }

  private static String kolumn(Uppdelning uppdelning) {
    return uppdelning.name().toLowerCase(Locale.ROOT);
  }

  /** The same key as {@link Tidsindelning#nyckel}. */
  private static String nyckel(Tidsindelning indelning) {
    return switch (indelning) {
      case MANAD -> "to_char(r.dag, 'YYYY-MM')";
      case TERTIAL ->
          "to_char(r.dag, 'YYYY') || '-T' || ((CAST(extract(month FROM r.dag) AS integer) + 3) /"
              + " 4)";
      case AR -> "to_char(r.dag, 'YYYY')";
    };
  }

  private static Fall fall(ResultSet rad, int nummer) throws SQLException {
    int dagar = rad.getInt("dagar");
    return new Fall(
        rad.getObject("arende", UUID.class),
        rad.getObject("person", UUID.class),
        rad.getObject("dag", LocalDate.class),
        rad.wasNull() ? OptionalInt.empty() : OptionalInt.of(dagar));
  }
}
