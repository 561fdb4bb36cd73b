package se.omtanke.ekonomi;

/**
 * What is wrong at one place of a file.
 *
 * @param rad the row in the file from 1, or 0 for the whole file
 * @param kolumn the heading, or empty
 * @param klarsprak what is wrong and what to do
 */
public record Radfel(int rad, String kolumn, String klarsprak) {

  /** In one line, such as {@code rad 17, Konto: …}. */
  public String iText() {
    String plats = rad == 0 ? "" : "rad " + rad + (kolumn.isEmpty() ? "" : ", " + kolumn) + ": ";
    return plats + klarsprak;
  }
}
