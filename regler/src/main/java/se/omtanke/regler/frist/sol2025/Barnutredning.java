package se.omtanke.regler.frist.sol2025;

import se.omtanke.regler.frist.Fristregel;
import se.omtanke.regler.frist.Fristslag;
import se.omtanke.regler.frist.Fristvillkor;
import se.omtanke.regler.lagrum.Lagrum;

/**
 * An investigation of a child's need of protection or support. A new one on the same matter goes on
 * with the time of the old one: closing and opening again does not buy four months.
 */
@Lagrum(
    sfs = "2025:400",
    kapitel = "20",
    paragraf = "3",
    fran = "2025-07-01",
    text = "29fb1a7463a3ddda8e6f79f430f159424a77e5e497efb1d9a872ebe33e7b5c7b")
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
