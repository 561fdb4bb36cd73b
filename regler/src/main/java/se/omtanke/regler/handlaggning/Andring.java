package se.omtanke.regler.handlaggning;

import static se.omtanke.regler.utfall.Utfall.INTE_UPPFYLLT;
import static se.omtanke.regler.utfall.Utfall.KRAVER_BEDOMNING;
import static se.omtanke.regler.utfall.Utfall.UPPFYLLT;

import java.util.Optional;
import se.omtanke.regler.lagrum.Lagrum;
import se.omtanke.regler.utfall.Sparrad;

/** A wrong decision may be changed; what favours a party only on the three grounds of the law. */
@Lagrum(
    sfs = "2017:900",
    paragraf = "37",
    fran = "2025-07-01",
    text = "aea2b5d23531bd0da43e8a94388572e6b15cc05a4e40841225b25906ca3903c9")
final class Andring implements Andringsregel {

  @Override
  public String namn() {
    return "andring_fl";
  }

  @Override
  public String rubrik() {
    return "Ändring av myndighetens eget beslut";
  }

  @Override
  public Optional<Sparrad> prova(Andringsfraga fraga) {
    if (!fraga.gynnadForlorar()) {
      return svar(
          UPPFYLLT, "Ett felaktigt beslut får ändras när ingen gynnad part förlorar", fraga);
    }
    if (fraga.skal().isEmpty()) {
      return svar(KRAVER_BEDOMNING, "Skälet för ändringen är inte angivet", fraga);
    }
    return switch (fraga.skal().get()) {
      case FORBEHALL, SAKERHETSSKAL, VILSELEDANDE ->
          svar(KRAVER_BEDOMNING, "Grunden finns i lagen; bedöm om den är uppfylld", fraga);
      case VASENTLIGT_FORANDRADE, UPPENBART_FELAKTIGT, ANNAT ->
          svar(INTE_UPPFYLLT, "Ett gynnande beslut ändras inte till nackdel på den grunden", fraga);
    };
  }
}
