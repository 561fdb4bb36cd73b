package se.omtanke.regler.samtycke;

import static se.omtanke.regler.utfall.Utfall.KRAVER_BEDOMNING;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import se.omtanke.regler.lagrum.Lagrum;
import se.omtanke.regler.lagrum.Sakerhet;
import se.omtanke.regler.parametrar.Parametrar;
import se.omtanke.regler.utfall.Sparrad;

/**
 * When one of two guardians refuses, the board may decide that a measure is carried out all the
 * same, if the child's best demands it; at the lowest its committee decides (SoL 30 kap. 10 §).
 */
@Lagrum(
    sfs = "1949:381",
    kapitel = "6",
    paragraf = "13 a",
    fran = "2025-07-01",
    text = Lagrum.SAKNAS,
    sakerhet = Sakerhet.MEM)
@Lagrum(
    sfs = "2025:400",
    kapitel = "30",
    paragraf = "10",
    fran = "2025-07-01",
    text = "59b36c58bf6aa7297524ab4c0d755a77045ee96d5bd3c295db68d9bf7306632d")
final class OenigaVardnadshavare implements Samtyckesregel {

  private static final Set<Insatsslag> OMFATTAS =
      EnumSet.of(Insatsslag.BEHANDLING_I_OPPNA_FORMER, Insatsslag.KONTAKTPERSON);

  @Override
  public String namn() {
    return "samtycke_oeniga_vardnadshavare";
  }

  @Override
  public String rubrik() {
    return "Beslut utan den ena vårdnadshavarens samtycke";
  }

  @Override
  public Optional<Sparrad> prova(Samtyckesfraga fraga, int alder, Parametrar parametrar) {
    return fraga.arOeniga() && OMFATTAS.contains(fraga.insats())
        ? svar(
            KRAVER_BEDOMNING,
            "En vårdnadshavare nekar: nämnden eller dess utskott får besluta ändå, om det krävs med"
                + " hänsyn till barnets bästa",
            fraga,
            alder)
        : Optional.empty();
  }
}
