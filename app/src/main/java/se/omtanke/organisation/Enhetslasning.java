package se.omtanke.organisation;

import static java.util.stream.Collectors.toMap;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import se.omtanke.grund.Kommunkod;
import se.omtanke.grund.Transaction;
import se.omtanke.organisation.version.Version;
import se.omtanke.regler.Period;

/** Reads units. */
final class Enhetslasning {

  private static final String VERSIONER =
      """
      SELECT v.id, v.enhet, e.nyckel, v.namn, v.niva, o.nyckel AS overordnad, v.ansvar,
             v.vardkommun, v.fran, v.till, v.registrerad, v.ersatt
      FROM enhetsversion v
      JOIN enhet e ON e.kommun = v.kommun AND e.id = v.enhet
      LEFT JOIN enhet o ON o.kommun = v.kommun AND o.id = v.overordnad
      WHERE v.kommun = :kommun
      """;

  private static final String GALLANDE = VERSIONER + " AND v.ersatt = 'infinity'";
  private static final String PA_DAGEN = GALLANDE + " AND v.fran <= :dag AND :dag < v.till";
  private static final String KANDA =
      VERSIONER + " AND v.registrerad <= :kant AND :kant < v.ersatt";
  private static final String REGISTRERAT =
      VERSIONER + " AND v.enhet = :enhet ORDER BY v.fran, v.registrerad";

  private record Nyckel(String nyckel, UUID id) {}

  private Enhetslasning() {}

  static List<Enhet> pa(Transaction tx, LocalDate dag) {
    return tx.sql(PA_DAGEN)
        .param("kommun", tx.kommun())
        .param("dag", dag)
        .query((rad, n) -> enhet(rad))
        .list();
  }

  static List<Enhet> alla(Transaction tx) {
    return tx.sql(GALLANDE).param("kommun", tx.kommun()).query((rad, n) -> enhet(rad)).list();
  }

  static List<Enhet> kanda(Transaction tx, Instant kant) {
    return tx.sql(KANDA)
        .param("kommun", tx.kommun())
        .param("kant", OffsetDateTime.ofInstant(kant, ZoneOffset.UTC))
        .query((rad, n) -> enhet(rad))
        .list();
  }

  static List<Version<Enhetsversion>> gallande(Transaction tx) {
    return tx.sql(GALLANDE)
        .param("kommun", tx.kommun())
        .query((rad, n) -> new Version<>(rad.getObject("id", UUID.class), version(rad)))
        .list();
  }

  static List<RegistreradEnhet> registrerat(Transaction tx, UUID enhet) {
    return tx.sql(REGISTRERAT)
        .param("kommun", tx.kommun())
        .param("enhet", enhet)
        .query(
            (rad, n) ->
                new RegistreradEnhet(
                    version(rad),
                    rad.getObject("registrerad", OffsetDateTime.class).toInstant(),
                    Optional.of(rad.getObject("ersatt", OffsetDateTime.class))
                        .filter(tid -> !tid.equals(OffsetDateTime.MAX))
                        .map(OffsetDateTime::toInstant)))
        .list();
  }

  static Map<String, UUID> nycklar(Transaction tx) {
    return tx
        .sql("SELECT nyckel, id FROM enhet WHERE kommun = :kommun")
        .param("kommun", tx.kommun())
        .query((rad, n) -> new Nyckel(rad.getString(1), rad.getObject(2, UUID.class)))
        .stream()
        .collect(toMap(Nyckel::nyckel, Nyckel::id));
  }

  private static Enhet enhet(ResultSet rad) throws SQLException {
    return new Enhet(rad.getObject("enhet", UUID.class), version(rad));
  }

  private static Enhetsversion version(ResultSet rad) throws SQLException {
    return new Enhetsversion(
        rad.getString("nyckel"),
        rad.getString("namn"),
        Enhetsniva.valueOf(rad.getString("niva")),
        Optional.ofNullable(rad.getString("overordnad")),
        grenar(rad.getArray("ansvar")),
        Optional.ofNullable(rad.getString("vardkommun")).map(Kommunkod::new),
        new Period(rad.getObject("fran", LocalDate.class), rad.getObject("till", LocalDate.class)));
  }

  private static List<Kodgren> grenar(Array koder) throws SQLException {
    return Arrays.stream((String[]) koder.getArray()).map(Kodgren::av).toList();
  }
}
