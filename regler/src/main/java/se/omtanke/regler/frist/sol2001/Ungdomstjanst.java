package se.omtanke.regler.frist.sol2001;

import se.omtanke.regler.frist.Fristregel;
import se.omtanke.regler.frist.Fristslag;
import se.omtanke.regler.frist.Fristvillkor;
import se.omtanke.regler.lagrum.Lagrum;
import se.omtanke.regler.lagrum.Sakerhet;

/** Youth service begins within two months of the judgment becoming final. */
@Lagrum(
    sfs = "2001:453",
    kapitel = "5",
    paragraf = "1 b",
    fran = "2014-07-01",
    till = "2025-07-01",
    text = Lagrum.SAKNAS,
    sakerhet = Sakerhet.MEM)
final class Ungdomstjanst implements Fristregel {

  @Override
  public String namn() {
    return "ungdomstjanst";
  }

  @Override
  public String rubrik() {
    return "Ungdomstjänst påbörjas";
  }

  @Override
  public Fristvillkor villkor() {
    return Fristvillkor.av(
            Fristslag.ATGARD, "domen fick laga kraft", "verkställigheten är påbörjad")
        .forlangs("särskilda skäl", "socialnämnden, eller den som nämnden har delegerat till");
  }
}
