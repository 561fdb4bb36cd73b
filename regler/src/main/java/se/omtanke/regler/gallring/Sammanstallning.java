package se.omtanke.regler.gallring;

import java.util.Optional;
import se.omtanke.regler.lagrum.Lagrum;
import se.omtanke.regler.parametrar.Parametrar;

/** A file is kept as long as the registers still tell of the person. */
@Lagrum(
    sfs = "2025:400",
    kapitel = "16",
    paragraf = "1",
    stycke = "2",
    fran = "2025-07-01",
    text = "a7640b05083bfaf6fd444cee96f2e9805960de40040e3577f867e1e81aef8168")
final class Sammanstallning implements Gallringsregel {

  @Override
  public String namn() {
    return "gallring_sammanstallning";
  }

  @Override
  public String rubrik() {
    return "Gallring av uppgifter i en sammanställning hos socialnämnden";
  }

  @Override
  public Optional<Verkan> prova(Gallringsfraga fraga, Parametrar parametrar) {
    return fraga.akt() == Akt.SOCIALNAMND
        ? Optional.of(Registeruppgifter.verkan(this, fraga, parametrar))
        : Optional.empty();
  }
}
