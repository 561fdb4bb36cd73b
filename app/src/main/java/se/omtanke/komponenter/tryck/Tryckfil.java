package se.omtanke.komponenter.tryck;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** The files that print is made with: the style sheet and the typeface. */
public final class Tryckfil {

  private Tryckfil() {}

  /** A file of the press, by its name. */
  public static InputStream oppna(String namn) {
    InputStream strom = Tryckfil.class.getResourceAsStream("/mallar/tryck/" + namn);
    if (strom == null) {
      throw new IllegalStateException("The file mallar/tryck/" + namn + " is missing");
    }
    return strom;
  }

  /** The text of such a file. */
  public static String text(String namn) {
    try (InputStream strom = oppna(namn)) {
      return new String(strom.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException fel) {
      throw new UncheckedIOException(fel);
    }
  }
}
