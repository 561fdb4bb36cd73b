package se.omtanke.rapport.granskning.spec;

import java.util.LinkedHashMap;
import java.util.List;
import se.omtanke.rapport.granskning.kontroll.Radfilter;
import se.omtanke.rapport.granskning.kontroll.Radval;
import se.omtanke.rapport.granskning.modell.Monster;
import se.omtanke.rapport.granskning.spec.Specnod.Specfalt;

/** Reads which rows are meant. */
final class Radlasare {

  static final Radfilter ALLA = Radfilter.ALLA;

  private Radlasare() {}

  /** A label, or headings with the text to find under them. */
  static Radval val(Specnod nod) {
    if (!nod.karta()) {
      return Radval.namn(nod.text());
    }
    var falt = new LinkedHashMap<String, Monster>();
    nod.par().forEach((rubrik, text) -> falt.put(rubrik, new Monster(text)));
    return new Radval(new Monster("*"), falt);
  }

  static List<Radval> flera(List<Specnod> noder) {
    return noder.stream().map(Radlasare::val).toList();
  }

  static Radfilter filter(Specfalt val) {
    return new Radfilter(flera(val.lista("rader")), flera(val.lista("utom")));
  }
}
