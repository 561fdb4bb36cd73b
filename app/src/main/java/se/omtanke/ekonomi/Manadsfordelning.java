package se.omtanke.ekonomi;

/** How an adopted budget is spread over the months. */
public enum Manadsfordelning {
  /** As this year's budget of the same codes; twelfths where there is none. */
  SOM_I_AR,
  /** A twelfth each month. */
  TOLFTEDELAR
}
