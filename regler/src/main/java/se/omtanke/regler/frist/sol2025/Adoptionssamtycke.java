package se.omtanke.regler.frist.sol2025;

import se.omtanke.regler.frist.Fristregel;
import se.omtanke.regler.frist.Fristslag;
import se.omtanke.regler.frist.Fristvillkor;
import se.omtanke.regler.lagrum.Lagrum;

/**
 * When a certain child has been proposed, it is decided within two weeks whether the adoption may
 * go on.
 */
@Lagrum(
    sfs = "2025:400",
    kapitel = "24",
    paragraf = "5",
    fran = "2025-07-01",
    text = "efbd52d3a9cc8574d796a310c31337ea726662c650bd90bc7ab2de7ae85f515e")
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
