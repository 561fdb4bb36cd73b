package se.omtanke.rapport.granskning;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.function.Predicate;
import se.omtanke.rapport.granskning.modell.Cell;
import se.omtanke.rapport.granskning.modell.Talskrift;
import se.omtanke.rapport.granskning.samband.Orsak;
import se.omtanke.rapport.granskning.samband.Samband;
import se.omtanke.rapport.granskning.samband.Varden;

/** Common slips that would explain a broken relation: a lost sign, two digits exchanged. */
final class Gissning {

  private Gissning() {}

  static Optional<String> forslag(Orsak.Obestamd orsak, Samband samband, Varden varden) {
    var tecken = ensam(orsak.mojliga(), c -> lagas(samband, c, negativ(c), varden));
    if (tecken.isPresent()) {
      return tecken.map(
          c ->
              "Det skulle stämma om %s ska ha omvänt tecken: %s."
                  .formatted(c.plats().kort(), Talskrift.skriv(negativ(c))));
    }
    BiPredicate<Cell, BigDecimal> siffrorna = (c, ratt) -> Siffror.bytta(c.talet().varde(), ratt);
    return ensam(orsak.mojliga(), c -> siffrorna.test(c, varde(samband, c, varden)))
        .map(
            c ->
                "Det skulle stämma om två siffror bytt plats i %s: %s."
                    .formatted(c.plats().kort(), Talskrift.skriv(varde(samband, c, varden))));
  }

  private static Optional<Cell> ensam(List<Cell> celler, Predicate<Cell> villkor) {
    var passar = celler.stream().filter(villkor).toList();
    return passar.size() == 1 ? Optional.of(passar.getFirst()) : Optional.empty();
  }

  private static boolean lagas(Samband samband, Cell cell, BigDecimal varde, Varden varden) {
    return varde.signum() != 0 && samband.haller(varden.med(cell, varde));
  }

  private static BigDecimal negativ(Cell cell) {
    return cell.talet().varde().negate();
  }

  private static BigDecimal varde(Samband samband, Cell cell, Varden varden) {
    var tillatet = samband.tillatet(cell, varden);
    return tillatet.obegransat() ? cell.talet().varde() : tillatet.mitt();
  }
}
