package se.omtanke.ekonomi.inlasning;

/**
 * Counts the rows of a text file while its bytes pass by, so that whoever waits can be told how
 * much remains. A packed file tells nothing.
 */
final class Radrakning {

  private boolean borjad;
  private boolean packad;
  private long radslut;

  void rakna(byte[] del) {
    if (!borjad) {
      packad = del[0] == 'P' && del.length > 1 && del[1] == 'K';
      borjad = true;
    }
    for (byte tecken : del) {
      radslut += tecken == '\n' ? 1 : 0;
    }
  }

  /** How many rows follow the first, or 0 if that cannot be told. */
  long antal() {
    return packad ? 0 : Math.max(0, radslut - 1);
  }
}
