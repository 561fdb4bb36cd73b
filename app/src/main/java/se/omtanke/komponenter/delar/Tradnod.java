package se.omtanke.komponenter.delar;

import java.util.List;
import java.util.Optional;

/**
 * One branch of a tree of units, accounts or goals.
 *
 * @param text its name
 * @param href where it leads; empty if nowhere
 * @param tillagg what stands after the name: a code, a count; empty if nothing
 * @param grenar what stands under it
 * @param oppen whether what stands under it is shown at once
 */
public record Tradnod(
    String text,
    Optional<String> href,
    Optional<String> tillagg,
    List<Tradnod> grenar,
    boolean oppen) {

  public Tradnod {
    grenar = List.copyOf(grenar);
  }
}
