package se.omtanke.ekonomi.inlasning;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import se.omtanke.ekonomi.Inlasningsslag;
import se.omtanke.ekonomi.Prognoslinje.Inlaga;
import se.omtanke.ekonomi.Prognosnyckel;
import se.omtanke.grund.Idgivare;
import se.omtanke.grund.Radmangd;
import se.omtanke.grund.WriteTransaction;
import se.omtanke.regler.Belopp;

/**
 * Puts what a unit has forecast in force, in the same way as a reading of a file: rows that are
 * never changed, and a period row that says from when they count. So reports take every forecast
 * from one place, as of any moment, and keep its sums in memory. Each unit is a source of its own;
 * the sources of one month are one forecast.
 */
public final class Prognosfaststallelse {

  private record Rad(
      UUID id,
      int rad,
      String ansvar,
      String verksamhet,
      String konto,
      BigDecimal belopp,
      String kommentar) {}

  private final Idgivare ider;
  private final Ikraft ikraft;

  /** Rows whose ids come from here. */
  public Prognosfaststallelse(Idgivare ider) {
    this.ider = ider;
    this.ikraft = new Ikraft(ider);
  }

  /**
   * Puts these lines in force.
   *
   * @param kalla the source: the round's name and the unit's key
   * @param ar the year
   * @param steg the step of the round by which they were approved
   */
  public void galler(
      WriteTransaction tx, String kalla, int ar, UUID steg, Map<Prognosnyckel, Inlaga> linjer) {
    UUID inlasning = ider.ny();
    List<Rad> rader = rader(linjer);
    tx.sql(
            """
            INSERT INTO inlasning (kommun, id, filnamn, prognossteg, slag, aktor, granskning,
                                   registrerad)
            VALUES (:kommun, :id, :kalla, :steg, 'PROGNOS', :aktor, '{}', :nu)
            """)
        .param("kommun", tx.kommun())
        .param("id", inlasning)
        .param("kalla", kalla)
        .param("steg", steg)
        .param("aktor", tx.anropare().aktor())
        .param("nu", tx.nuDatabas())
        .update();
    tx.sql(
            """
            INSERT INTO prognosrad (kommun, id, inlasning, kalla, ar, rad, ansvar, verksamhet,
                                    konto, projekt, belopp, kommentar, forfattare)
            SELECT :kommun, r.id, :inlasning, :kalla, :ar, r.rad, r.ansvar, r.verksamhet, r.konto,
                   '', r.belopp, r.kommentar, :aktor
            FROM jsonb_to_recordset(CAST(:rader AS jsonb))
              AS r(id uuid, rad int, ansvar text, verksamhet text, konto text, belopp numeric,
                   kommentar text)
            """)
        .param("kommun", tx.kommun())
        .param("inlasning", inlasning)
        .param("kalla", kalla)
        .param("ar", ar)
        .param("aktor", tx.anropare().aktor())
        .param("rader", Radmangd.av(rader))
        .update();
    BigDecimal summa = Belopp.summa(linjer.values().stream().map(Inlaga::belopp)).kronor();
    ikraft.satt(
        tx,
        Inlasningsslag.PROGNOS,
        List.of(new Delperiod(kalla, ar, 0, rader.size(), summa)),
        inlasning);
  }

  private List<Rad> rader(Map<Prognosnyckel, Inlaga> linjer) {
    List<Rad> rader = new ArrayList<>();
    new TreeMap<>(linjer)
        .forEach((nyckel, inlaga) -> rader.add(rad(rader.size() + 1, nyckel, inlaga)));
    return rader;
  }

  private Rad rad(int nummer, Prognosnyckel nyckel, Inlaga inlaga) {
    return new Rad(
        ider.ny(),
        nummer,
        nyckel.ansvar(),
        nyckel.verksamhet(),
        nyckel.kontogrupp(),
        inlaga.belopp().kronor(),
        inlaga.kommentar());
  }
}
