package se.omtanke.rapport.mall;

/** How a row is set among the others. */
public enum Radslag {
  RUBRIK,
  RAD,
  DELSUMMA,
  TOTAL
}
