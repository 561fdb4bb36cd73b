package se.omtanke.organisation;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Service;
import se.omtanke.grund.Idgivare;
import se.omtanke.grund.OgiltigIndata;
import se.omtanke.grund.Transaction;
import se.omtanke.grund.WriteTransaction;
import se.omtanke.organisation.version.Andringsbok;
import se.omtanke.organisation.version.Kommunlas;
import se.omtanke.organisation.version.Register;
import se.omtanke.organisation.version.Skillnad;
import se.omtanke.organisation.version.Version;

/** How the municipality's codes are reported to RS, year by year, in versions. */
@Service
public class Rsplan {

  private static final String ANDELAR =
      "SELECT id, del, kod, ar, rs_kod, andel FROM rs_mappning WHERE kommun = :kommun AND ";

  private static final String GALLANDE = ANDELAR + "ersatt = 'infinity'";
  private static final String KANDA = ANDELAR + "registrerad <= :kant AND :kant < ersatt";

  private static final String LAGG =
      """
      INSERT INTO rs_mappning (kommun, id, del, kod, ar, rs_kod, andel, registrerad)
      SELECT :kommun, r.id, r.del, r.kod, r.ar, r.rs_kod, r.andel, :nu
      FROM jsonb_to_recordset(CAST(:rader AS jsonb))
        AS r(id uuid, del text, kod text, ar integer, rs_kod text, andel numeric)
      """;

  private record Rad(UUID id, String del, String kod, int ar, String rs_kod, BigDecimal andel) {}

  private final Idgivare ider;

  Rsplan(Idgivare ider) {
    this.ider = ider;
  }

  /** How codes are reported, as it is known now. */
  public Rsregister register(Transaction tx) {
    return new Rsregister(gallande(tx).stream().map(Version::varde).toList());
  }

  /** How codes were reported, as it was known at a moment. */
  public Rsregister register(Transaction tx, Instant kant) {
    return new Rsregister(
        tx.sql(KANDA)
            .param("kommun", tx.kommun())
            .param("kant", OffsetDateTime.ofInstant(kant, ZoneOffset.UTC))
            .query((rad, n) -> andel(rad))
            .list());
  }

  /**
   * States all of it anew; what says the same as before stays as it is.
   *
   * @return how many rows were recorded or closed
   * @throws OgiltigIndata if the shares of a code and year do not add up to 1
   */
  public int faststall(WriteTransaction tx, Collection<Rsandel> andelar) {
    return faststall(tx, andelar, "");
  }

  /** States all of it anew, and why; the reason may be empty. */
  public int faststall(WriteTransaction tx, Collection<Rsandel> andelar, String orsak) {
    Rsregister.ejHela(andelar).stream().findFirst().ifPresent(Rsplan::avvisa);
    Kommunlas.ta(tx, "rs_mappning");
    Skillnad<Rsandel> skillnad = Skillnad.mellan(gallande(tx), List.copyOf(andelar));
    if (skillnad.arTom()) {
      return 0;
    }
    skillnad.stang(tx, "rs_mappning");
    Skillnad.skriv(tx, LAGG, skillnad.nya().stream().map(this::rad).toList());
    int nya = skillnad.nya().size();
    int stangda = skillnad.borta().size();
    Andringsbok.skriv(tx, ider.ny(), Register.RS, orsak, nya, stangda);
    return nya + stangda;
  }

  private static void avvisa(Rsandel andel) {
    throw new OgiltigIndata(
        "andel",
        "RS-andelarna för %s %d är inte tillsammans 1. Rätta andelarna."
            .formatted(andel.kod(), andel.ar()));
  }

  private static List<Version<Rsandel>> gallande(Transaction tx) {
    return tx.sql(GALLANDE)
        .param("kommun", tx.kommun())
        .query((rad, n) -> new Version<>(rad.getObject("id", UUID.class), andel(rad)))
        .list();
  }

  private static Rsandel andel(ResultSet rad) throws SQLException {
    return new Rsandel(
        Koddel.valueOf(rad.getString("del")),
        rad.getString("kod"),
        rad.getInt("ar"),
        rad.getString("rs_kod"),
        rad.getBigDecimal("andel"));
  }

  private Rad rad(Rsandel andel) {
    return new Rad(
        ider.ny(), andel.del().name(), andel.kod(), andel.ar(), andel.rsKod(), andel.andel());
  }
}
