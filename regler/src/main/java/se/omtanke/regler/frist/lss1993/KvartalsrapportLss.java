package se.omtanke.regler.frist.lss1993;

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
    sfs = "1993:387",
    paragraf = "28 f",
    stycke = "3",
    fran = "2018-01-01",
    text = "f811b8fd4044c705c3f0a38a78b847cd6ff5ae70e28b85c955e5ffdcd71f51e5")
final class KvartalsrapportLss implements Fristregel {

  @Override
  public String namn() {
    return "kvartalsrapport_lss";
  }

  @Override
  public String rubrik() {
    return "Kvartalsrapport om ej verkställda LSS-beslut";
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
