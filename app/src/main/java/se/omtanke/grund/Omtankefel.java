package se.omtanke.grund;

/**
 * Something that the person who asked can understand and act on.
 *
 * <p>The message is Swedish, says what is wrong and what to do, and names no client. Anything else
 * that is thrown is a fault in Omtanke and is answered as such.
 */
public abstract sealed class Omtankefel extends RuntimeException
    permits OgiltigIndata, Saknas, Otillatet, Konflikt {

  private final String kod;

  Omtankefel(String kod, String klarsprak) {
    super(klarsprak);
    this.kod = kod;
  }

  /** A stable code for programs, such as {@code saknas}. */
  public String kod() {
    return kod;
  }

  /** What is wrong and what to do. */
  public String klarsprak() {
    return String.valueOf(getMessage());
  }
}
