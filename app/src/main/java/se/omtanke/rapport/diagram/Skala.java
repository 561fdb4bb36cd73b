package se.omtanke.rapport.diagram;

import java.util.ArrayList;
import java.util.List;

/**
 * A linear scale that always holds zero and ends on even steps.
 *
 * @param lagst the lowest value shown
 * @param hogst the highest value shown
 * @param steg the distance between marks
 * @param fran where the lowest value is drawn
 * @param till where the highest value is drawn
 */
record Skala(double lagst, double hogst, double steg, double fran, double till) {

  /**
   * A scale over some values.
   *
   * @param antal about how many steps
   */
  static Skala over(List<Double> varden, int antal, double fran, double till) {
    double lagst = Math.min(0, varden.stream().mapToDouble(v -> v).min().orElse(0));
    double hogst = Math.max(0, varden.stream().mapToDouble(v -> v).max().orElse(0));
    double spann = hogst - lagst;
    double steg = jamnt((spann == 0 ? 1 : spann) / antal);
    return new Skala(
        Math.floor(lagst / steg) * steg,
        spann == 0 ? steg : Math.ceil(hogst / steg) * steg,
        steg,
        fran,
        till);
  }

  /** Where a value is drawn. */
  double plats(double varde) {
    return fran + (varde - lagst) / (hogst - lagst) * (till - fran);
  }

  /** The values that get a mark. */
  List<Double> markeringar() {
    List<Double> varden = new ArrayList<>();
    long antal = Math.round((hogst - lagst) / steg);
    for (int i = 0; i <= antal; i++) {
      varden.add(lagst + i * steg);
    }
    return varden;
  }

  private static double jamnt(double ungefar) {
    double tiopotens = Math.pow(10, Math.floor(Math.log10(ungefar)));
    double siffra = ungefar / tiopotens;
    double jamn = siffra <= 1 ? 1 : siffra <= 2 ? 2 : siffra <= 5 ? 5 : 10;
    return jamn * tiopotens;
  }
}
