package se.omtanke.regler.gallring;

import java.util.Optional;
import se.omtanke.regler.lagrum.Lagrum;
import se.omtanke.regler.parametrar.Parametrar;

/** A private performer keeps a file two years after its last note, then destroys it. */
@Lagrum(
    sfs = "2025:400",
    kapitel = "17",
    paragraf = "2",
    stycke = "1",
    fran = "2025-07-01",
    text = "483a5c05c8f95ee545fd179a2183e41481f46853d38d46b7f4c7028ab37dd0c5")
final class EnskildAkt implements Gallringsregel {

  @Override
  public String namn() {
    return "gallring_enskild";
  }

  @Override
  public String rubrik() {
    return "Gallring av personakt i enskild verksamhet";
  }

  @Override
  public Optional<Verkan> prova(Gallringsfraga fraga, Parametrar parametrar) {
    return SistaAnteckning.verkan(this, Akt.ENSKILD_VERKSAMHET, fraga, parametrar);
  }
}
