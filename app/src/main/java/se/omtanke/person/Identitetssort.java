package se.omtanke.person;

import java.util.Locale;

/** How the identity of a person is stated where she is registered. */
public enum Identitetssort {
  /** By a Swedish personal or coordination number. */
  NUMMER,
  /** By another country's number, as it stands on her papers. */
  UTLANDSKT,
  /** By a reserve number, which the system draws. */
  RESERV,
  /** Nobody knows yet who she is. */
  OKAND,
  /** The board has decided not to document who she is (SoL 14:5). */
  DOKUMENTERAS_INTE,
  /** A child not yet born. */
  OFODD;

  /** Key of its name in the reader's language. */
  public String textnyckel() {
    return "person.sort." + name().toLowerCase(Locale.ROOT);
  }
}
