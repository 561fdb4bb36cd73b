package se.omtanke.filformat.xlsx;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What each cell style makes of a number. */
record Stilar(List<Cellform> former) {

  private static final int MAX = 100_000;

  static Stilar fran(Zippaket paket, Arbetsbok bok) throws IOException {
    Optional<InputStream> in =
        bok.stilar().isPresent() ? paket.del(bok.stilar().get()) : Optional.empty();
    if (in.isEmpty()) {
      return new Stilar(List.of());
    }
    Map<Integer, Cellform> egna = new HashMap<>();
    List<Cellform> former = new ArrayList<>();
    boolean celler = false;
    try (var xml = new Xmldel(paket.fil(), in.get())) {
      while (xml.steg() && former.size() < MAX && egna.size() < MAX) {
        if (xml.borjar("numFmt")) {
          egna.put(heltal(xml.attribut("numFmtId")), Cellform.av(xml.attribut("formatCode")));
        } else if (xml.borjar("cellXfs") || xml.slutar("cellXfs")) {
          celler = xml.borjar("cellXfs");
        } else if (celler && xml.borjar("xf")) {
          int nummer = heltal(xml.attribut("numFmtId"));
          former.add(egna.getOrDefault(nummer, Cellform.inbyggd(nummer)));
        }
      }
    }
    return new Stilar(former);
  }

  /** The form of a style by its number as written; what is not there is a plain number. */
  Cellform form(String stil) {
    int nummer = stil.isEmpty() ? -1 : heltal(stil);
    return nummer >= 0 && nummer < former.size() ? former.get(nummer) : Cellform.TAL;
  }

  private static int heltal(String text) {
    try {
      return Integer.parseInt(text);
    } catch (NumberFormatException e) {
      return -1;
    }
  }
}
