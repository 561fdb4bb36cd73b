package se.omtanke.person;

/** Legal sex, as the number says; unknown without one. */
public enum Kon {
  KVINNA,
  MAN,
  OKANT;

  /** What the last but one digit of a number says: even for a woman, odd for a man. */
  static Kon av(String nummer) {
    return (nummer.charAt(nummer.length() - 2) - '0') % 2 == 0 ? KVINNA : MAN;
  }
}
