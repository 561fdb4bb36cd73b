package se.omtanke.komponenter;

import java.util.Set;

/**
 * An entry that a module offers to the navigation.
 *
 * @param textnyckel key in the module's message bundle
 * @param href local address; pages whose address begins with it mark the entry as active
 * @param roller role codes that see the entry; empty means everyone signed in
 * @param ordning place in the list, lowest first; at most seven entries are shown
 */
public record Navigationsval(String textnyckel, String href, Set<String> roller, int ordning) {

  public Navigationsval {
    roller = Set.copyOf(roller);
  }

  /** Whether someone with these role codes sees the entry. */
  public boolean synsFor(Set<String> anvandarensRoller) {
    return roller.isEmpty() || roller.stream().anyMatch(anvandarensRoller::contains);
  }
}
