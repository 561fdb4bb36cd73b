package se.omtanke.ekonomi.inlasning;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import se.omtanke.ekonomi.Bokforingsperiod;
import se.omtanke.ekonomi.Falt;
import se.omtanke.ekonomi.Radfel;
import se.omtanke.grund.Idgivare;
import se.omtanke.grund.WriteTransaction;
import se.omtanke.regler.Belopp;

/** Takes in the ledger's rows. */
final class Utfallsmottagning implements Mottagning {

  private static final Mellantabell TABELL =
      new Mellantabell(
          "utfallsrad",
          List.of(
              "id uuid",
              "kalla text",
              "ar integer",
              "period smallint",
              "rad integer",
              "bokforingsdatum date",
              "verifikation text",
              "verifikationsrad text",
              "ansvar text",
              "verksamhet text",
              "konto text",
              "projekt text",
              "objekt text",
              "motpart text",
              "belopp numeric(15, 2)",
              "periodiserad boolean",
              "text text",
              "leverantor text"),
          true);

  private final String kalla;
  private final Tolk tolk;
  private final Idgivare ider;

  Utfallsmottagning(String kalla, Tolk tolk, Idgivare ider) {
    this.kalla = kalla;
    this.tolk = tolk;
    this.ider = ider;
  }

  @Override
  public Mellantabell tabell() {
    return TABELL;
  }

  @Override
  public void rad(Lasrad rad, Kopieringsrad ut) {
    LocalDate dag = tolk.datum(Falt.BOKFORINGSDATUM, rad.krav(Falt.BOKFORINGSDATUM));
    Bokforingsperiod period = tolk.period(rad, dag);
    Belopp belopp = tolk.belopp(rad);
    ut.cell(ider.ny())
        .cell(kalla)
        .cell(period.ar())
        .cell(period.nummer())
        .cell(rad.nummer())
        .cell(dag)
        .cell(rad.text(Falt.VERIFIKATION))
        .cell(rad.text(Falt.RAD))
        .celler(tolk.kodstrang(rad, dag))
        .cell(belopp.kronor())
        .cell(tolk.jaNej(rad, Falt.PERIODISERAD))
        .cell(rad.text(Falt.TEXT))
        .cell(rad.text(Falt.LEVERANTOR));
    ut.slut();
  }

  @Override
  public List<Radfel> fel(WriteTransaction tx) {
    List<Radfel> fel = new ArrayList<>(Utfallskontroll.dubbletter(tx));
    fel.addAll(Utfallskontroll.obalanserade(tx));
    return fel;
  }

  @Override
  public List<String> markligt(WriteTransaction tx) {
    return Utfallskontroll.markligt(tx);
  }

  @Override
  public void lagra(WriteTransaction tx, UUID inlasning) {
    TABELL.lagra(tx, inlasning);
    tx.sql(
            """
            INSERT INTO utfallssumma (kommun, inlasning, kalla, ar, period, ansvar, verksamhet,
                                      konto, projekt, objekt, motpart, periodiserad, belopp,
                                      rader)
            SELECT :kommun, :inlasning, kalla, ar, period, ansvar, verksamhet,
                   konto, projekt, objekt, motpart, periodiserad, sum(belopp), count(*)
            FROM mellanrad
            GROUP BY kalla, ar, period, ansvar, verksamhet, konto, projekt, objekt, motpart,
                     periodiserad
            """)
        .param("kommun", tx.kommun())
        .param("inlasning", inlasning)
        .update();
  }
}
