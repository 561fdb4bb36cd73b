package se.omtanke.rapport.mall;

/** What a plus in a column means to the board's economy. */
public enum Plusbetydelse {
  /** More left over: lower net cost, or better than the budget. */
  BATTRE,
  /** Less left over. */
  SAMRE,
  /** Neither: a share, or a difference that nobody has judged. */
  NEUTRAL
}
