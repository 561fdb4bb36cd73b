package se.omtanke.filformat.sie;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Path;
import java.util.Optional;
import se.omtanke.filformat.Filfel;
import se.omtanke.filformat.fil.Teckenkodning;

/** The lines of a SIE file one at a time, split and summed. */
final class Radkalla implements AutoCloseable {

  private static final int LANGSTA = 1 << 16;

  private final String fil;
  private final Reader text;
  private final Kontrollsumma summa;
  private final StringBuilder tecken = new StringBuilder();
  private int nummer;
  private int foregaende;
  private int forstord;
  private long antalTecken;

  Radkalla(String fil, Path path, Teckenkodning kodning) throws IOException {
    this.fil = fil;
    this.text = kodning.oppna(path);
    this.summa = new Kontrollsumma(fil, kodning.teckenuppsattning());
  }

  /** The next line that is not blank, or empty at the end. */
  Optional<Sierad> nasta() {
    while (las()) {
      if (!tecken.toString().isBlank()) {
        Sierad rad = Radtolk.tolka(fil, nummer, tecken.toString());
        summa.lagg(rad);
        return Optional.of(rad);
      }
    }
    if (summa.pagar()) {
      throw fel("Filen slutar utan avslutande #KSUMMA: den är avklippt. Skicka hela filen igen.");
    }
    return Optional.empty();
  }

  /** The first line with a character that was lost before the file came here, or 0. */
  int forstord() {
    return forstord;
  }

  /** How many characters have been read. */
  long tecken() {
    return antalTecken;
  }

  /** The number of the line read last. */
  int nummer() {
    return nummer;
  }

  @Override
  public void close() {
    try {
      text.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private boolean las() {
    tecken.setLength(0);
    nummer++;
    try {
      int c = text.read();
      if (c == '\n' && foregaende == '\r') {
        c = text.read();
      }
      boolean finns = c >= 0;
      for (; c >= 0 && c != '\n' && c != '\r'; c = text.read()) {
        lagg((char) c);
      }
      foregaende = c;
      return finns;
    } catch (CharacterCodingException e) {
      throw fel("Filen är avklippt eller har trasiga tecken. Exportera den på nytt.");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** DOS ends a text with the character SUB, which is none of it. */
  private void lagg(char c) {
    antalTecken++;
    if (c == 0) {
      throw fel("Raden innehåller ett NUL-tecken: filen är skadad. Exportera den på nytt.");
    }
    if (tecken.length() == LANGSTA) {
      throw fel("Raden är längre än " + LANGSTA + " tecken: filen är skadad eller ingen SIE-fil.");
    }
    if (c == '\uFFFD' && forstord == 0) {
      forstord = nummer;
    }
    if (c != '\u001A') {
      tecken.append(c);
    }
  }

  private Filfel fel(String klarsprak) {
    return new Filfel(fil, nummer, "", klarsprak);
  }
}
