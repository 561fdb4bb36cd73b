package se.omtanke.regler.gallring;

import java.util.Optional;
import se.omtanke.regler.lagrum.Lagrum;
import se.omtanke.regler.parametrar.Parametrar;

/**
 * Some municipalities whole, and in the others those born on certain days, are kept for research.
 */
@Lagrum(
    sfs = "2025:400",
    kapitel = "16",
    paragraf = "4",
    fran = "2025-07-01",
    text = "e4661d3d1768595159831cb12a79e9d95d9a08b3ec1bb6509cf9da4e1df8a76c")
@Lagrum(
    sfs = "2025:468",
    kapitel = "13",
    paragraf = "1",
    fran = "2025-07-01",
    text = "10957cf2ad55559cb877c7ec0afffb58b843f675d1e5c4d389747b0188b4170e")
final class Forskningsurval implements Gallringsregel {

  @Override
  public String namn() {
    return "gallring_forskning";
  }

  @Override
  public String rubrik() {
    return "Forskningens urval bevaras";
  }

  @Override
  public Optional<Verkan> prova(Gallringsfraga fraga, Parametrar parametrar) {
    return fraga.akt() == Akt.SOCIALNAMND
        ? Urval.av(namn(), fraga, parametrar).verkan(Verkan.Aldrig::new)
        : Optional.empty();
  }
}
