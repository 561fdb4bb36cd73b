package se.omtanke.filformat.sie;

import java.util.ArrayList;
import java.util.List;
import se.omtanke.filformat.Sieanmarkning;

/** What has been passed by: the first of it kept, all of it counted. */
final class Anmarkningar {

  private static final int MAX = 1_000;

  private final List<Sieanmarkning> forsta = new ArrayList<>();
  private int antal;

  void lagg(int rad, String text) {
    antal++;
    if (antal <= MAX) {
      forsta.add(new Sieanmarkning(rad, text));
    } else if (antal == MAX + 1) {
      forsta.add(new Sieanmarkning(rad, "Fler anmärkningar än " + MAX + " skrivs inte ut."));
    }
  }

  int antal() {
    return antal;
  }

  List<Sieanmarkning> alla() {
    return List.copyOf(forsta);
  }
}
