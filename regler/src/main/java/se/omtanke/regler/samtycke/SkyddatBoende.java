package se.omtanke.regler.samtycke;

import static se.omtanke.regler.utfall.Utfall.INTE_UPPFYLLT;
import static se.omtanke.regler.utfall.Utfall.UPPFYLLT;

import java.util.Optional;
import se.omtanke.regler.lagrum.Lagrum;
import se.omtanke.regler.parametrar.Parametrar;
import se.omtanke.regler.utfall.Sparrad;

/** A child comes to sheltered housing with a guardian; the other one's consent is needed too. */
@Lagrum(
    sfs = "2025:400",
    kapitel = "22",
    paragraf = "5",
    fran = "2025-07-01",
    text = "5c623e989f9320e029fecc397fc866a331f9dfe0a325207316703cea021a36bd")
final class SkyddatBoende implements Samtyckesregel {

  @Override
  public String namn() {
    return "samtycke_skyddat_boende";
  }

  @Override
  public String rubrik() {
    return "Samtycke till att ett barn följer med till skyddat boende";
  }

  @Override
  public Optional<Sparrad> prova(Samtyckesfraga fraga, int alder, Parametrar parametrar) {
    if (fraga.insats() != Insatsslag.SKYDDAT_BOENDE) {
      return Optional.empty();
    }
    return fraga.allaSamtycker()
        ? svar(UPPFYLLT, "Vårdnadshavarna samtycker", fraga, alder)
        : svar(INTE_UPPFYLLT, "Samtycke saknas från en vårdnadshavare", fraga, alder);
  }
}
