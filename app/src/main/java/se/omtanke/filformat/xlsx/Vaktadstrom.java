package se.omtanke.filformat.xlsx;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import se.omtanke.filformat.Filfel;

/**
 * A part while it is inflated: counted, so that it never gives more than the package says it holds.
 *
 * <p>The package's own figures were held against the limits before; this makes them true.
 */
final class Vaktadstrom extends FilterInputStream {

  private final String fil;
  private final String del;
  private long kvar;

  Vaktadstrom(String fil, String del, InputStream in, long utsagd) {
    super(in);
    this.fil = fil;
    this.del = del;
    this.kvar = utsagd;
  }

  @Override
  public int read() throws IOException {
    int b = super.read();
    rakna(b < 0 ? 0 : 1);
    return b;
  }

  @Override
  public int read(byte[] buffert, int fran, int langd) throws IOException {
    int antal = super.read(buffert, fran, langd);
    rakna(Math.max(antal, 0));
    return antal;
  }

  private void rakna(int antal) {
    kvar -= antal;
    if (kvar < 0) {
      throw new Filfel(
          fil, 0, "", "Delen " + del + " är större än filen säger. Filen är skadad eller skadlig.");
    }
  }
}
