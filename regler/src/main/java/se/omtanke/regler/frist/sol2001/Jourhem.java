package se.omtanke.regler.frist.sol2001;

import se.omtanke.regler.frist.Fristregel;
import se.omtanke.regler.frist.Fristslag;
import se.omtanke.regler.frist.Fristvillkor;
import se.omtanke.regler.lagrum.Lagrum;
import se.omtanke.regler.lagrum.Sakerhet;

/** How long a child may stay in an emergency home once the investigation is closed. */
@Lagrum(
    sfs = "2001:453",
    kapitel = "6",
    paragraf = "6",
    stycke = "3",
    fran = "2014-07-01",
    till = "2025-07-01",
    text = Lagrum.SAKNAS,
    sakerhet = Sakerhet.MEM)
final class Jourhem implements Fristregel {

  @Override
  public String namn() {
    return "jourhem";
  }

  @Override
  public String rubrik() {
    return "Vård i jourhem";
  }

  @Override
  public Fristvillkor villkor() {
    return Fristvillkor.av(
            Fristslag.LANGD, "utredningen avslutades", "barnet vårdas inte längre i jourhemmet")
        .forlangs("särskilda skäl", "socialnämnden eller dess utskott");
  }
}
