package se.omtanke.arende;

import static java.util.stream.Collectors.joining;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Service;
import se.omtanke.arende.rader.Delegationsrader;
import se.omtanke.arende.rader.Delegationsrader.Gallande;
import se.omtanke.atkomst.Roll;
import se.omtanke.grund.Handelse;
import se.omtanke.grund.Idgivare;
import se.omtanke.grund.Konflikt;
import se.omtanke.grund.OgiltigIndata;
import se.omtanke.grund.Otillatet;
import se.omtanke.grund.Transaction;
import se.omtanke.grund.WriteTransaction;

/**
 * The board's delegation orders; a new one stands beside the earlier, which holds until its day.
 */
@Service
public class Delegationsordningar {

  /** The right by which someone decides: a point of the order. */
  record Ratt(UUID punkt, String nummer) {}

  private final Idgivare ider;
  private final Delegationsrader rader;

  Delegationsordningar(Idgivare ider) {
    this.ider = ider;
    this.rader = new Delegationsrader(ider);
  }

  /**
   * Lays down an order from a day on.
   *
   * @throws Konflikt if the board has one from the same day
   */
  public void faststall(WriteTransaction tx, Delegationsordning ordning) {
    if (ordning.punkter().isEmpty()) {
      throw new OgiltigIndata("punkter", "En delegationsordning har minst en punkt.");
    }
    UUID id = ider.ny();
    try {
      rader.lagg(tx, id, ordning.beslutad(), ordning.fran(), ordning.punkter());
    } catch (DuplicateKeyException _) {
      throw new Konflikt("Det finns redan en delegationsordning från samma dag.");
    }
    tx.handelse(
        new Handelse(
            "delegationsordning-faststalld.v1",
            "delegationsordning",
            id,
            Map.of("fran", ordning.fran().toString())));
  }

  /** The order that holds on a day, if the board has laid one down. */
  public Optional<Delegationsordning> gallande(Transaction tx, LocalDate dag) {
    List<Gallande> punkter = rader.gallande(tx, dag);
    return punkter.stream()
        .findFirst()
        .map(
            forsta ->
                new Delegationsordning(
                    forsta.beslutad(),
                    forsta.fran(),
                    punkter.stream().map(Gallande::punkt).toList()));
  }

  /** Whether someone in this role may decide this on a day. */
  public boolean far(Transaction tx, String roll, Beslutsslag slag, LocalDate dag) {
    return rader.gallande(tx, dag).stream().anyMatch(en -> ger(en, roll, slag));
  }

  /** The roles that may decide this on a day. */
  public List<Roll> vilka(Transaction tx, Beslutsslag slag, LocalDate dag) {
    return rader.gallande(tx, dag).stream()
        .map(Gallande::punkt)
        .filter(punkt -> punkt.slag() == slag)
        .map(Delegationsordning.Punkt::roll)
        .distinct()
        .toList();
  }

  /**
   * The right of the caller to decide this on a day.
   *
   * @throws Otillatet if she has none; says who has
   */
  Ratt krav(Transaction tx, Beslutsslag slag, LocalDate dag) {
    List<Gallande> punkter = rader.gallande(tx, dag);
    return punkter.stream()
        .filter(en -> ger(en, tx.anropare().roll(), slag))
        .findFirst()
        .map(en -> new Ratt(en.id(), en.punkt().punkt()))
        .orElseThrow(() -> nekad(punkter, slag));
  }

  private static boolean ger(Gallande en, String roll, Beslutsslag slag) {
    return en.punkt().slag() == slag && en.punkt().roll().kod().equals(roll);
  }

  private static Otillatet nekad(List<Gallande> punkter, Beslutsslag slag) {
    if (punkter.isEmpty()) {
      return new Otillatet(
          "Nämnden har ingen delegationsordning den dagen. Bara nämnden kan då fatta beslutet.");
    }
    String andra =
        punkter.stream()
            .filter(en -> en.punkt().slag() == slag)
            .map(en -> en.punkt().roll().kod() + " (punkt " + en.punkt().punkt() + ")")
            .collect(joining(", "));
    return new Otillatet(
        andra.isEmpty()
            ? "Delegationsordningen lämnar beslutet till nämnden eller dess utskott."
            : "Din roll får inte fatta beslutet. Det får enligt delegationsordningen: "
                + andra
                + ".");
  }
}
