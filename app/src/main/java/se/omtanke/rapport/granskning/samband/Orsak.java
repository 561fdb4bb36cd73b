package se.omtanke.rapport.granskning.samband;

import java.math.BigDecimal;
import java.util.List;
import se.omtanke.rapport.granskning.modell.Cell;

/** Why some relations do not hold. */
public sealed interface Orsak {

  /** The broken relations it explains, the most telling first. */
  List<Samband> brutna();

  /**
   * One cell is wrong.
   *
   * @param cell the cell
   * @param ratt what makes every relation of it hold
   * @param brutna the relations it breaks
   */
  record Encell(Cell cell, BigDecimal ratt, List<Samband> brutna) implements Orsak {}

  /**
   * Two cells stand in each other's place.
   *
   * @param ena one
   * @param andra the other
   * @param brutna the relations this breaks
   */
  record Omkastade(Cell ena, Cell andra, List<Samband> brutna) implements Orsak {}

  /**
   * It cannot be told which cell is wrong.
   *
   * @param mojliga the cells that could be
   * @param brutna the relations
   */
  record Obestamd(List<Cell> mojliga, List<Samband> brutna) implements Orsak {}
}
