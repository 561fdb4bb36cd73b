package se.omtanke.rapport.granskning.samband;

import java.math.BigDecimal;
import se.omtanke.rapport.granskning.samband.Natverk.Lagning;

/** The value to propose for a cell that is to be changed. */
final class Rattelse {

  private Rattelse() {}

  /** The other sign if that mends it, else what the relations compute. */
  static BigDecimal varde(Lagning lagning, Varden varden) {
    var tal = lagning.cell().talet();
    var negativ = tal.varde().negate();
    if (negativ.signum() != 0 && lagning.plats().innehaller(negativ)) {
      return negativ;
    }
    for (var samband : lagning.lagade()) {
      var raknat = enligt(samband, lagning, varden);
      if (lagning.plats().innehaller(raknat)) {
        return raknat;
      }
    }
    return lagning.plats().narmast(varden.punkt(lagning.cell()));
  }

  private static BigDecimal enligt(Samband samband, Lagning lagning, Varden varden) {
    if (samband.mal().equals(lagning.cell())) {
      return samband.raknat(varden);
    }
    var tillatet = samband.tillatet(lagning.cell(), varden);
    return tillatet.obegransat() ? tillatet.narmast(varden.punkt(lagning.cell())) : tillatet.mitt();
  }
}
