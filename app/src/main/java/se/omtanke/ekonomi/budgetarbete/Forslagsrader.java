package se.omtanke.ekonomi.budgetarbete;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import se.omtanke.ekonomi.Budgetforslag;
import se.omtanke.ekonomi.Budgetforslag.Innehall;
import se.omtanke.ekonomi.Budgetnyckel;
import se.omtanke.grund.Idgivare;
import se.omtanke.grund.Radmangd;
import se.omtanke.grund.Transaction;
import se.omtanke.grund.WriteTransaction;
import se.omtanke.regler.Belopp;

/** The proposals as rows, and what has been decided on each. */
public final class Forslagsrader {

  private record Ny(
      UUID id,
      String ansvar,
      String verksamhet,
      String konto,
      BigDecimal belopp,
      String motivering) {}

  private record Stangd(UUID id) {}

  private record Beslut(UUID id, UUID forslag) {}

  private final Idgivare ider;

  /** Proposals whose ids come from here. */
  public Forslagsrader(Idgivare ider) {
    this.ider = ider;
  }

  /** The proposals that stand, by line and in the order that they were written. */
  public static List<Budgetforslag> alla(Transaction tx, UUID arbete) {
    return tx.sql(
            """
            SELECT f.id, f.ansvar, f.verksamhet, f.konto, f.belopp, f.motivering, f.forfattare,
                   f.registrerad, b.id IS NOT NULL AS avgjort, b.godtaget, b.skal
            FROM budgetforslag f
            LEFT JOIN LATERAL (
              SELECT id, godtaget, skal FROM budgetforslagsbeslut
              WHERE kommun = f.kommun AND forslag = f.id AND ersatt = 'infinity' LIMIT 1) b ON true
            WHERE f.kommun = :kommun AND f.arbete = :arbete AND f.ersatt = 'infinity'
            ORDER BY f.ansvar, f.verksamhet, f.id
            """)
        .param("kommun", tx.kommun())
        .param("arbete", arbete)
        .query((rad, n) -> forslag(rad))
        .list();
  }

  /**
   * Writes proposals; one that says the same as before is left as it is, and one with another
   * amount takes the earlier one's place and is to be decided on anew.
   *
   * @return how many were written
   */
  public int skriv(WriteTransaction tx, UUID arbete, List<Innehall> skrivna, String forfattare) {
    List<Budgetforslag> fore = alla(tx, arbete);
    List<Ny> nya = new ArrayList<>();
    List<UUID> stangda = new ArrayList<>();
    for (Innehall ett : skrivna) {
      Optional<Budgetforslag> samma =
          fore.stream().filter(en -> en.forslag().sammaForslag(ett)).findFirst();
      if (samma.filter(en -> en.forslag().equals(ett)).isEmpty()) {
        samma.ifPresent(en -> stangda.add(en.id()));
        nya.add(ny(ett));
      }
    }
    taTillbaka(tx, stangda);
    tx.sql(
            """
            INSERT INTO budgetforslag (kommun, id, arbete, ansvar, verksamhet, konto, belopp,
                                       motivering, aktor, forfattare, registrerad)
            SELECT :kommun, r.id, :arbete, r.ansvar, r.verksamhet, r.konto, r.belopp,
                   r.motivering, :aktor, :forfattare, :nu
            FROM jsonb_to_recordset(CAST(:rader AS jsonb))
              AS r(id uuid, ansvar text, verksamhet text, konto text, belopp numeric,
                   motivering text)
            """)
        .param("kommun", tx.kommun())
        .param("arbete", arbete)
        .param("aktor", tx.anropare().aktor())
        .param("forfattare", forfattare)
        .param("nu", tx.nuDatabas())
        .param("rader", Radmangd.av(nya))
        .update();
    return nya.size();
  }

  /** Takes proposals back. */
  public static void taTillbaka(WriteTransaction tx, List<UUID> forslag) {
    tx.sql(
            """
            UPDATE budgetforslag SET ersatt = :nu
            FROM jsonb_to_recordset(CAST(:rader AS jsonb)) AS r(id uuid)
            WHERE budgetforslag.kommun = :kommun AND budgetforslag.id = r.id
              AND budgetforslag.ersatt = 'infinity'
            """)
        .param("nu", tx.nuDatabas())
        .param("kommun", tx.kommun())
        .param("rader", Radmangd.av(forslag.stream().map(Stangd::new).toList()))
        .update();
  }

  /** Decides alike on proposals; earlier decisions are closed. */
  public void avgor(WriteTransaction tx, List<UUID> forslag, boolean godtaget, String skal) {
    String rader = Radmangd.av(forslag.stream().map(ett -> new Beslut(ider.ny(), ett)).toList());
    tx.sql(
            """
            UPDATE budgetforslagsbeslut SET ersatt = :nu
            FROM jsonb_to_recordset(CAST(:rader AS jsonb)) AS r(forslag uuid)
            WHERE budgetforslagsbeslut.kommun = :kommun
              AND budgetforslagsbeslut.forslag = r.forslag
              AND budgetforslagsbeslut.ersatt = 'infinity'
            """)
        .param("nu", tx.nuDatabas())
        .param("kommun", tx.kommun())
        .param("rader", rader)
        .update();
    tx.sql(
            """
            INSERT INTO budgetforslagsbeslut (kommun, id, forslag, godtaget, skal, aktor,
                                              registrerad)
            SELECT :kommun, r.id, r.forslag, :godtaget, :skal, :aktor, :nu
            FROM jsonb_to_recordset(CAST(:rader AS jsonb)) AS r(id uuid, forslag uuid)
            """)
        .param("kommun", tx.kommun())
        .param("rader", rader)
        .param("godtaget", godtaget)
        .param("skal", skal)
        .param("aktor", tx.anropare().aktor())
        .param("nu", tx.nuDatabas())
        .update();
  }

  private Ny ny(Innehall ett) {
    return new Ny(
        ider.ny(),
        ett.nyckel().ansvar(),
        ett.nyckel().verksamhet(),
        ett.konto(),
        ett.belopp().kronor(),
        ett.motivering());
  }

  private static Budgetforslag forslag(ResultSet rad) throws SQLException {
    return new Budgetforslag(
        rad.getObject("id", UUID.class),
        new Innehall(
            new Budgetnyckel(rad.getString("ansvar"), rad.getString("verksamhet")),
            rad.getString("konto"),
            Belopp.kronor(rad.getBigDecimal("belopp")),
            rad.getString("motivering")),
        rad.getString("forfattare"),
        rad.getObject("registrerad", OffsetDateTime.class).toInstant(),
        lage(rad));
  }

  private static Budgetforslag.Lage lage(ResultSet rad) throws SQLException {
    if (!rad.getBoolean("avgjort")) {
      return new Budgetforslag.Vantar();
    }
    return rad.getBoolean("godtaget")
        ? new Budgetforslag.Godtaget()
        : new Budgetforslag.Avslaget(rad.getString("skal"));
  }
}
