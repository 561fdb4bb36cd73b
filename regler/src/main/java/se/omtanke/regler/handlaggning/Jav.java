package se.omtanke.regler.handlaggning;

import static se.omtanke.regler.utfall.Utfall.INTE_UPPFYLLT;
import static se.omtanke.regler.utfall.Utfall.KRAVER_BEDOMNING;
import static se.omtanke.regler.utfall.Utfall.UPPFYLLT;

import java.util.Optional;
import se.omtanke.regler.lagrum.Lagrum;
import se.omtanke.regler.lagrum.Regel;
import se.omtanke.regler.utfall.Faktum;
import se.omtanke.regler.utfall.Sparrad;
import se.omtanke.regler.utfall.Utfall;

/** Whoever is partial takes no part in the matter. */
@Lagrum(
    sfs = "2017:900",
    paragraf = "16",
    fran = "2025-07-01",
    text = "6eb85149b3a40f38ea63513e4a1c4a9257dd6f4c12388e399d2551a8521070e0")
@Lagrum(
    sfs = "2017:900",
    paragraf = "17",
    fran = "2025-07-01",
    text = "15ed0c25aac2968c555448460736126143568fb1018c31c03d3612030cc9f3d5")
@Lagrum(
    sfs = "2017:725",
    kapitel = "6",
    paragraf = "28",
    fran = "2025-07-01",
    text = "0a795f6b508cc5f56c7112ba950aa0565b9d80bd2f875fe531ceac4159cc2ed2")
@Lagrum(
    sfs = "2017:725",
    kapitel = "7",
    paragraf = "4",
    fran = "2025-07-01",
    text = "c1075077ca0e5a8f76257e9ff01b1ae766424626d24fa9ad2d67ab9e67114cd0")
final class Jav implements Regel {

  @Override
  public String namn() {
    return "jav";
  }

  @Override
  public String rubrik() {
    return "Jäv";
  }

  Sparrad prova(Optional<Javsgrund> grund, boolean saknarBetydelse) {
    if (grund.isEmpty()) {
      return svar(UPPFYLLT, "Ingen omständighet är känd", grund);
    }
    return saknarBetydelse
        ? svar(KRAVER_BEDOMNING, "Opartiskheten saknar uppenbart betydelse i frågan", grund)
        : svar(INTE_UPPFYLLT, "Den som är jävig får inte ta del i handläggningen", grund);
  }

  private Sparrad svar(Utfall utfall, String steg, Optional<Javsgrund> grund) {
    return Sparrad.enligt(
        paragraf(), steg, utfall, Faktum.ur("jäv", grund.map(Javsgrund::visning).orElse("nej")));
  }
}
