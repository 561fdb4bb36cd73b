package se.omtanke.filformat.xlsx;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import se.omtanke.filformat.Filfel;

/**
 * A part while it is inflated: counted, so that it never gives more than the package says it holds.
 *
 * <p>The package's own figures were held against the limits before; this makes them true. No
 * stretch of it may lack an angle bracket for long either: the XML parser holds a name in memory
 * however long it is.
 */
final class Vaktadstrom extends FilterInputStream {

  private static final int MAX_UTAN_VINKEL = 1 << 20;

  private final String fil;
  private final String del;
  private long kvar;
  private int utanVinkel;

  Vaktadstrom(String fil, String del, InputStream in, long utsagd) {
    super(in);
    this.fil = fil;
    this.del = del;
    this.kvar = utsagd;
  }

  @Override
  public int read() throws IOException {
    byte[] en = new byte[1];
    return read(en, 0, 1) < 0 ? -1 : en[0] & 0xff;
  }

  @Override
  public long skip(long antal) throws IOException {
    return readNBytes((int) Math.min(antal, MAX_UTAN_VINKEL)).length;
  }

  @Override
  public int read(byte[] buffert, int fran, int langd) throws IOException {
    int antal = super.read(buffert, fran, langd);
    rakna(Math.max(antal, 0));
    for (int i = fran; i < fran + antal; i++) {
      utanVinkel = buffert[i] == '<' || buffert[i] == '>' ? 0 : utanVinkel + 1;
      if (utanVinkel > MAX_UTAN_VINKEL) {
        throw fel("har en text utan slut");
      }
    }
    return antal;
  }

  private void rakna(int antal) {
    kvar -= antal;
    if (kvar < 0) {
      throw fel("är större än filen säger");
    }
  }

  private Filfel fel(String varfor) {
    return new Filfel(
        fil, 0, "", "Delen " + del + " " + varfor + ". Filen är skadad eller skadlig.");
  }
}
