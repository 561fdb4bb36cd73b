package se.omtanke.regler.frist.sol2025;

import se.omtanke.regler.frist.Fristregel;
import se.omtanke.regler.frist.Fristslag;
import se.omtanke.regler.frist.Fristvillkor;
import se.omtanke.regler.lagrum.Lagrum;

/** How long a child may stay in an emergency home once the investigation is closed. */
@Lagrum(
    sfs = "2025:400",
    kapitel = "22",
    paragraf = "4",
    stycke = "2",
    fran = "2025-07-01",
    text = "271c95d71f140574f77ad6c5f5f53cf129ddc23d949e3b984266a1948d913b1f")
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
