package se.omtanke.atkomst;

/**
 * Something that can be done in Omtanke. Each resource has an enum of its actions that implements
 * this and answers {@link #regel} with a {@code switch} over its values.
 */
public interface Atgard {

  /** The action in the access log: resource, dot, verb, such as {@code ekonomi.importera}. */
  String kod();

  /** Who may do it. */
  Regel regel();
}
