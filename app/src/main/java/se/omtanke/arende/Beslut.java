package se.omtanke.arende;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

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

  /** Whether a party may appeal it to the administrative court, when it is decided. */
  public boolean overklagbart() {
    return fattat
        .filter(
            nar -> yrkanden.stream().anyMatch(yrkande -> yrkande.slag().overklagbart(nar.dag())))
        .isPresent();
  }

  /** What the law says of an appeal, for each kind of decision in it: road and paragraph. */
  public String vagar() {
    return fattat.stream()
        .flatMap(
            nar ->
                yrkanden.stream()
                    .map(Yrkande::slag)
                    .distinct()
                    .flatMap(slag -> slag.overklagande(nar.dag()).stream()))
        .map(svar -> svar.vag().visning() + ", " + svar.paragraf())
        .distinct()
        .collect(Collectors.joining("; "));
  }

  /** Whether it is a proposal that waits for a delegate. */
  public boolean foreslaget() {
    return lage instanceof Beslutslage.Foreslaget;
  }

  /** Whether it lies with the board or its committee. */
  public boolean hosNamnden() {
    return lage instanceof Beslutslage.Hanskjutet;
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
   * @param fattare who decided; when an organ of the board did, who wrote it down
   * @param organ who it was: an employee, or an organ of the board
   * @param namn the paragraph of the minutes, or the chair's name; empty for an employee
   * @param bradska when it could not wait for the board
   */
  public record Fattat(
      LocalDate dag,
      Beslutsfattare fattare,
      Beslutsorgan organ,
      String namn,
      Optional<Bradska> bradska) {}

  /**
   * That it could not wait for the board.
   *
   * @param skal why
   * @param muntligt whether it was made by word of mouth, and carried out at once
   * @param komplettering what completed the record afterwards; empty until someone has
   * @param anmalt the meeting and the paragraph that it was reported at; empty until it has been
   */
  public record Bradska(
      String skal, boolean muntligt, Optional<String> komplettering, Optional<String> anmalt) {}

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
