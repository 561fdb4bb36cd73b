package se.omtanke.arende;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Service;
import se.omtanke.arende.handling.Brevrader;
import se.omtanke.arende.rader.Namnden;
import se.omtanke.grund.Handelse;
import se.omtanke.grund.Idgivare;
import se.omtanke.grund.Konflikt;
import se.omtanke.grund.Transaction;
import se.omtanke.grund.WriteTransaction;

/** The templates of letters: those that come with the product, and a board's own instead. */
@Service
public class Brevmallar {

  private final Brevrader rader;

  Brevmallar(Idgivare ider) {
    rader = new Brevrader(ider);
  }

  /** The template that a board uses now. */
  public Brevmall gallande(Transaction tx, Brevslag slag) {
    return rader.mall(tx, slag).orElseGet(() -> medfoljande(slag));
  }

  /**
   * Makes a template the board's own from now on; letters that are issued stay as they are.
   *
   * @param sedd the version that was seen when it was written
   * @throws Konflikt if someone has changed it since
   */
  public void faststall(WriteTransaction tx, Brevslag slag, int sedd, String innehall) {
    Brevmall ny = new Brevmall(slag, sedd + 1, innehall);
    if (gallande(tx, slag).version() != sedd || !rader.lagg(tx, ny)) {
      throw new Konflikt("Någon annan har ändrat mallen sedan du öppnade den. Se hur den står nu.");
    }
    UUID namnd = Namnden.i(tx);
    tx.handelse(
        new Handelse("brevmall-faststalld.v1", "namnd", namnd, Map.of("slag", slag.name())));
  }

  /** The template that comes with the product. */
  public static Brevmall medfoljande(Brevslag slag) {
    String fil = "/mallar/brev/" + slag.name() + ".txt";
    try (InputStream in = Brevmallar.class.getResourceAsStream(fil)) {
      if (in == null) {
        throw new IllegalStateException("The file " + fil + " is missing");
      }
      return new Brevmall(slag, 0, new String(in.readAllBytes(), UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
