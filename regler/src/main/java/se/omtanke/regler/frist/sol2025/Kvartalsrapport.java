package se.omtanke.regler.frist.sol2025;

import java.time.LocalDate;
import java.time.temporal.IsoFields;
import se.omtanke.regler.frist.Fristregel;
import se.omtanke.regler.frist.Fristslag;
import se.omtanke.regler.frist.Fristvillkor;
import se.omtanke.regler.frist.Kalenderdag;
import se.omtanke.regler.frist.Raknegrund;
import se.omtanke.regler.lagrum.Lagrum;

/**
 * Reported once a quarter. The law sets no day; the days are those of the supervisory authority's
 * e-service.
 */
@Lagrum(
    sfs = "2025:400",
    kapitel = "34",
    paragraf = "1",
    stycke = "3",
    fran = "2025-07-01",
    text = "2b7614d5ccc7057d753903edf1819da8df3ad8daf758fcb7337cd3a9ef887bc0")
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
