package se.omtanke.organisation;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.springframework.stereotype.Service;
import se.omtanke.grund.Idgivare;
import se.omtanke.grund.Radmangd;
import se.omtanke.grund.Transaction;
import se.omtanke.grund.WriteTransaction;
import se.omtanke.organisation.version.Andringsbok;
import se.omtanke.organisation.version.Kommunlas;
import se.omtanke.organisation.version.Register;
import se.omtanke.organisation.version.Skillnad;
import se.omtanke.organisation.version.Version;
import se.omtanke.regler.Period;

/**
 * The municipality's code plan, in versions: what the codes meant and mean, and when it was said.
 */
@Service
public class Kodplan {

  private static final String KODER =
      "SELECT id, del, kod, benamning, fran, till FROM kod WHERE kommun = :kommun AND ";

  private static final String GALLANDE = KODER + "ersatt = 'infinity' ORDER BY del, kod, fran";
  private static final String KANDA =
      KODER + "registrerad <= :kant AND :kant < ersatt ORDER BY del, kod, fran";

  private static final String SOK =
      KODER
          + """
          ersatt = 'infinity' AND del IN ('ANSVAR', 'VERKSAMHET', 'KONTO')
            AND fran <= :dag AND :dag < till
            AND (starts_with(lower(kod), :ord) OR strpos(lower(benamning), :ord) > 0)
          ORDER BY starts_with(lower(kod), :ord) DESC, del, kod LIMIT :hogst
          """;

  private static final String LAGG =
      """
      INSERT INTO kod (kommun, id, del, kod, benamning, fran, till, registrerad)
      SELECT :kommun, r.id, r.del, r.kod, r.benamning, r.fran, r.till, :nu
      FROM jsonb_to_recordset(CAST(:rader AS jsonb))
        AS r(id uuid, del text, kod text, benamning text, fran date, till date)
      """;

  private record Rad(UUID id, String del, String kod, String benamning, String fran, String till) {}

  private final Idgivare ider;

  Kodplan(Idgivare ider) {
    this.ider = ider;
  }

  /** The code plan as it is now. */
  public Kodregister register(Transaction tx) {
    return new Kodregister(gallande(tx).stream().map(Version::varde).toList());
  }

  /** The code plan as it was known at a moment. */
  public Kodregister register(Transaction tx, Instant kant) {
    return new Kodregister(
        tx.sql(KANDA)
            .param("kommun", tx.kommun())
            .param("kant", OffsetDateTime.ofInstant(kant, ZoneOffset.UTC))
            .query((rad, n) -> version(rad).varde())
            .list());
  }

  /**
   * The codes of ansvar, verksamhet and konto that mean something on a day and match what someone
   * is looking for: the code begins so, or the name holds it.
   */
  public List<Kod> sok(Transaction tx, String ord, LocalDate dag, int hogst) {
    return tx.sql(SOK)
        .param("kommun", tx.kommun())
        .param("ord", ord.toLowerCase(Locale.ROOT))
        .param("dag", dag)
        .param("hogst", hogst)
        .query((rad, n) -> version(rad).varde())
        .list();
  }

  /**
   * States the whole code plan anew. A version that says the same as before stays as it is; one
   * that is gone or changed is closed, and what it says now is recorded beside it.
   *
   * @return how many versions were recorded
   */
  public int faststall(WriteTransaction tx, Collection<Kod> koder) {
    return faststall(tx, koder, "");
  }

  /** States the whole code plan anew, and why; the reason may be empty. */
  public int faststall(WriteTransaction tx, Collection<Kod> koder, String orsak) {
    Kommunlas.ta(tx, "kod");
    Skillnad<Kod> skillnad = Skillnad.mellan(gallande(tx), List.copyOf(koder));
    int nya = skillnad.nya().size();
    if (!skillnad.arTom()) {
      skillnad.stang(tx, "kod");
      Skillnad.skriv(tx, LAGG, skillnad.nya().stream().map(this::rad).toList());
      Andringsbok.skriv(tx, ider.ny(), Register.KODPLAN, orsak, nya, skillnad.borta().size());
    }
    return nya;
  }

  private static List<Version<Kod>> gallande(Transaction tx) {
    return tx.sql(GALLANDE).param("kommun", tx.kommun()).query((rad, n) -> version(rad)).list();
  }

  private Rad rad(Kod kod) {
    return new Rad(
        ider.ny(),
        kod.del().name(),
        kod.kod(),
        kod.benamning(),
        Radmangd.dag(kod.giltig().fran()),
        Radmangd.dag(kod.giltig().till()));
  }

  private static Version<Kod> version(ResultSet rad) throws SQLException {
    return new Version<>(
        rad.getObject("id", UUID.class),
        new Kod(
            Koddel.valueOf(rad.getString("del")),
            rad.getString("kod"),
            rad.getString("benamning"),
            new Period(
                rad.getObject("fran", LocalDate.class), rad.getObject("till", LocalDate.class))));
  }
}
