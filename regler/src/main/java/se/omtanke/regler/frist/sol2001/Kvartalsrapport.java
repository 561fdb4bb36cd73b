package se.omtanke.regler.frist.sol2001;

import java.time.LocalDate;
import java.time.temporal.IsoFields;
import se.omtanke.regler.frist.Fristregel;
import se.omtanke.regler.frist.Fristslag;
import se.omtanke.regler.frist.Fristvillkor;
import se.omtanke.regler.frist.Kalenderdag;
import se.omtanke.regler.frist.Raknegrund;
import se.omtanke.regler.lagrum.Lagrum;
import se.omtanke.regler.lagrum.Sakerhet;

/**
 * Reported once a quarter. The law sets no day; the days are those of the supervisory authority's
 * e-service.
 */
@Lagrum(
    sfs = "2001:453",
    kapitel = "16",
    paragraf = "6 f",
    fran = "2014-07-01",
    till = "2025-07-01",
    text = Lagrum.SAKNAS,
    sakerhet = Sakerhet.MEM)
final class Kvartalsrapport implements Fristregel {

  @Override
  public String namn() {
    return "kvartalsrapport";
  }

  @Override
  public String rubrik() {
    return "Kvartalsrapport om ej verkställda beslut";
  }

  @Override
  public Fristvillkor villkor() {
    return Fristvillkor.av(
        Fristslag.BESTAMD_DAG,
        "en dag i kvartalet som rapporten gäller",
        "rapporten är lämnad till IVO och revisorerna");
  }

  @Override
  public LocalDate slutdag(Raknegrund grund) {
    String kvartal = "kvartal" + grund.start().get(IsoFields.QUARTER_OF_YEAR);
    return Kalenderdag.tidigastFran(grund.start(), grund.tillagg(kvartal).varde());
  }
}
