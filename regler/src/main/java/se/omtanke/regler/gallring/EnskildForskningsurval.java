package se.omtanke.regler.gallring;

import java.util.Optional;
import se.omtanke.regler.lagrum.Lagrum;
import se.omtanke.regler.parametrar.Parametrar;

/** What a private performer has of the sample for research goes to the board that decided. */
@Lagrum(
    sfs = "2025:400",
    kapitel = "17",
    paragraf = "5",
    fran = "2025-07-01",
    text = "c46f2823559821422dece37b36db4ed1360ad35b010f2aa031a0abe57a285183")
@Lagrum(
    sfs = "2025:468",
    kapitel = "13",
    paragraf = "1",
    fran = "2025-07-01",
    text = "10957cf2ad55559cb877c7ec0afffb58b843f675d1e5c4d389747b0188b4170e")
final class EnskildForskningsurval implements Gallringsregel {

  @Override
  public String namn() {
    return "gallring_enskild_forskning";
  }

  @Override
  public String rubrik() {
    return "Forskningens urval i enskild verksamhet överlämnas";
  }

  @Override
  public Optional<Verkan> prova(Gallringsfraga fraga, Parametrar parametrar) {
    return fraga.akt() == Akt.ENSKILD_VERKSAMHET
        ? Urval.av(namn(), fraga, parametrar).verkan(Verkan.Overlamnas::new)
        : Optional.empty();
  }
}
