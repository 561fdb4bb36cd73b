package se.omtanke.ekonomi.inlasning;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import se.omtanke.ekonomi.Falt;
import se.omtanke.ekonomi.Radfel;
import se.omtanke.grund.Idgivare;
import se.omtanke.grund.WriteTransaction;
import se.omtanke.organisation.Koddel;

/** Takes in a forecast version: the whole year per line and group of accounts. */
final class Prognosmottagning implements Mottagning {

  private static final Mellantabell TABELL =
      new Mellantabell(
          "prognosrad",
          List.of(
              "id uuid",
              "kalla text",
              "ar integer",
              "rad integer",
              "ansvar text",
              "verksamhet text",
              "konto text",
              "projekt text",
              "belopp numeric(15, 2)",
              "kommentar text",
              "forfattare text"),
          false);

  private final String kalla;
  private final int ar;
  private final Tolk tolk;
  private final Idgivare ider;

  Prognosmottagning(String kalla, int ar, Tolk tolk, Idgivare ider) {
    this.kalla = kalla;
    this.ar = ar;
    this.tolk = tolk;
    this.ider = ider;
  }

  @Override
  public Mellantabell tabell() {
    return TABELL;
  }

  @Override
  public void rad(Lasrad rad, Kopieringsrad ut) {
    LocalDate dag = LocalDate.of(ar, 1, 1);
    String konto = rad.har(Falt.KONTO) ? rad.text(Falt.KONTO) : rad.krav(Falt.KONTOGRUPP);
    ut.cell(ider.ny())
        .cell(kalla)
        .cell(ar)
        .cell(rad.nummer())
        .cell(tolk.kod(rad, Falt.ANSVAR, Koddel.ANSVAR, dag))
        .cell(tolk.kod(rad, Falt.VERKSAMHET, Koddel.VERKSAMHET, dag))
        .cell(konto)
        .cell(tolk.kod(rad, Falt.PROJEKT, Koddel.PROJEKT, dag))
        .cell(tolk.belopp(rad).kronor())
        .cell(rad.text(Falt.KOMMENTAR))
        .cell(rad.text(Falt.FORFATTARE));
    ut.slut();
  }

  @Override
  public List<Radfel> fel(WriteTransaction tx) {
    List<Radfel> fel = new ArrayList<>(dubbla(tx));
    fel.addAll(iOmgang(tx));
    return fel;
  }

  /** A month whose forecast is written in a round would be counted twice. */
  private List<Radfel> iOmgang(WriteTransaction tx) {
    return tx.sql(
            """
            SELECT 1 FROM prognosomgang
            WHERE kommun = :kommun AND ar = :ar
              AND position(format('%s-%s', ar, lpad(manad::text, 2, '0')) IN :kalla) > 0
              AND EXISTS (SELECT FROM mellanrad WHERE left(konto, 1) BETWEEN '3' AND '8')
            """)
        .param("kommun", tx.kommun())
        .param("ar", ar)
        .param("kalla", kalla)
        .query(
            (rad, n) ->
                new Radfel(
                    0, "", "Månaden har en prognosomgång. Lämna prognosen där och inte i en fil."))
        .list();
  }

  /** Two beliefs about one line cannot both be the forecast. */
  private static List<Radfel> dubbla(WriteTransaction tx) {
    return tx.sql(
            """
            SELECT max(rad) AS rad, min(rad) AS forst FROM mellanrad
            GROUP BY kalla, ansvar, verksamhet, konto, projekt HAVING count(*) > 1
            ORDER BY 1 LIMIT 100
            """)
        .query(
            (rad, n) ->
                new Radfel(
                    rad.getInt("rad"),
                    "",
                    "Prognosen för samma rad står redan på rad %d. Ta bort den ena."
                        .formatted(rad.getInt("forst"))))
        .list();
  }

  @Override
  public List<String> markligt(WriteTransaction tx) {
    return List.of();
  }
}
