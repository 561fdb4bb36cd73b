package se.omtanke.komponenter.tabell;

import se.omtanke.komponenter.delar.Status;

/** What stands in one cell. */
public sealed interface Cell {

  /** Words. */
  record Text(String text) implements Cell {}

  /** A number or a date, already written as it is shown. */
  record Tal(String text) implements Cell {}

  /** Words that lead somewhere. */
  record Lank(String text, String href) implements Cell {}

  /** A number that leads to what it is made of. */
  record Sifferlank(String text, String href) implements Cell {}

  /**
   * Words that someone has written, and where they are changed.
   *
   * @param text the words; empty when nothing is written
   * @param gor what the link does
   * @param vad what it does that with, for those who do not see the row
   */
  record Ord(String text, String gor, String vad, String href) implements Cell {}

  /** A state. */
  record Lage(Status status) implements Cell {}

  /** Words. */
  static Cell text(String text) {
    return new Text(text);
  }

  /** A number or a date, already written as it is shown. */
  static Cell tal(String text) {
    return new Tal(text);
  }

  /** Words that lead somewhere. */
  static Cell lank(String text, String href) {
    return new Lank(text, href);
  }

  /** A number that leads to what it is made of. */
  static Cell sifferlank(String text, String href) {
    return new Sifferlank(text, href);
  }

  /** Words that someone has written, and where they are changed. */
  static Cell ord(String text, String gor, String vad, String href) {
    return new Ord(text, gor, vad, href);
  }

  /** A state. */
  static Cell lage(Status status) {
    return new Lage(status);
  }

  /** Whether it is set to the right, under other numbers. */
  default boolean hoger() {
    return this instanceof Tal || this instanceof Sifferlank;
  }
}
