package se.omtanke.komponenter;

import java.time.LocalDate;
import java.util.Optional;

/**
 * One thing that waits for someone to do it.
 *
 * @param gora what is to be done, beginning with its act: "Lämna prognos för Hemtjänst norr"
 * @param slag what kind of thing it is, in words: "Prognos", "Rapport"
 * @param href local address where it is done
 * @param not why it waits, or what more to know; may be empty
 * @param senast the last day to do it, if there is one
 */
public record Vantarrad(
    String gora, String slag, String href, String not, Optional<LocalDate> senast) {

  /** Something without a last day. */
  public static Vantarrad av(String gora, String slag, String href) {
    return new Vantarrad(gora, slag, href, "", Optional.empty());
  }

  /** The same thing, with why it waits. */
  public Vantarrad medNot(String ny) {
    return new Vantarrad(gora, slag, href, ny, senast);
  }

  /** The same thing, to be done on this day at the latest. */
  public Vantarrad senast(LocalDate dag) {
    return new Vantarrad(gora, slag, href, not, Optional.of(dag));
  }
}
