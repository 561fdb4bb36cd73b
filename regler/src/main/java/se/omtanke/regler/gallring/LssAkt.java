package se.omtanke.regler.gallring;

import java.util.Optional;
import se.omtanke.regler.lagrum.Lagrum;
import se.omtanke.regler.parametrar.Parametrar;

/** A file under LSS is destroyed five years after its last note. */
@Lagrum(
    sfs = "1993:387",
    paragraf = "21 c",
    stycke = "1",
    fran = "2020-01-01",
    text = "e95485c0fdcbc9d2e7697e67379eccaae8a4179b2e9870553c5517fde9db1c40")
final class LssAkt implements Gallringsregel {

  @Override
  public String namn() {
    return "gallring_lss";
  }

  @Override
  public String rubrik() {
    return "Gallring av personakt enligt LSS";
  }

  @Override
  public Optional<Verkan> prova(Gallringsfraga fraga, Parametrar parametrar) {
    return SistaAnteckning.verkan(this, Akt.LSS, fraga, parametrar);
  }
}
