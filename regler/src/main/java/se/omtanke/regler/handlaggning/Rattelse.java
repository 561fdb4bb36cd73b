package se.omtanke.regler.handlaggning;

import static se.omtanke.regler.utfall.Utfall.INTE_UPPFYLLT;
import static se.omtanke.regler.utfall.Utfall.UPPFYLLT;

import se.omtanke.regler.lagrum.Lagrum;
import se.omtanke.regler.lagrum.Regel;
import se.omtanke.regler.utfall.Faktum;
import se.omtanke.regler.utfall.Sparrad;
import se.omtanke.regler.utfall.Utfall;

/** A plain slip of the pen may be put right; what was meant stays as it was. */
@Lagrum(
    sfs = "2017:900",
    paragraf = "36",
    fran = "2025-07-01",
    text = "abdd7aaec8bb00d906a42e332584f7eacf187cc4049c40e5d2b9c2ceae5a1161")
final class Rattelse implements Regel {

  @Override
  public String namn() {
    return "rattelse";
  }

  @Override
  public String rubrik() {
    return "Rättelse av skrivfel och liknande";
  }

  Sparrad prova(boolean uppenbart, boolean andrarUtgangen) {
    if (!uppenbart || andrarUtgangen) {
      return svar(
          INTE_UPPFYLLT,
          "Det är inte ett uppenbart skrivfel, räknefel eller liknande; pröva om beslutet ska"
              + " ändras",
          andrarUtgangen);
    }
    return svar(UPPFYLLT, "En uppenbar felaktighet genom förbiseende rättas", false);
  }

  private Sparrad svar(Utfall utfall, String steg, boolean andrarUtgangen) {
    return Sparrad.enligt(
        paragraf(), steg, utfall, Faktum.ur("ändrar utgången", andrarUtgangen ? "ja" : "nej"));
  }
}
