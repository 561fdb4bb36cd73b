package se.omtanke.regler.frist.sol2025;

import se.omtanke.regler.frist.Fristregel;
import se.omtanke.regler.frist.Fristslag;
import se.omtanke.regler.frist.Fristvillkor;
import se.omtanke.regler.lagrum.Lagrum;
import se.omtanke.regler.lagrum.Sakerhet;

/**
 * When a guardian, or a child of fifteen, asks for the care to end, a removal ban is considered.
 * The law sets no days.
 */
@Lagrum(
    sfs = "2025:400",
    kapitel = "22",
    paragraf = "16",
    fran = "2025-07-01",
    text = "6a5253dca02a6940cd9d7eaa787318111578bff617444400b4066ee8f05cb748",
    sakerhet = Sakerhet.M)
final class FlyttningsforbudProvas implements Fristregel {

  @Override
  public String namn() {
    return "flyttningsforbud_provas";
  }

  @Override
  public String rubrik() {
    return "Övervägande av flyttningsförbud";
  }

  @Override
  public Fristvillkor villkor() {
    return Fristvillkor.av(
        Fristslag.GENAST,
        "begäran att vården ska upphöra kom in",
        "socialnämnden har övervägt flyttningsförbud");
  }
}
