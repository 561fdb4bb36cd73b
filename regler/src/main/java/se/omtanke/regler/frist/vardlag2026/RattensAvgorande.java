package se.omtanke.regler.frist.vardlag2026;

import se.omtanke.regler.frist.Fristregel;
import se.omtanke.regler.frist.Fristslag;
import se.omtanke.regler.frist.Fristvillkor;
import se.omtanke.regler.lagrum.Lagrum;
import se.omtanke.regler.lagrum.Sakerhet;

/**
 * While a young person is held, or a temporary ban stands, the court takes the case up within two
 * weeks.
 */
@Lagrum(
    sfs = "2026:1600",
    kapitel = "19",
    paragraf = "",
    fran = "2027-01-01",
    text = Lagrum.SAKNAS,
    sakerhet = Sakerhet.M)
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
