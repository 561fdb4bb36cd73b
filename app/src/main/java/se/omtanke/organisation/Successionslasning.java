package se.omtanke.organisation;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import se.omtanke.grund.Transaction;
import se.omtanke.organisation.version.Version;

/** Reads what followed what. */
final class Successionslasning {

  private static final String SUCCESSIONER =
      """
      SELECT s.id, f.nyckel AS fran, t.nyckel AS till, s.datum, s.andel, s.slag
      FROM succession s
      JOIN enhet f ON f.kommun = s.kommun AND f.id = s.fran
      JOIN enhet t ON t.kommun = s.kommun AND t.id = s.till
      WHERE s.kommun = :kommun
      """;

  private static final String GALLANDE = SUCCESSIONER + " AND s.ersatt = 'infinity'";
  private static final String KANDA =
      SUCCESSIONER + " AND s.registrerad <= :kant AND :kant < s.ersatt";

  private Successionslasning() {}

  static List<Version<Succession>> gallande(Transaction tx) {
    return tx.sql(GALLANDE)
        .param("kommun", tx.kommun())
        .query((rad, n) -> new Version<>(rad.getObject("id", UUID.class), steg(rad)))
        .list();
  }

  static List<Succession> alla(Transaction tx) {
    return gallande(tx).stream().map(Version::varde).toList();
  }

  static List<Succession> kanda(Transaction tx, Instant kant) {
    return tx.sql(KANDA)
        .param("kommun", tx.kommun())
        .param("kant", OffsetDateTime.ofInstant(kant, ZoneOffset.UTC))
        .query((rad, n) -> steg(rad))
        .list();
  }

  private static Succession steg(ResultSet rad) throws SQLException {
    return new Succession(
        rad.getString("fran"),
        rad.getString("till"),
        rad.getObject("datum", LocalDate.class),
        rad.getBigDecimal("andel"),
        Successionsslag.valueOf(rad.getString("slag")));
  }
}
