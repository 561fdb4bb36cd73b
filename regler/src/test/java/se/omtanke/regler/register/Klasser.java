package se.omtanke.regler.register;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Modifier;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import se.omtanke.regler.lagrum.Regel;

/** The rule classes that have been compiled, found without asking any list. */
final class Klasser {

  private static final String ANDELSE = ".class";

  private Klasser() {}

  static List<Class<?>> regler() {
    try {
      Path rot = Path.of(Regel.class.getProtectionDomain().getCodeSource().getLocation().toURI());
      try (Stream<Path> filer = Files.walk(rot)) {
        return filer
            .map(fil -> rot.relativize(fil).toString())
            .filter(fil -> fil.endsWith(ANDELSE) && !fil.contains("package-info"))
            .<Class<?>>map(Klasser::klass)
            .filter(Regel.class::isAssignableFrom)
            .filter(klass -> !klass.isInterface() && !Modifier.isAbstract(klass.getModifiers()))
            .toList();
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }

  private static Class<?> klass(String fil) {
    String namn = fil.substring(0, fil.length() - ANDELSE.length()).replace('/', '.');
    try {
      return Class.forName(namn, false, Klasser.class.getClassLoader());
    } catch (ClassNotFoundException e) {
      throw new IllegalStateException(e);
    }
  }
}
