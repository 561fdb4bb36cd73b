package se.omtanke.filformat.fil;

/**
 * Goes through the bytes of a text once and counts what tells its encoding.
 *
 * <p>UTF-8 is checked as Unicode 3.9, table 3-7 demands: no overlong forms, no surrogates.
 */
final class Teckenrakning {

  private int kvar;
  private int lagst;
  private int hogst;
  private int rad = 1;
  private int foregaende;
  private int natten;

  /** Well-formed sequences of two bytes or more. */
  long flerbyte;

  /** Bytes that UTF-8 does not allow. */
  long ogiltiga;

  /** The row of the first of them, or 0. */
  int forstaOgiltiga;

  /** The row of the first byte that Windows-1252 leaves undefined, or 0. */
  int forstaUtan1252;

  /** Swedish letters between letters, read as CP437. */
  long svenska437;

  /** Swedish letters beside letters, read as ISO-8859-1 or Windows-1252. */
  long svenska1252;

  /** NUL bytes. */
  long nollor;

  void lagg(byte[] buffert, int antal) {
    for (int i = 0; i < antal; i++) {
      int b = buffert[i] & 0xff;
      if (b < 0x80 && kvar == 0) {
        ascii(b);
      } else {
        utf8(b);
        attabitars(b);
      }
      natten = foregaende;
      foregaende = b;
    }
  }

  /** Whether the text ends in the middle of a character. */
  boolean avklippt() {
    return kvar > 0;
  }

  private void ascii(int b) {
    if (b == '\n') {
      rad++;
    } else if (b == 0) {
      nollor++;
    } else if (ar437(foregaende) && bokstav(natten) && bokstav(b)) {
      svenska437++;
    }
  }

  private void attabitars(int b) {
    if (ar1252(b) && bokstav(foregaende)) {
      svenska1252++;
    }
    boolean utan = b == 0x81 || b == 0x8d || b == 0x8f || b == 0x90 || b == 0x9d;
    if (utan && forstaUtan1252 == 0) {
      forstaUtan1252 = rad;
    }
  }

  private void utf8(int b) {
    if (kvar > 0 && b >= lagst && b <= hogst) {
      kvar--;
      lagst = 0x80;
      hogst = 0xbf;
      flerbyte += kvar == 0 ? 1 : 0;
      return;
    }
    if (kvar > 0) {
      kvar = 0;
      ogiltig();
      if (b < 0x80) {
        ascii(b);
        return;
      }
    }
    borja(b);
  }

  private void borja(int b) {
    if (b >= 0xc2 && b <= 0xdf) {
      vanta(1, 0x80, 0xbf);
    } else if (b >= 0xe0 && b <= 0xef) {
      vanta(2, b == 0xe0 ? 0xa0 : 0x80, b == 0xed ? 0x9f : 0xbf);
    } else if (b >= 0xf0 && b <= 0xf4) {
      vanta(3, b == 0xf0 ? 0x90 : 0x80, b == 0xf4 ? 0x8f : 0xbf);
    } else {
      ogiltig();
    }
  }

  private void vanta(int antal, int fran, int till) {
    kvar = antal;
    lagst = fran;
    hogst = till;
  }

  private void ogiltig() {
    ogiltiga++;
    if (forstaOgiltiga == 0) {
      forstaOgiltiga = rad;
    }
  }

  private static boolean bokstav(int b) {
    int liten = b | 0x20;
    return (liten >= 'a' && liten <= 'z') || ar437(b);
  }

  private static boolean ar437(int b) {
    return b == 0x84 || b == 0x86 || b == 0x94 || b == 0x8e || b == 0x8f || b == 0x99;
  }

  private static boolean ar1252(int b) {
    return b == 0xe4 || b == 0xe5 || b == 0xf6 || b == 0xc4 || b == 0xc5 || b == 0xd6;
  }
}
