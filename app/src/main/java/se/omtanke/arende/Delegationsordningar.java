package se.omtanke.arende;

import static java.util.stream.Collectors.joining;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Service;
import se.omtanke.arende.Delegationsordning.Punkt;
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
import se.omtanke.regler.utfall.Utfall;

/**
 * The board's delegation orders; a new one stands beside the earlier, which holds until its day.
 * What the law keeps for the board or its committee no order can give to others.
 */
@Service
public class Delegationsordningar {

  /** The right by which someone decides: a point of the order. */
  record Ratt(UUID punkt, String nummer, Beslutsorgan organ, boolean tva) {}

  private final Idgivare ider;
  private final Delegationsrader rader;

  Delegationsordningar(Idgivare ider) {
    this.ider = ider;
    this.rader = new Delegationsrader(ider);
  }

  /**
   * Lays down an order from a day on.
   *
   * @throws OgiltigIndata if it says nothing, or gives what the law keeps for others
   * @throws Konflikt if the board has one from the same day
   */
  public void faststall(WriteTransaction tx, Delegationsordning ordning) {
    kravLaglig(ordning);
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

  /** Whether the order could be laid down; throws as {@link #faststall}. */
  public void kravLaglig(Delegationsordning ordning) {
    if (ordning.punkter().isEmpty()) {
      throw new OgiltigIndata("punkter", "En delegationsordning har minst en punkt.");
    }
    if (ordning.beslutad().isBlank()) {
      throw new OgiltigIndata("beslutad", "Skriv vilken dag och paragraf nämnden beslutade.");
    }
    List<String> olagliga =
        ordning.punkter().stream()
            .filter(en -> !Lagensgrans.farDelegeras(en.slag(), ordning.fran(), en.organ()))
            .map(en -> "punkt " + en.punkt() + lagrum(en, ordning.fran()))
            .toList();
    if (!olagliga.isEmpty()) {
      throw new OgiltigIndata(
          "punkter", "Lagen låter inte nämnden delegera så: " + String.join(", ", olagliga) + ".");
    }
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

  /** The days that the board's orders hold from, latest first, with when it decided them. */
  public List<Delegationsordning.Version> versioner(Transaction tx) {
    return rader.versioner(tx);
  }

  /** The kinds of decisions that the law lets be delegated and that an order gives to nobody. */
  public List<Beslutsslag> utanDelegat(Delegationsordning ordning) {
    return Arrays.stream(Beslutsslag.values())
        .filter(
            slag ->
                ordning.punkter().stream()
                    .noneMatch(en -> en.slag() == slag && en.organ().anstalld()))
        .toList();
  }

  /** Whether someone in this role may decide this on a day. */
  public boolean far(Transaction tx, String roll, Beslutsslag slag, LocalDate dag) {
    return rader.gallande(tx, dag).stream().anyMatch(en -> ger(en, roll, slag))
        && Lagensgrans.farDelegeras(slag, dag, Beslutsorgan.ANSTALLD);
  }

  /** The roles of employees who may decide this on a day. */
  public List<Roll> vilka(Transaction tx, Beslutsslag slag, LocalDate dag) {
    if (!Lagensgrans.farDelegeras(slag, dag, Beslutsorgan.ANSTALLD)) {
      return List.of();
    }
    return rader.gallande(tx, dag).stream()
        .map(Gallande::punkt)
        .filter(punkt -> punkt.slag() == slag && punkt.organ().anstalld())
        .map(Punkt::roll)
        .distinct()
        .toList();
  }

  /**
   * The right of the caller to decide this on a day.
   *
   * @throws Otillatet if she has none; names the paragraph where the law says so, and who has it
   */
  Ratt krav(Transaction tx, Beslutsslag slag, LocalDate dag) {
    Lagensgrans.forbehallet(slag, dag)
        .ifPresent(
            nej -> {
              throw nej;
            });
    List<Gallande> punkter = rader.gallande(tx, dag);
    Gallande min =
        punkter.stream()
            .filter(en -> ger(en, tx.anropare().roll(), slag))
            .findFirst()
            .orElseThrow(() -> nekad(punkter, slag));
    Lagensgrans.krav(
        Lagensgrans.prova(
            slag,
            dag,
            min.punkt().organ(),
            tx.anropare().roll(),
            false,
            punkter.stream().map(Gallande::punkt).toList()));
    return new Ratt(min.id(), min.punkt().punkt(), min.punkt().organ(), min.punkt().tva());
  }

  /**
   * That an organ of the board may decide this on a day.
   *
   * @return whether the decision is to be reported to the board's next meeting
   * @throws Otillatet if it may not, with the paragraph
   */
  boolean kravOrgan(
      Transaction tx, Beslutsslag slag, LocalDate dag, Beslutsorgan organ, boolean bradskande) {
    List<Punkt> punkter = rader.gallande(tx, dag).stream().map(Gallande::punkt).toList();
    var svar = Lagensgrans.prova(slag, dag, organ, "", bradskande, punkter);
    if (!bradskande || svar.utfall() != Utfall.KRAVER_BEDOMNING) {
      Lagensgrans.krav(svar);
    }
    return svar.anmals();
  }

  private static boolean ger(Gallande en, String roll, Beslutsslag slag) {
    return en.punkt().slag() == slag && en.punkt().ger(roll);
  }

  private static String lagrum(Punkt punkt, LocalDate dag) {
    return punkt
        .slag()
        .nivaregel(dag)
        .map(regel -> " (" + regel.paragraf() + ": " + regel.niva().visning() + ")")
        .orElse(" (ingen regel är i kraft den dagen)");
  }

  private static Otillatet nekad(List<Gallande> punkter, Beslutsslag slag) {
    if (punkter.isEmpty()) {
      return new Otillatet(
          "Nämnden har ingen delegationsordning den dagen. Bara nämnden kan då fatta beslutet.");
    }
    String andra =
        punkter.stream()
            .map(Gallande::punkt)
            .filter(en -> en.slag() == slag && en.organ().anstalld())
            .map(en -> en.roll().kod() + " (punkt " + en.punkt() + ")")
            .collect(joining(", "));
    return new Otillatet(
        andra.isEmpty()
            ? "Delegationsordningen lämnar beslutet till nämnden eller dess utskott. Skicka"
                + " förslaget dit."
            : "Din roll får inte fatta beslutet. Det får enligt delegationsordningen: "
                + andra
                + ".");
  }
}
