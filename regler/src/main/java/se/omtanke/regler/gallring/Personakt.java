package se.omtanke.regler.gallring;

import java.util.Optional;
import se.omtanke.regler.lagrum.Lagrum;
import se.omtanke.regler.parametrar.Parametrar;

/** A file is destroyed five years after its last note. */
@Lagrum(
    sfs = "2025:400",
    kapitel = "16",
    paragraf = "1",
    stycke = "1",
    fran = "2025-07-01",
    text = "a7640b05083bfaf6fd444cee96f2e9805960de40040e3577f867e1e81aef8168")
final class Personakt implements Gallringsregel {

  @Override
  public String namn() {
    return "gallring_personakt";
  }

  @Override
  public String rubrik() {
    return "Gallring av personakt hos socialnämnden";
  }

  @Override
  public Optional<Verkan> prova(Gallringsfraga fraga, Parametrar parametrar) {
    return SistaAnteckning.verkan(this, Akt.SOCIALNAMND, fraga, parametrar);
  }
}
