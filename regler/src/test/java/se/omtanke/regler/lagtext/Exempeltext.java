package se.omtanke.regler.lagtext;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/** The statute-like texts among the test resources. */
final class Exempeltext {

  private Exempeltext() {}

  static String las(String namn) {
    try (InputStream in =
        Objects.requireNonNull(Exempeltext.class.getResourceAsStream("/lagtext/" + namn), namn)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
