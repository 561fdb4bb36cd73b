package se.omtanke.regler.frist.lvu1990;

import se.omtanke.regler.frist.Fristregel;
import se.omtanke.regler.frist.Fristslag;
import se.omtanke.regler.frist.Fristvillkor;
import se.omtanke.regler.lagrum.Lagrum;

/**
 * While a young person is held, or a temporary ban stands, the court takes the case up within two
 * weeks.
 */
@Lagrum(
    sfs = "1990:52",
    paragraf = "34",
    fran = "2022-07-01",
    till = "2027-01-01",
    text = "ff2f20caa6a6c5aeaec396a7662e9c92a38ef4c036691fb48af8c5d558a4be11")
final class RattensAvgorande implements Fristregel {

  @Override
  public String namn() {
    return "rattens_avgorande";
  }

  @Override
  public String rubrik() {
    return "Rätten tar upp målet till avgörande";
  }

  @Override
  public Fristvillkor villkor() {
    return Fristvillkor.av(
            Fristslag.ATGARD, "ansökan kom in till rätten", "målet har tagits upp till avgörande")
        .forlangs(
            "ytterligare utredning eller någon annan särskild omständighet", "förvaltningsrätten");
  }
}
