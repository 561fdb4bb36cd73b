package se.omtanke.regler.frist.sol2025;

import se.omtanke.regler.frist.Fristregel;
import se.omtanke.regler.frist.Fristslag;
import se.omtanke.regler.frist.Fristvillkor;
import se.omtanke.regler.lagrum.Lagrum;

/** Youth service begins within two months of the judgment becoming final. */
@Lagrum(
    sfs = "2025:400",
    kapitel = "18",
    paragraf = "8",
    stycke = "1",
    fran = "2025-07-01",
    text = "9c1c7883a083de7fb3e70eda0f01225bb49e9034f24ab576e32fa3be012500ea")
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
