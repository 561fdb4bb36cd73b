package se.omtanke.regler.frist.sol2001;

import se.omtanke.regler.frist.Fristregel;
import se.omtanke.regler.frist.Fristslag;
import se.omtanke.regler.frist.Fristvillkor;
import se.omtanke.regler.lagrum.Lagrum;
import se.omtanke.regler.lagrum.Sakerhet;

/**
 * An investigation of a child's need of protection or support. A new one on the same matter goes on
 * with the time of the old one: closing and opening again does not buy four months.
 */
@Lagrum(
    sfs = "2001:453",
    kapitel = "11",
    paragraf = "2",
    stycke = "2",
    fran = "2014-07-01",
    till = "2025-07-01",
    text = Lagrum.SAKNAS,
    sakerhet = Sakerhet.MEM)
final class Barnutredning implements Fristregel {

  @Override
  public String namn() {
    return "barnutredning";
  }

  @Override
  public String rubrik() {
    return "Utredning av ett barns behov av skydd eller stöd";
  }

  @Override
  public Fristvillkor villkor() {
    return Fristvillkor.av(Fristslag.ATGARD, "utredningen inleddes", "utredningen är slutförd")
        .forlangs("särskilda skäl", "socialnämnden, eller den som nämnden har delegerat till")
        .iKedja();
  }
}
