package se.omtanke.arende;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * A decision, from proposal on. Its words never change.
 *
 * @param id identity of the row
 * @param lage how far it has come
 * @param yrkanden each request with its own outcome
 * @param skal the reasons (FL 32 §)
 * @param barn the child's best and view, when a child is concerned (SoL 3:1–2)
 * @param forslagsstallare who proposed it
 * @param fattat the day and who, when it is decided
 */
public record Beslut(
    UUID id,
    Beslutslage lage,
    List<Yrkande> yrkanden,
    String skal,
    Barnet barn,
    String forslagsstallare,
    Optional<Fattat> fattat) {

  public Beslut {
    yrkanden = List.copyOf(yrkanden);
  }

  /** Whether anyone may appeal it. */
  public boolean overklagbart() {
    return yrkanden.stream().anyMatch(yrkande -> yrkande.slag().overklagbart());
  }

  /**
   * What concerns the child.
   *
   * @param basta the assessment of the child's best
   * @param asikt the child's own view; empty if it is missing
   * @param saknas why the view is missing; empty if it is there
   */
  public record Barnet(String basta, String asikt, String saknas) {

    /** When no child is concerned. */
    public static final Barnet INGET = new Barnet("", "", "");
  }

  /**
   * That it is decided.
   *
   * @param dag the day
   * @param fattare who
   */
  public record Fattat(LocalDate dag, Beslutsfattare fattare) {}

  /**
   * A decision as it is proposed.
   *
   * @param yrkanden each request with its outcome; at least one
   * @param skal the reasons
   * @param barn the child's best and view
   */
  public record Nytt(List<Yrkande> yrkanden, String skal, Barnet barn) {

    public Nytt {
      yrkanden = List.copyOf(yrkanden);
    }
  }
}
