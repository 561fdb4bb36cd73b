package se.omtanke.regler.frist.lvm1988;

import se.omtanke.regler.frist.Fristregel;
import se.omtanke.regler.frist.Fristslag;
import se.omtanke.regler.frist.Fristvillkor;
import se.omtanke.regler.lagrum.Lagrum;

/**
 * The court tries the decision within four days of getting it, or of its being carried out if that
 * is later.
 */
@Lagrum(
    sfs = "1988:870",
    paragraf = "17",
    stycke = "1",
    fran = "2010-02-15",
    text = "642cb4d21391d4a87367839b9e439fdc536119adae52957ac53fd0aa5b98a466")
final class LvmRattensProvning implements Fristregel {

  @Override
  public String namn() {
    return "lvm_rattens_provning";
  }

  @Override
  public String rubrik() {
    return "Rättens prövning av omedelbart omhändertagande av missbrukare";
  }

  @Override
  public Fristvillkor villkor() {
    return Fristvillkor.av(
            Fristslag.ATGARD,
            "beslutet underställdes, eller verkställdes om det skedde senare",
            "rätten har prövat om omhändertagandet ska bestå")
        .forlangs("särskild omständighet", "förvaltningsrätten");
  }
}
