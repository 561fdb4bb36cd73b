package se.omtanke.grund;

/** How a person was shown. */
public enum Visning {
  /** As a row among others. */
  LISTA,
  /** Opened by the reader. */
  OPPNAD
}
