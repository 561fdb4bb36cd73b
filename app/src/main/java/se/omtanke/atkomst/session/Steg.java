package se.omtanke.atkomst.session;

/** How far a session has come. */
public enum Steg {
  /** The password was right; the one-time code remains. */
  FAKTOR,
  /** A one-time link was opened; password and second factor are to be made. */
  NY_FAKTOR,
  /** Signed in. */
  KLAR
}
