package se.omtanke.regler.gallring;

import java.util.Optional;
import se.omtanke.regler.lagrum.Lagrum;
import se.omtanke.regler.parametrar.Parametrar;

/**
 * Some municipalities whole, and in the others those born on certain days, are kept for research.
 */
@Lagrum(
    sfs = "1993:387",
    paragraf = "21 d",
    stycke = "2",
    fran = "2020-01-01",
    text = "968acb517c74bd25a1386b8f7a4111a40cb32c0d184eb9c77e2f09c6a8290f7e")
@Lagrum(
    sfs = "1993:1090",
    paragraf = "12",
    fran = "2020-01-01",
    text = "7f814d1f2ef73eb6800984fc07140177be0e08fcefa8548c4378065f49a62cff")
final class ForskningsurvalLss implements Gallringsregel {

  @Override
  public String namn() {
    return "gallring_forskning_lss";
  }

  @Override
  public String rubrik() {
    return "Forskningens urval av LSS-akter bevaras";
  }

  @Override
  public Optional<Verkan> prova(Gallringsfraga fraga, Parametrar parametrar) {
    return fraga.akt() == Akt.LSS
        ? Urval.av(namn(), fraga, parametrar).verkan(Verkan.Aldrig::new)
        : Optional.empty();
  }
}
