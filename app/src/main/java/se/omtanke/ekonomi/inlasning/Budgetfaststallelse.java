package se.omtanke.ekonomi.inlasning;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import se.omtanke.ekonomi.Budgetarbete;
import se.omtanke.ekonomi.Inlasningsslag;
import se.omtanke.ekonomi.Kodstrang;
import se.omtanke.ekonomi.budgetarbete.Kontering;
import se.omtanke.grund.Idgivare;
import se.omtanke.grund.Konflikt;
import se.omtanke.grund.Radmangd;
import se.omtanke.grund.Transaction;
import se.omtanke.grund.WriteTransaction;
import se.omtanke.regler.Belopp;

/**
 * Puts an adopted budget in force, in the same way as a reading of a file: rows that are never
 * changed, and a period row that says from when they count. So reports take every budget from one
 * place, as of any moment, and what is undone puts back what it replaced.
 */
public final class Budgetfaststallelse {

  private record Rad(
      UUID id,
      int rad,
      String ansvar,
      String verksamhet,
      String konto,
      String projekt,
      String objekt,
      String motpart,
      BigDecimal belopp,
      List<BigDecimal> manader) {}

  private final Idgivare ider;
  private final Ikraft ikraft;

  /** Rows whose ids come from here. */
  public Budgetfaststallelse(Idgivare ider) {
    this.ider = ider;
    this.ikraft = new Ikraft(ider);
  }

  /**
   * Puts these rows in force.
   *
   * @param steg the step of the work by which they were adopted
   */
  public void galler(
      WriteTransaction tx, Budgetarbete arbete, UUID steg, List<Kontering.Rad> budget) {
    UUID inlasning = ider.ny();
    inlasning(tx, arbete, steg, inlasning);
    tx.sql(
            """
            INSERT INTO budgetrad (kommun, id, inlasning, kalla, ar, rad, ansvar, verksamhet,
                                   konto, projekt, objekt, motpart, belopp, manadsbelopp, notering)
            SELECT :kommun, r.id, :inlasning, :kalla, :ar, r.rad, r.ansvar, r.verksamhet, r.konto,
                   r.projekt, r.objekt, r.motpart, r.belopp, r.manader, ''
            FROM jsonb_to_recordset(CAST(:rader AS jsonb))
              AS r(id uuid, rad int, ansvar text, verksamhet text, konto text, projekt text,
                   objekt text, motpart text, belopp numeric, manader numeric[])
            """)
        .param("kommun", tx.kommun())
        .param("inlasning", inlasning)
        .param("kalla", arbete.namn())
        .param("ar", arbete.ar())
        .param("rader", Radmangd.av(rader(budget)))
        .update();
    BigDecimal summa = Belopp.summa(budget.stream().map(Kontering.Rad::belopp)).kronor();
    ikraft.satt(
        tx,
        Inlasningsslag.BUDGET,
        List.of(new Delperiod(arbete.namn(), arbete.ar(), 0, budget.size(), summa)),
        inlasning);
  }

  /** Puts back what the adopted budget replaced; nothing if it replaced nothing. */
  public void angra(WriteTransaction tx, Budgetarbete arbete) {
    tx.sql(
            """
            SELECT inlasning FROM kallperiod
            WHERE kommun = :kommun AND slag = 'BUDGET' AND kalla = :kalla AND ar = :ar
              AND ersatt = 'infinity'
            """)
        .param("kommun", tx.kommun())
        .param("kalla", arbete.namn())
        .param("ar", arbete.ar())
        .query((rad, n) -> rad.getObject(1, UUID.class))
        .list()
        .forEach(inlasning -> ikraft.angra(tx, inlasning));
  }

  /**
   * The names of other budgets of the year, on accounts of result: they are added to what is
   * adopted here.
   */
  public static List<String> andra(Transaction tx, Budgetarbete arbete) {
    return tx.sql(
            """
            SELECT i.filnamn FROM kallperiod k
            JOIN inlasning i ON i.kommun = k.kommun AND i.id = k.inlasning
            WHERE k.kommun = :kommun AND k.slag = 'BUDGET' AND k.ar = :ar
              AND k.ersatt = 'infinity' AND i.budgetsteg IS NULL
              AND EXISTS (SELECT FROM budgetrad b
                WHERE b.kommun = k.kommun AND b.inlasning = k.inlasning AND b.kalla = k.kalla
                  AND b.ar = k.ar AND left(b.konto, 1) BETWEEN '3' AND '8')
            ORDER BY i.filnamn
            """)
        .param("kommun", tx.kommun())
        .param("ar", arbete.ar())
        .query((rad, n) -> rad.getString(1))
        .list();
  }

  /**
   * A year is adopted here or read from a file; what is read after the adoption is reallocation.
   *
   * @throws Konflikt if a file has stated the year's budget already
   */
  public static void kravFritt(Transaction tx, Budgetarbete arbete) {
    List<String> andra = arbete.galler() ? List.of() : andra(tx, arbete);
    if (!andra.isEmpty()) {
      throw new Konflikt(
          "Budgeten för %d är redan inläst från %s. Ångra den inläsningen först, annars räknas pengarna två gånger."
              .formatted(arbete.ar(), String.join(", ", andra)));
    }
  }

  private static void inlasning(
      WriteTransaction tx, Budgetarbete arbete, UUID steg, UUID inlasning) {
    tx.sql(
            """
            INSERT INTO inlasning (kommun, id, filnamn, budgetsteg, slag, aktor, granskning,
                                   registrerad)
            VALUES (:kommun, :id, :namn, :steg, 'BUDGET', :aktor, '{}', :nu)
            """)
        .param("kommun", tx.kommun())
        .param("id", inlasning)
        .param("namn", arbete.namn())
        .param("steg", steg)
        .param("aktor", tx.anropare().aktor())
        .param("nu", tx.nuDatabas())
        .update();
  }

  private List<Rad> rader(List<Kontering.Rad> budget) {
    List<Rad> rader = new ArrayList<>();
    budget.forEach(rad -> rader.add(rad(rader.size() + 1, rad)));
    return rader;
  }

  private Rad rad(int nummer, Kontering.Rad rad) {
    Kodstrang koder = rad.koder();
    return new Rad(
        ider.ny(),
        nummer,
        koder.ansvar(),
        koder.verksamhet(),
        koder.konto(),
        koder.projekt(),
        koder.objekt(),
        koder.motpart(),
        rad.belopp().kronor(),
        rad.manader().stream().map(Belopp::kronor).toList());
  }
}
