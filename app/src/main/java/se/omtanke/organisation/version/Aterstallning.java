package se.omtanke.organisation.version;

import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import se.omtanke.grund.Konflikt;

/**
 * Takes back what was recorded at one moment, as a correction: what it put in goes, what it took
 * out comes back, and all that was recorded since stays.
 *
 * @param fore all that was stated just before
 * @param efter all that was stated by it
 * @param <T> what is stated, with equality by content
 */
public record Aterstallning<T>(Set<T> fore, Set<T> efter) {

  /** What was recorded between these two. */
  public static <T> Aterstallning<T> av(Collection<T> fore, Collection<T> efter) {
    return new Aterstallning<>(Set.copyOf(fore), Set.copyOf(efter));
  }

  /**
   * What is stated now without it.
   *
   * @throws Konflikt if something recorded later has changed the same rows
   */
  public Set<T> pa(Collection<T> nu) {
    Set<T> inlagda = minus(efter, fore);
    Set<T> borttagna = minus(fore, efter);
    if (!Set.copyOf(nu).containsAll(inlagda) || borttagna.stream().anyMatch(nu::contains)) {
      throw new Konflikt(
          "En senare ändring bygger på den här. Ångra den senare först, eller gör en ny ändring.");
    }
    Set<T> svar = minus(nu, inlagda);
    svar.addAll(borttagna);
    return svar;
  }

  private static <T> Set<T> minus(Collection<T> alla, Set<T> utom) {
    Set<T> kvar = new HashSet<>(alla);
    kvar.removeAll(utom);
    return kvar;
  }
}
