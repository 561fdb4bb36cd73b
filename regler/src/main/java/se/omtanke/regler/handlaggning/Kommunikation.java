package se.omtanke.regler.handlaggning;

import static se.omtanke.regler.utfall.Utfall.INTE_UPPFYLLT;
import static se.omtanke.regler.utfall.Utfall.KRAVER_BEDOMNING;
import static se.omtanke.regler.utfall.Utfall.UPPFYLLT;

import java.time.LocalDate;
import se.omtanke.regler.lagrum.Lagrum;
import se.omtanke.regler.lagrum.Regel;
import se.omtanke.regler.utfall.Faktum;
import se.omtanke.regler.utfall.Sparrad;
import se.omtanke.regler.utfall.Utfall;

/** Before a decision the party is told of the material and may answer within a set time. */
@Lagrum(
    sfs = "2017:900",
    paragraf = "25",
    fran = "2025-07-01",
    text = "df2de2fcb6c66228bfe8c1163cc03926fa5b8240422edb2b513ada36a737b7a7")
final class Kommunikation implements Regel {

  @Override
  public String namn() {
    return "kommunikation";
  }

  @Override
  public String rubrik() {
    return "Kommunikation före beslut";
  }

  Sparrad prova(Horande en, LocalDate dag) {
    if (en.undantag().isPresent()) {
      return svar(KRAVER_BEDOMNING, "Parten hörs inte: " + en.undantag().get().visning(), en);
    }
    if (en.sand().isEmpty() || en.sand().get().isAfter(dag)) {
      return svar(INTE_UPPFYLLT, "Parten har inte fått ta del av materialet", en);
    }
    return en.svarat() || en.tillOchMed().filter(dag::isAfter).isPresent()
        ? svar(UPPFYLLT, "Parten har haft tillfälle att yttra sig", en)
        : svar(INTE_UPPFYLLT, "Partens tid att yttra sig har inte gått ut", en);
  }

  private Sparrad svar(Utfall utfall, String steg, Horande en) {
    return Sparrad.enligt(
        paragraf(),
        steg,
        utfall,
        Faktum.ur("sänt", en.sand().map(LocalDate::toString).orElse("nej")),
        Faktum.ur("svar senast", en.tillOchMed().map(LocalDate::toString).orElse("–")),
        Faktum.ur("har svarat", en.svarat() ? "ja" : "nej"));
  }
}
