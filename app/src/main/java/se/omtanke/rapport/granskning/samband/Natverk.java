package se.omtanke.rapport.granskning.samband;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import se.omtanke.rapport.granskning.modell.Cell;
import se.omtanke.rapport.granskning.modell.Intervall;

/** All relations of a review, findable by the cells that take part in them. */
final class Natverk {

  private final List<Samband> alla;
  private final Map<Cell, List<Samband>> perCell = new HashMap<>();

  Natverk(List<Samband> alla) {
    this.alla = List.copyOf(alla);
    for (var samband : alla) {
      for (var cell : samband.celler()) {
        perCell.computeIfAbsent(cell, c -> new ArrayList<>()).add(samband);
      }
    }
  }

  List<Samband> brutna(Varden varden) {
    return alla.stream().filter(s -> !s.haller(varden)).toList();
  }

  List<Samband> med(Cell cell) {
    return perCell.getOrDefault(cell, List.of());
  }

  /** What a cell may be without breaking a relation that holds. */
  Intervall fritt(Cell cell, Varden varden) {
    var fritt = Intervall.ALLT;
    for (var samband : med(cell)) {
      if (samband.haller(varden)) {
        fritt = fritt.snitt(samband.tillatet(cell, varden)).orElse(fritt);
      }
    }
    return fritt;
  }

  /** The change of one cell that mends most relations, if it mends any. */
  Optional<Lagning> lagning(Cell cell, Varden varden) {
    var plats = fritt(cell, varden);
    var lagade = new ArrayList<Samband>();
    for (var samband : med(cell)) {
      var tillatet = samband.tillatet(cell, varden);
      if (!samband.haller(varden) && !tillatet.equals(Intervall.ALLT)) {
        var kvar = plats.snitt(tillatet);
        plats = kvar.orElse(plats);
        kvar.ifPresent(k -> lagade.add(samband));
      }
    }
    return lagade.isEmpty() ? Optional.empty() : Optional.of(new Lagning(cell, plats, lagade));
  }

  /**
   * A change of one cell.
   *
   * @param cell the cell
   * @param plats what it may become
   * @param lagade the relations that then hold
   */
  record Lagning(Cell cell, Intervall plats, List<Samband> lagade) {

    /** Whether the other sign alone mends it; a mere upper limit is no proof of that. */
    boolean omvantTecken() {
      var negativ = cell.talet().varde().negate();
      return negativ.signum() != 0 && !plats.obegransat() && plats.innehaller(negativ);
    }
  }
}
