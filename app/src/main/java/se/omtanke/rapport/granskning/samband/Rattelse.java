package se.omtanke.rapport.granskning.samband;

import java.math.BigDecimal;
import se.omtanke.rapport.granskning.samband.Natverk.Lagning;

/** The value to propose for a cell that is to be changed. */
final class Rattelse {

  private Rattelse() {}

  /** The other sign if that mends it, else what the relations compute. */
  static BigDecimal varde(Lagning lagning, Varden varden) {
    if (lagning.omvantTecken()) {
      return lagning.cell().talet().varde().negate();
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
