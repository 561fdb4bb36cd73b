package se.omtanke.person;

/** Which interpreter a person needs (FL 2017:900 13 §). */
public enum Tolkslag {
  INGEN,
  TALAT,
  TECKEN,
  DOVBLIND
}
