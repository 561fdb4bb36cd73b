package se.omtanke.regler.frist.sol2001;

import se.omtanke.regler.frist.Fristregel;
import se.omtanke.regler.frist.Fristslag;
import se.omtanke.regler.frist.Fristvillkor;
import se.omtanke.regler.lagrum.Lagrum;
import se.omtanke.regler.lagrum.Sakerhet;

/**
 * When a certain child has been proposed, it is decided within two weeks whether the adoption may
 * go on.
 */
@Lagrum(
    sfs = "2001:453",
    kapitel = "6",
    paragraf = "14",
    fran = "2014-07-01",
    till = "2025-07-01",
    text = Lagrum.SAKNAS,
    sakerhet = Sakerhet.MEM)
final class Adoptionssamtycke implements Fristregel {

  @Override
  public String namn() {
    return "adoptionssamtycke";
  }

  @Override
  public String rubrik() {
    return "Samtycke till fortsatt adoptionsförfarande";
  }

  @Override
  public Fristvillkor villkor() {
    return Fristvillkor.av(
            Fristslag.ATGARD,
            "nämnden fick veta att ett barn har föreslagits",
            "frågan om samtycke är prövad")
        .forlangs("synnerliga skäl", "socialnämnden, eller den som nämnden har delegerat till");
  }
}
