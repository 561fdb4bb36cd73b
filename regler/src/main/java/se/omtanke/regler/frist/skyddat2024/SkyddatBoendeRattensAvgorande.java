package se.omtanke.regler.frist.skyddat2024;

import se.omtanke.regler.frist.Fristregel;
import se.omtanke.regler.frist.Fristslag;
import se.omtanke.regler.frist.Fristvillkor;
import se.omtanke.regler.lagrum.Lagrum;

/** While a child is sheltered at once, the court takes the case up within two weeks. */
@Lagrum(
    sfs = "2024:79",
    kapitel = "8",
    paragraf = "2",
    fran = "2024-04-01",
    text = "b85cb85e05eff18a2e0ed6245f6f16a36dd9caf9d3f50777a83a730b3b88ea41")
final class SkyddatBoendeRattensAvgorande implements Fristregel {

  @Override
  public String namn() {
    return "skyddat_boende_rattens_avgorande";
  }

  @Override
  public String rubrik() {
    return "Rätten tar upp målet om skyddat boende";
  }

  @Override
  public Fristvillkor villkor() {
    return Fristvillkor.av(
            Fristslag.ATGARD, "ansökan kom in till rätten", "målet har tagits upp till avgörande")
        .forlangs(
            "ytterligare utredning eller någon annan särskild omständighet", "förvaltningsrätten");
  }
}
