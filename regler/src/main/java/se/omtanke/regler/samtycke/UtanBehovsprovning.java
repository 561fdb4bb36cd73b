package se.omtanke.regler.samtycke;

import static se.omtanke.regler.utfall.Utfall.INTE_UPPFYLLT;
import static se.omtanke.regler.utfall.Utfall.KRAVER_BEDOMNING;
import static se.omtanke.regler.utfall.Utfall.UPPFYLLT;

import java.util.Optional;
import se.omtanke.regler.lagrum.Lagrum;
import se.omtanke.regler.parametrar.Parametrar;
import se.omtanke.regler.utfall.Sparrad;

/** A measure without a test of need takes the guardians' consent, or fifteen years and suitable. */
@Lagrum(
    sfs = "2025:400",
    kapitel = "21",
    paragraf = "2",
    fran = "2025-07-01",
    text = "ec47d75f8318997cd70b11ed1af8719cd8926cdef7b82be62d6e5ff3ab15f124")
final class UtanBehovsprovning implements Samtyckesregel {

  @Override
  public String namn() {
    return "samtycke_utan_behovsprovning";
  }

  @Override
  public String rubrik() {
    return "Samtycke till insatser utan individuell behovsprövning";
  }

  @Override
  public Optional<Sparrad> prova(Samtyckesfraga fraga, int alder, Parametrar parametrar) {
    if (fraga.insats() != Insatsslag.UTAN_BEHOVSPROVNING) {
      return Optional.empty();
    }
    if (fraga.allaSamtycker()) {
      return svar(UPPFYLLT, "Vårdnadshavarna samtycker", fraga, alder);
    }
    if (alder < alder("", fraga, parametrar)) {
      return svar(INTE_UPPFYLLT, "Vårdnadshavarnas samtycke krävs", fraga, alder);
    }
    return fraga
        .lampligt()
        .map(
            lampligt ->
                lampligt
                    ? svar(UPPFYLLT, "Åldern räcker, eftersom det är lämpligt", fraga, alder)
                    : svar(INTE_UPPFYLLT, "Det är inte lämpligt utan samtycke", fraga, alder))
        .orElseGet(
            () ->
                svar(
                    KRAVER_BEDOMNING,
                    "Åldern räcker om det är lämpligt, och det har ingen bedömt",
                    fraga,
                    alder));
  }
}
