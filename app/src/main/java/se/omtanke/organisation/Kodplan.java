package se.omtanke.organisation;

import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Service;
import se.omtanke.grund.Handelse;
import se.omtanke.grund.Idgivare;
import se.omtanke.grund.Transaction;
import se.omtanke.grund.WriteTransaction;
import se.omtanke.regler.Period;

/** The municipality's code plan, in versions: what the codes meant and mean, and when it was said. */
@Service
public class Kodplan {

  /** The database's last day, which stands for "until further notice". */
  private static final LocalDate TILLS_VIDARE = LocalDate.of(9999, 12, 31);

  private final Idgivare ider;

  Kodplan(Idgivare ider) {
    this.ider = ider;
  }

  /** The code plan as it is now. */
  public Kodregister register(Transaction tx) {
    return new Kodregister(
        tx.sql(
                """
                SELECT del, kod, benamning, fran, till FROM kod
                WHERE kommun = :kommun AND ersatt = 'infinity'
                ORDER BY del, kod, fran
                """)
            .param("kommun", tx.kommun())
            .query((rad, n) -> kod(rad))
            .list());
  }

  /**
   * States the whole code plan anew. A version that says the same as before stays as it is; one
   * that is gone or changed is closed and what it says now is recorded beside it.
   *
   * @return how many versions were recorded
   */
  public int faststall(WriteTransaction tx, Collection<Kod> koder) {
    List<Kod> fore = tx.sql("SELECT del, kod, benamning, fran, till FROM kod WHERE kommun = :kommun AND ersatt = 'infinity'")
        .param("kommun", tx.kommun())
        .query((rad, n) -> kod(rad))
        .list();
    fore.stream().filter(kod -> !koder.contains(kod)).forEach(kod -> stang(tx, kod));
    List<Kod> nya = koder.stream().filter(kod -> !fore.contains(kod)).toList();
    nya.forEach(kod -> lagg(tx, kod));
    tx.handelse(
        new Handelse(
            "kodplan-faststalld.v1",
            "kodplan",
            ider.ny(),
            Map.of("nya", Integer.toString(nya.size()))));
    return nya.size();
  }

  private static void stang(WriteTransaction tx, Kod kod) {
    tx.sql(
            """
            UPDATE kod SET ersatt = :nu
            WHERE kommun = :kommun AND del = :del AND kod = :kod AND fran = :fran
              AND ersatt = 'infinity'
            """)
        .param("nu", OffsetDateTime.ofInstant(tx.nu(), ZoneOffset.UTC))
        .param("kommun", tx.kommun())
        .param("del", kod.del().name())
        .param("kod", kod.kod())
        .param("fran", Date.valueOf(kod.giltig().fran()))
        .update();
  }

  private void lagg(WriteTransaction tx, Kod kod) {
    tx.sql(
            """
            INSERT INTO kod (kommun, id, del, kod, benamning, fran, till, registrerad)
            VALUES (:kommun, :id, :del, :kod, :benamning, :fran, :till, :nu)
            """)
        .param("kommun", tx.kommun())
        .param("id", ider.ny())
        .param("del", kod.del().name())
        .param("kod", kod.kod())
        .param("benamning", kod.benamning())
        .param("fran", kod.giltig().fran())
        .param("till", kod.giltig().arTillsVidare() ? TILLS_VIDARE : kod.giltig().till())
        .param("nu", OffsetDateTime.ofInstant(tx.nu(), ZoneOffset.UTC))
        .update();
  }

  private static Kod kod(ResultSet rad) throws SQLException {
    LocalDate till = rad.getObject("till", LocalDate.class);
    return new Kod(
        Koddel.valueOf(rad.getString("del")),
        rad.getString("kod"),
        rad.getString("benamning"),
        new Period(
            rad.getObject("fran", LocalDate.class),
            till.equals(TILLS_VIDARE) ? Period.TILLS_VIDARE : till));
  }
}
