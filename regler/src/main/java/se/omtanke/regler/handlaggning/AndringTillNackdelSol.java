package se.omtanke.regler.handlaggning;

import static se.omtanke.regler.utfall.Utfall.INTE_UPPFYLLT;
import static se.omtanke.regler.utfall.Utfall.KRAVER_BEDOMNING;

import java.util.Optional;
import se.omtanke.regler.lagrum.Lagrum;
import se.omtanke.regler.utfall.Sparrad;

/** A service until further notice may be cut when the party's circumstances have changed much. */
@Lagrum(
    sfs = "2025:400",
    kapitel = "14",
    paragraf = "9",
    fran = "2025-07-01",
    text = "683f9431a92333c9237272f44ed0a0369a2b58393409983e4c802fc4bcb30e59")
final class AndringTillNackdelSol implements Andringsregel {

  @Override
  public String namn() {
    return "andring_till_nackdel_sol";
  }

  @Override
  public String rubrik() {
    return "Ändring till nackdel när förhållandena har förändrats";
  }

  @Override
  public Optional<Sparrad> prova(Andringsfraga fraga) {
    boolean galler =
        fraga.gynnadForlorar()
            && fraga.solInsats()
            && fraga.skal().filter(skal -> skal == Andringsskal.VASENTLIGT_FORANDRADE).isPresent();
    if (!galler) {
      return Optional.empty();
    }
    if (!galler().innehaller(fraga.beslutad())) {
      return svar(
          INTE_UPPFYLLT, "Beslutet är fattat innan lagen gav rätt att ändra till nackdel", fraga);
    }
    return fraga.tillsVidare()
        ? svar(
            KRAVER_BEDOMNING,
            "Beslutet gäller tills vidare; bedöm om förändringen är väsentlig och skriv skälen",
            fraga)
        : svar(
            INTE_UPPFYLLT, "Bara en insats som gäller tills vidare ändras på den grunden", fraga);
  }
}
