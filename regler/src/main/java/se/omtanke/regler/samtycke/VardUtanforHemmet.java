package se.omtanke.regler.samtycke;

import static se.omtanke.regler.utfall.Utfall.INTE_UPPFYLLT;
import static se.omtanke.regler.utfall.Utfall.KRAVER_BEDOMNING;
import static se.omtanke.regler.utfall.Utfall.UPPFYLLT;

import java.util.Optional;
import se.omtanke.regler.lagrum.Lagrum;
import se.omtanke.regler.parametrar.Parametrar;
import se.omtanke.regler.utfall.Sparrad;

/** For care and living elsewhere the guardians' consent is always needed, whatever the age. */
@Lagrum(
    sfs = "2025:400",
    kapitel = "21",
    paragraf = "1",
    stycke = "4",
    fran = "2025-07-01",
    text = "be4cb99a035d701384ec4e61ff2e2e65e442cfa1607c14208c2eab64f44c634f")
final class VardUtanforHemmet implements Samtyckesregel {

  @Override
  public String namn() {
    return "samtycke_vard_utanfor_hemmet";
  }

  @Override
  public String rubrik() {
    return "Samtycke till vård och boende utanför hemmet";
  }

  @Override
  public Optional<Sparrad> prova(Samtyckesfraga fraga, int alder, Parametrar parametrar) {
    if (!fraga.insats().arUtanforHemmet() || fraga.insats() == Insatsslag.SKYDDAT_BOENDE) {
      return Optional.empty();
    }
    if (!fraga.allaSamtycker()) {
      return svar(INTE_UPPFYLLT, "Vårdnadshavarnas samtycke krävs alltid", fraga, alder);
    }
    return alder >= alder("", fraga, parametrar) && !fraga.barnet().arJa()
        ? svar(
            KRAVER_BEDOMNING,
            "Vårdnadshavarna samtycker, men inte barnet, som har rätt att föra sin egen talan",
            fraga,
            alder)
        : svar(UPPFYLLT, "Vårdnadshavarna samtycker", fraga, alder);
  }
}
