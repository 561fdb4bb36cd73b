package se.omtanke.regler.frist.sof2025;

import se.omtanke.regler.frist.Fristregel;
import se.omtanke.regler.frist.Fristslag;
import se.omtanke.regler.frist.Fristvillkor;
import se.omtanke.regler.lagrum.Lagrum;

/** A notice of eviction is confirmed the same day, naming who deals with it. */
@Lagrum(
    sfs = "2025:468",
    kapitel = "11",
    paragraf = "3",
    stycke = "1",
    fran = "2025-07-01",
    text = "92e162d662390940db380b9d00286765fc9859d6ddffebcfce438dc0c463c478")
final class Avhysning implements Fristregel {

  @Override
  public String namn() {
    return "avhysning";
  }

  @Override
  public String rubrik() {
    return "Bekräftelse av underrättelse om avhysning";
  }

  @Override
  public Fristvillkor villkor() {
    return Fristvillkor.av(
        Fristslag.GENAST,
        "underrättelsen kom in",
        "bekräftelsen är skickad till Kronofogdemyndigheten");
  }
}
