package se.omtanke.regler.frist.utskrivning2017;

import se.omtanke.regler.frist.Fristregel;
import se.omtanke.regler.frist.Fristslag;
import se.omtanke.regler.frist.Fristvillkor;
import se.omtanke.regler.lagrum.Lagrum;

/**
 * The hospital tells those concerned within a day of admission, or of the physician's finding that
 * help may be needed.
 */
@Lagrum(
    sfs = "2017:612",
    kapitel = "2",
    paragraf = "3",
    fran = "2018-01-01",
    text = "610e69a6fd8236fcd73b07cce3b32539408227e7d2b75b268e827a92e8f63229")
final class Inskrivningsmeddelande implements Fristregel {

  @Override
  public String namn() {
    return "inskrivningsmeddelande";
  }

  @Override
  public String rubrik() {
    return "Inskrivningsmeddelande";
  }

  @Override
  public Fristvillkor villkor() {
    return Fristvillkor.av(
        Fristslag.TIMMAR,
        "patienten skrevs in, eller läkaren bedömde att insatser kan behövas",
        "inskrivningsmeddelandet är skickat");
  }
}
