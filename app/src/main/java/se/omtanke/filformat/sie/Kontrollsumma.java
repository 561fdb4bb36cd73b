package se.omtanke.filformat.sie;

import java.nio.charset.Charset;
import java.util.Optional;
import java.util.zip.CRC32;
import se.omtanke.filformat.Filfel;

/**
 * The checksum of a SIE file: CRC-32 over labels and fields between the two #KSUMMA, without
 * quotes, blanks between fields, braces and line ends; SIE 4B, chapter 9.
 */
final class Kontrollsumma {

  private final String fil;
  private final Charset tecken;
  private Optional<CRC32> pagar = Optional.empty();

  Kontrollsumma(String fil, Charset tecken) {
    this.fil = fil;
    this.tecken = tecken;
  }

  /**
   * Takes the next line in.
   *
   * @throws Filfel if it ends the sum and the sum is another
   */
  void lagg(Sierad rad) {
    if (rad.ar("KSUMMA")) {
      borjaEllerSluta(rad);
    } else if (pagar.isPresent() && rad.arPost()) {
      pagar.get().update(("#" + rad.etikett()).getBytes(tecken));
      rad.texter().forEach(text -> pagar.get().update(text.getBytes(tecken)));
    }
  }

  /** Whether a sum was begun and not ended. */
  boolean pagar() {
    return pagar.isPresent();
  }

  private void borjaEllerSluta(Sierad rad) {
    String angiven = String.join("", rad.texter());
    if (pagar.isEmpty()) {
      if (!angiven.isEmpty()) {
        throw new Filfel(
            fil,
            rad.nummer(),
            "#KSUMMA",
            "Kontrollsumman står här utan att filen börjar med #KSUMMA: början saknas. Exportera"
                + " filen på nytt.");
      }
      pagar = Optional.of(new CRC32());
      return;
    }
    long raknad = pagar.get().getValue();
    pagar = Optional.empty();
    // Some programs write the 32 bits with a sign.
    if (!angiven.equals(Long.toString(raknad)) && !angiven.equals(Integer.toString((int) raknad))) {
      throw new Filfel(
          fil,
          rad.nummer(),
          "#KSUMMA",
          "Kontrollsumman är %s men innehållet ger %d: filen är ändrad eller skadad. "
                  .formatted(angiven, raknad)
              + "Exportera den på nytt.");
    }
  }
}
