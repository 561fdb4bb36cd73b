package se.omtanke.organisation.attest;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import se.omtanke.grund.Transaction;
import se.omtanke.organisation.Kodgren;
import se.omtanke.organisation.version.Version;
import se.omtanke.regler.Belopp;
import se.omtanke.regler.Period;

/** Reads the attest register. */
final class Attestlasning {

  private static final String RATTER =
      """
      SELECT id, ansvar, verksamhet, attestant, ersattare, belopp_drift, belopp_investering,
             fran, till, notering, dnr, beslutsdatum, beslutsfattare
      FROM attestratt
      WHERE kommun = :kommun
      """;

  private static final String PERSONER =
      """
      SELECT id, nyckel, namn, befattning, epost, overordnad FROM attestperson
      WHERE kommun = :kommun
      """;

  private static final String NU = " AND ersatt = 'infinity'";
  private static final String DA = " AND registrerad <= :kant AND :kant < ersatt";

  private Attestlasning() {}

  static List<Attestratt> ratter(Transaction tx) {
    return gallandeRatter(tx).stream().map(Version::varde).toList();
  }

  static List<Attestperson> personer(Transaction tx) {
    return gallandePersoner(tx).stream().map(Version::varde).toList();
  }

  static List<Attestratt> kandaRatter(Transaction tx, Instant kant) {
    return tx.sql(RATTER + DA)
        .param("kommun", tx.kommun())
        .param("kant", OffsetDateTime.ofInstant(kant, ZoneOffset.UTC))
        .query((rad, n) -> ratt(rad))
        .list();
  }

  static List<Attestperson> kandaPersoner(Transaction tx, Instant kant) {
    return tx.sql(PERSONER + DA)
        .param("kommun", tx.kommun())
        .param("kant", OffsetDateTime.ofInstant(kant, ZoneOffset.UTC))
        .query((rad, n) -> person(rad))
        .list();
  }

  static List<Version<Attestratt>> gallandeRatter(Transaction tx) {
    return tx.sql(RATTER + NU)
        .param("kommun", tx.kommun())
        .query((rad, n) -> new Version<>(rad.getObject("id", UUID.class), ratt(rad)))
        .list();
  }

  static List<Version<Attestperson>> gallandePersoner(Transaction tx) {
    return tx.sql(PERSONER + NU)
        .param("kommun", tx.kommun())
        .query((rad, n) -> new Version<>(rad.getObject("id", UUID.class), person(rad)))
        .list();
  }

  private static Attestratt ratt(ResultSet rad) throws SQLException {
    return new Attestratt(
        Kodgren.av(rad.getString("ansvar")),
        Kodgren.av(rad.getString("verksamhet")),
        rad.getString("attestant"),
        List.of((String[]) rad.getArray("ersattare").getArray()),
        Belopp.kronor(rad.getBigDecimal("belopp_drift")),
        Belopp.kronor(rad.getBigDecimal("belopp_investering")),
        new Period(rad.getObject("fran", LocalDate.class), rad.getObject("till", LocalDate.class)),
        rad.getString("notering"),
        delegation(rad));
  }

  private static Optional<Delegation> delegation(ResultSet rad) throws SQLException {
    String dnr = rad.getString("dnr");
    return dnr == null
        ? Optional.empty()
        : Optional.of(
            new Delegation(
                dnr,
                rad.getObject("beslutsdatum", LocalDate.class),
                rad.getString("beslutsfattare")));
  }

  private static Attestperson person(ResultSet rad) throws SQLException {
    return new Attestperson(
        rad.getString("nyckel"),
        rad.getString("namn"),
        rad.getString("befattning"),
        rad.getString("epost"),
        Optional.ofNullable(rad.getString("overordnad")));
  }
}
