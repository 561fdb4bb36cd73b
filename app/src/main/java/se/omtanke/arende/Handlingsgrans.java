package se.omtanke.arende;

/**
 * How large a document may be, by the installation's setting {@code OMTANKE_HANDLING_MB}.
 *
 * @param megabyte of 1 048 576 bytes; 256 unless told
 */
public record Handlingsgrans(int megabyte) {

  /** What holds when nothing is told: a scan of 200 MB passes. */
  public static final Handlingsgrans VANLIG = new Handlingsgrans(256);

  /** The largest file, in bytes. */
  public long bytes() {
    return (long) megabyte << 20;
  }
}
