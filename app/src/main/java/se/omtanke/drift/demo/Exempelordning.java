package se.omtanke.drift.demo;

import java.time.LocalDate;
import java.util.List;
import se.omtanke.arende.Beslutsorgan;
import se.omtanke.arende.Beslutsslag;
import se.omtanke.arende.Delegationsordning;
import se.omtanke.arende.Delegationsordning.Punkt;
import se.omtanke.atkomst.Roll;

/** The invented board's delegation order. */
final class Exempelordning {

  /** The first day that anything is told of. */
  static final LocalDate BORJAN = LocalDate.of(2024, 1, 1);

  private Exempelordning() {}

  static Delegationsordning delegation() {
    return new Delegationsordning(
        "2023-12-13 § 118",
        BORJAN,
        List.of(
            new Punkt("3.1", Beslutsslag.FORHANDSBEDOMNING, Roll.HANDLAGGARE),
            new Punkt("3.1", Beslutsslag.FORHANDSBEDOMNING, Roll.ENHETSCHEF),
            new Punkt("3.2", Beslutsslag.FORLANGNING, Roll.ENHETSCHEF),
            new Punkt("3.3", Beslutsslag.FORLANGD_FORHANDSBEDOMNING, Roll.ENHETSCHEF),
            new Punkt("3.4", Beslutsslag.OPPENVARD, Roll.ENHETSCHEF),
            new Punkt("3.5", Beslutsslag.INSATS, Roll.ENHETSCHEF),
            new Punkt("3.9", Beslutsslag.AVSLUT, Roll.HANDLAGGARE),
            new Punkt("3.9", Beslutsslag.AVSLUT, Roll.ENHETSCHEF),
            utskott("4.1", Beslutsslag.FAMILJEHEM),
            utskott("4.2", Beslutsslag.LVU_ANSOKAN),
            utskott("4.3", Beslutsslag.LVU_VARDENS_INNEHALL)));
  }

  private static Punkt utskott(String punkt, Beslutsslag slag) {
    return new Punkt(punkt, slag, Beslutsorgan.UTSKOTT, Roll.NAMNDLEDAMOT, "", false);
  }
}
