package se.omtanke.drift.demo;

import java.nio.file.Path;
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
  }

  /** Takes a municipality's folder in. */
  public static void ladda(BeanFactory kontext, String kommun, Anropare anropare) {
    kontext
        .getBean(Exempelmapp.class)
        .ladda(Exempelkort.las(ROT.resolve(kommun)), anropare, framsteg -> {});
  }
}
