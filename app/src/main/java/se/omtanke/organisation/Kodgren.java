package se.omtanke.organisation;

import static java.util.Comparator.comparing;

import java.util.Comparator;
import java.util.regex.Pattern;

/**
 * One code, or a whole branch of codes: {@code 741010} is that code, {@code 74*} every code that
 * begins so, {@code *} every code. Sorted as people list them: a branch before what grows on it.
 *
 * @param borjan the code, or the signs that the branch's codes begin with
 * @param oppen whether it is a branch
 */
public record Kodgren(String borjan, boolean oppen) implements Comparable<Kodgren> {

  /** Every code. */
  public static final Kodgren ALLA = new Kodgren("", true);

  private static final Pattern SKRIVEN =
      Pattern.compile("[\\p{L}\\p{N}._-]+|[\\p{L}\\p{N}._-]*\\*");

  private static final Comparator<Kodgren> KODORDNING =
      comparing(Kodgren::borjan).thenComparing(gren -> !gren.oppen);

  /** Whether a text can be read as a code or a branch. */
  public static boolean arSkriven(String text) {
    return SKRIVEN.matcher(text).matches();
  }

  /**
   * Reads a code or a branch.
   *
   * @throws IllegalArgumentException if {@link #arSkriven} says no
   */
  public static Kodgren av(String text) {
    if (!arSkriven(text)) {
      throw new IllegalArgumentException("Not a code: " + text);
    }
    boolean oppen = text.endsWith("*");
    return new Kodgren(oppen ? text.substring(0, text.length() - 1) : text, oppen);
  }

  /** Whether the code is this one or grows on this branch. */
  public boolean omfattar(String kod) {
    return oppen ? kod.startsWith(borjan) : kod.equals(borjan);
  }

  /** Whether every code of the other belongs to this. */
  public boolean omfattar(Kodgren annan) {
    return oppen ? annan.borjan.startsWith(borjan) : equals(annan);
  }

  /** How closely it points: the more of a code it names the higher, the whole code highest. */
  public int skarpa() {
    return oppen ? borjan.length() : Integer.MAX_VALUE;
  }

  /** As people write it. */
  @Override
  public String toString() {
    return oppen ? borjan + "*" : borjan;
  }

  @Override
  public int compareTo(Kodgren annan) {
    return KODORDNING.compare(this, annan);
  }
}
