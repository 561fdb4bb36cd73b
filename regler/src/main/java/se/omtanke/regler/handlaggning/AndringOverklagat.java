package se.omtanke.regler.handlaggning;

import static se.omtanke.regler.utfall.Utfall.INTE_UPPFYLLT;
import static se.omtanke.regler.utfall.Utfall.UPPFYLLT;

import java.util.Optional;
import se.omtanke.regler.lagrum.Lagrum;
import se.omtanke.regler.utfall.Sparrad;

/** What has been appealed is changed only if plainly wrong, and before the court has it. */
@Lagrum(
    sfs = "2017:900",
    paragraf = "39",
    fran = "2025-07-01",
    text = "74675a284915e98a99f049ee9f9044511b50ebe3f9639e5022dffdfde8d79915")
final class AndringOverklagat implements Andringsregel {

  @Override
  public String namn() {
    return "andring_overklagat";
  }

  @Override
  public String rubrik() {
    return "Ändring av ett beslut som har överklagats";
  }

  @Override
  public Optional<Sparrad> prova(Andringsfraga fraga) {
    return switch (fraga.overklagat()) {
      case NEJ -> Optional.empty();
      case OVERLAMNAT ->
          svar(INTE_UPPFYLLT, "Överklagandet har lämnats över till domstolen", fraga);
      case HOS_NAMNDEN -> hosNamnden(fraga);
    };
  }

  private Optional<Sparrad> hosNamnden(Andringsfraga fraga) {
    if (fraga.tillNackdel()) {
      return svar(INTE_UPPFYLLT, "Ett överklagat beslut ändras inte till nackdel för part", fraga);
    }
    return fraga.skal().filter(skal -> skal == Andringsskal.UPPENBART_FELAKTIGT).isPresent()
        ? svar(UPPFYLLT, "Beslutet är uppenbart felaktigt och ändras snabbt och enkelt", fraga)
        : svar(
            INTE_UPPFYLLT, "Bara ett uppenbart felaktigt beslut ändras efter överklagande", fraga);
  }
}
