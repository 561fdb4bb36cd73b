package se.omtanke.ekonomi;

/** What a reading of a file is doing. */
public enum Lasfas {
  /** Reads the file row by row. */
  LASER,
  /** Checks the rows together and sums them. */
  KONTROLLERAR,
  /** Puts the rows among the figures in force. */
  LAGRAR
}
