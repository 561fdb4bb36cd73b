package se.omtanke.person;

/** What an address is for. */
public enum Adresslag {
  /** Where the population register says that the person lives. */
  FOLKBOKFORING,
  /** Where she is staying, as when a child has been placed. */
  VISTELSE,
  /** Where letters are sent. */
  POST
}
