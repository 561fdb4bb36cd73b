package se.omtanke.filformat.xlsx;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Path;

/**
 * The last record of a zip, which says how large the list of its parts is.
 *
 * <p>Whoever opens the zip reads that list into memory whole, so its size is judged first. Source:
 * APPNOTE 4.3.16.
 */
final class Zipslut {

  private static final int SIGNATUR = 0x06054b50;
  private static final int LANGD = 22;
  private static final int MAX_KOMMENTAR = 0xffff;
  private static final int MAX_PER_DEL = 512;

  private Zipslut() {}

  /** Whether everything in the file that could be its last record tells of a list that fits. */
  static boolean rimligt(Path fil, int maxDelar) throws IOException {
    byte[] svans;
    try (var in = new RandomAccessFile(fil.toFile(), "r")) {
      long borjan = Math.max(0, in.length() - LANGD - MAX_KOMMENTAR);
      svans = new byte[(int) (in.length() - borjan)];
      in.seek(borjan);
      in.readFully(svans);
    }
    ByteBuffer post = ByteBuffer.wrap(svans).order(ByteOrder.LITTLE_ENDIAN);
    for (int i = 0; i + LANGD <= svans.length; i++) {
      if (post.getInt(i) == SIGNATUR && !rimligt(post, i, maxDelar)) {
        return false;
      }
    }
    return true;
  }

  /** The largest values of the fields mean that a longer record holds the truth; it is not read. */
  private static boolean rimligt(ByteBuffer post, int plats, int maxDelar) {
    long delar = Short.toUnsignedLong(post.getShort(plats + 10));
    long langd = Integer.toUnsignedLong(post.getInt(plats + 12));
    long borjan = Integer.toUnsignedLong(post.getInt(plats + 16));
    return delar < 0xffff && langd <= (long) maxDelar * MAX_PER_DEL && borjan < 0xffff_ffffL;
  }
}
