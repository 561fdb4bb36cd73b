package se.omtanke.regler.samtycke;

import static se.omtanke.regler.utfall.Utfall.INTE_UPPFYLLT;
import static se.omtanke.regler.utfall.Utfall.KRAVER_BEDOMNING;
import static se.omtanke.regler.utfall.Utfall.UPPFYLLT;

import java.util.Optional;
import se.omtanke.regler.lagrum.Lagrum;
import se.omtanke.regler.parametrar.Parametrar;
import se.omtanke.regler.utfall.Sparrad;

/**
 * Under twelve the guardians consent; from twelve the child's consent may do, from fifteen its
 * request too, where it is suitable.
 */
@Lagrum(
    sfs = "2025:400",
    kapitel = "21",
    paragraf = "1",
    fran = "2025-07-01",
    text = "be4cb99a035d701384ec4e61ff2e2e65e442cfa1607c14208c2eab64f44c634f")
final class PersonligaBehov implements Samtyckesregel {

  @Override
  public String namn() {
    return "samtycke_personliga_behov";
  }

  @Override
  public String rubrik() {
    return "Samtycke till insatser för ett barns personliga behov";
  }

  @Override
  public Optional<Sparrad> prova(Samtyckesfraga fraga, int alder, Parametrar parametrar) {
    if (fraga.insats().arUtanforHemmet() || fraga.insats() == Insatsslag.UTAN_BEHOVSPROVNING) {
      return Optional.empty();
    }
    if (fraga.allaSamtycker()) {
      return medVardnadshavarna(fraga, alder, parametrar);
    }
    return barnetRacker(fraga, alder, parametrar)
        ? omLampligt(fraga, alder)
        : svar(INTE_UPPFYLLT, "Vårdnadshavarnas samtycke krävs", fraga, alder);
  }

  private Optional<Sparrad> medVardnadshavarna(
      Samtyckesfraga fraga, int alder, Parametrar parametrar) {
    boolean egenTalan = alder >= alder(".egen_begaran", fraga, parametrar);
    return egenTalan && !fraga.barnet().arJa()
        ? svar(
            KRAVER_BEDOMNING,
            "Vårdnadshavarna samtycker, men inte barnet, som har rätt att föra sin egen talan",
            fraga,
            alder)
        : svar(UPPFYLLT, "Vårdnadshavarna samtycker", fraga, alder);
  }

  private boolean barnetRacker(Samtyckesfraga fraga, int alder, Parametrar parametrar) {
    boolean samtycker = fraga.barnet() == Vilja.SAMTYCKER && alder >= alder("", fraga, parametrar);
    boolean begar =
        fraga.barnet() == Vilja.BEGAR && alder >= alder(".egen_begaran", fraga, parametrar);
    return samtycker || begar;
  }

  private Optional<Sparrad> omLampligt(Samtyckesfraga fraga, int alder) {
    if (fraga.lampligt().isEmpty()) {
      return svar(
          KRAVER_BEDOMNING,
          "Barnets vilja räcker om det är lämpligt, och det har ingen bedömt",
          fraga,
          alder);
    }
    return fraga.lampligt().get()
        ? svar(UPPFYLLT, "Barnets vilja räcker, eftersom det är lämpligt", fraga, alder)
        : svar(INTE_UPPFYLLT, "Det är inte lämpligt utan vårdnadshavarnas samtycke", fraga, alder);
  }
}
