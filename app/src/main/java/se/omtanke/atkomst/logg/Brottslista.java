package se.omtanke.atkomst.logg;

import java.util.ArrayList;
import java.util.List;

/** What a check has found wrong: all of it counted, the first told. */
final class Brottslista {

  private final List<String> forsta = new ArrayList<>();
  private long antal;

  void lagg(String brott) {
    antal++;
    if (antal <= Sigillutfall.HOGST) {
      forsta.add(brott);
    }
  }

  long antal() {
    return antal;
  }

  List<String> forsta() {
    return forsta;
  }
}
