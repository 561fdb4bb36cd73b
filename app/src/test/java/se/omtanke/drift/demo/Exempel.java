package se.omtanke.drift.demo;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.context.support.GenericApplicationContext;
import se.omtanke.grund.Anropare;

/** Loads an example municipality as the demonstration does, for tests of other modules. */
public final class Exempel {

  private static final Path ROT = Path.of("..", "exempel");

  private Exempel() {}

  /** Registers the loader. */
  public static void registrera(GenericApplicationContext kontext) {
    kontext.registerBean(Exempelmapp.class);
    kontext.registerBean(Exempelbudget.class);
  }

  /** Takes a municipality's folder in. */
  public static void ladda(BeanFactory kontext, String kommun, Anropare anropare) {
    ladda(kontext, ROT.resolve(kommun), anropare);
  }

  /** Takes in those of a municipality's files whose names do not match this. */
  public static void ladda(BeanFactory kontext, String kommun, String utan, Anropare anropare) {
    try (Stream<Path> filer = Files.list(ROT.resolve(kommun))) {
      Path mapp = Files.createTempDirectory(kommun);
      for (Path fil : filer.toList()) {
        Path namn = fil.getFileName();
        if (!namn.toString().matches(utan)) {
          Files.createSymbolicLink(mapp.resolve(namn), fil.toAbsolutePath().normalize());
        }
      }
      ladda(kontext, mapp, anropare);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void ladda(BeanFactory kontext, Path mapp, Anropare anropare) {
    kontext.getBean(Exempelmapp.class).ladda(Exempelkort.las(mapp), anropare, framsteg -> {});
  }
}
