package se.omtanke.rapport;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Service;
import se.omtanke.ekonomi.Bokforingsperiod;
import se.omtanke.grund.Idgivare;
import se.omtanke.grund.Konflikt;
import se.omtanke.grund.Transaction;
import se.omtanke.grund.WriteTransaction;
import se.omtanke.rapport.berakning.Skrivet;

/** What people have written in a report. Nothing is overwritten: each change is a version. */
@Service
public class Skrifter {

  /**
   * A version of something written.
   *
   * @param innehall the text
   * @param aktor who wrote it
   * @param registrerad when
   */
  public record Version(String innehall, String aktor, Instant registrerad) {}

  private final Idgivare ider;

  Skrifter(Idgivare ider) {
    this.ider = ider;
  }

  /** Everything that is written in a report as it stands. */
  public Skrivet skrivet(Transaction tx, String mall, Bokforingsperiod period) {
    Map<Skriftslag, Map<String, String>> alla = new EnumMap<>(Skriftslag.class);
    for (Skriftslag slag : Skriftslag.values()) {
      alla.put(slag, new HashMap<>());
    }
    tx.sql(
            """
            SELECT slag, plats, innehall FROM rapportskrift
            WHERE kommun = :kommun AND mall = :mall AND ar = :ar AND period = :period
              AND ersatt = 'infinity'
            """)
        .param("kommun", tx.kommun())
        .param("mall", mall)
        .param("ar", period.ar())
        .param("period", period.nummer())
        .query(
            rad -> {
              alla.getOrDefault(Skriftslag.valueOf(rad.getString("slag")), new HashMap<>())
                  .put(rad.getString("plats"), rad.getString("innehall"));
            });
    return new Skrivet(
        alla.getOrDefault(Skriftslag.TEXT, Map.of()),
        alla.getOrDefault(Skriftslag.KOMMENTAR, Map.of()),
        alla.getOrDefault(Skriftslag.STATUS, Map.of()));
  }

  /**
   * Writes a new version.
   *
   * @param fore what the writer saw when she began; empty if nothing was written
   * @throws Konflikt if someone else has written there meanwhile, so that neither text is lost
   */
  public void skriv(
      WriteTransaction tx,
      String mall,
      Bokforingsperiod period,
      Skriftslag slag,
      String plats,
      String fore,
      String innehall) {
    List<Version> versioner = versioner(tx, mall, period, slag, plats);
    String nu = versioner.isEmpty() ? "" : versioner.getFirst().innehall();
    if (nu.equals(innehall)) {
      return;
    }
    if (!nu.equals(fore)) {
      throw new Konflikt(
          "Någon annan har ändrat texten medan du skrev. Din text är kvar här; jämför och spara"
              + " igen.");
    }
    stang(tx, mall, period, slag, plats);
    tx.sql(
            """
            INSERT INTO rapportskrift (kommun, id, mall, ar, period, slag, plats, innehall, aktor,
                                       registrerad)
            VALUES (:kommun, :id, :mall, :ar, :period, :slag, :plats, :innehall, :aktor, :nu)
            """)
        .param("kommun", tx.kommun())
        .param("id", ider.ny())
        .param("mall", mall)
        .param("ar", period.ar())
        .param("period", period.nummer())
        .param("slag", slag.name())
        .param("plats", plats)
        .param("innehall", innehall)
        .param("aktor", tx.anropare().aktor())
        .param("nu", tx.nuDatabas())
        .update();
  }

  /** Every version of one place, the latest first. */
  public List<Version> versioner(
      Transaction tx, String mall, Bokforingsperiod period, Skriftslag slag, String plats) {
    return tx.sql(
            """
            SELECT innehall, aktor, registrerad FROM rapportskrift
            WHERE kommun = :kommun AND mall = :mall AND ar = :ar AND period = :period
              AND slag = :slag AND plats = :plats
            ORDER BY id DESC
            """)
        .param("kommun", tx.kommun())
        .param("mall", mall)
        .param("ar", period.ar())
        .param("period", period.nummer())
        .param("slag", slag.name())
        .param("plats", plats)
        .query(
            (rad, n) ->
                new Version(
                    rad.getString(1),
                    rad.getString(2),
                    rad.getObject(3, OffsetDateTime.class).toInstant()))
        .list();
  }

  private static void stang(
      WriteTransaction tx, String mall, Bokforingsperiod period, Skriftslag slag, String plats) {
    tx.sql(
            """
            UPDATE rapportskrift SET ersatt = :nu
            WHERE kommun = :kommun AND mall = :mall AND ar = :ar AND period = :period
              AND slag = :slag AND plats = :plats AND ersatt = 'infinity'
            """)
        .param("nu", tx.nuDatabas())
        .param("kommun", tx.kommun())
        .param("mall", mall)
        .param("ar", period.ar())
        .param("period", period.nummer())
        .param("slag", slag.name())
        .param("plats", plats)
        .update();
  }
}
