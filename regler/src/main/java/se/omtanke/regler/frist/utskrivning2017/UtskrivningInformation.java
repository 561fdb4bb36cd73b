package se.omtanke.regler.frist.utskrivning2017;

import se.omtanke.regler.frist.Fristregel;
import se.omtanke.regler.frist.Fristslag;
import se.omtanke.regler.frist.Fristvillkor;
import se.omtanke.regler.lagrum.Lagrum;

/** What the municipality needs to know is handed over the same day as the patient leaves. */
@Lagrum(
    sfs = "2017:612",
    kapitel = "3",
    paragraf = "2",
    fran = "2018-01-01",
    text = "9f91f76f07b1f0273a78a171c6c12a874c849de31146bc7e5fc5dbe8468c9ebe")
final class UtskrivningInformation implements Fristregel {

  @Override
  public String namn() {
    return "utskrivning_information";
  }

  @Override
  public String rubrik() {
    return "Information vid utskrivning";
  }

  @Override
  public Fristvillkor villkor() {
    return Fristvillkor.av(Fristslag.GENAST, "patienten skrevs ut", "informationen är överförd");
  }
}
