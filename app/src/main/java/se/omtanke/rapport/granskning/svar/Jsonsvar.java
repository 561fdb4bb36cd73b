package se.omtanke.rapport.granskning.svar;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import se.omtanke.rapport.granskning.modell.Allvar;
import se.omtanke.rapport.granskning.modell.Anmarkning;
import se.omtanke.rapport.granskning.modell.Foljd;
import se.omtanke.rapport.granskning.modell.Plats;

/** The findings as JSON, for programs. */
public final class Jsonsvar {

  private Jsonsvar() {}

  /**
   * The whole answer.
   *
   * @param fil the file's name
   * @param fynd the findings in order
   */
  public static String skriv(String fil, List<Anmarkning> fynd) {
    var svar = new LinkedHashMap<String, Object>();
    svar.put("fil", fil);
    for (var allvar : Allvar.values()) {
      svar.put(namn(allvar), fynd.stream().filter(f -> f.allvar() == allvar).count());
    }
    svar.put("anmarkningar", fynd.stream().map(Jsonsvar::anmarkning).toList());
    return Json.skriv(svar) + "\n";
  }

  /** The findings alone, as a list. */
  public static String lista(List<Anmarkning> fynd) {
    return Json.skriv(fynd.stream().map(Jsonsvar::anmarkning).toList());
  }

  private static Map<String, Object> anmarkning(Anmarkning fynd) {
    var falt = new LinkedHashMap<String, Object>();
    falt.put("slag", namn(fynd.slag()));
    falt.put("allvar", namn(fynd.allvar()));
    falt.putAll(plats(fynd.plats()));
    falt.put("tryckt", fynd.tryckt());
    falt.put("raknat", fynd.raknat());
    falt.put("mening", fynd.mening());
    falt.put("forslag", fynd.forslag());
    falt.put("fler", fynd.fler().stream().map(Jsonsvar::plats).toList());
    falt.put("foljder", fynd.foljder().stream().map(Jsonsvar::foljd).toList());
    return falt;
  }

  private static Map<String, Object> foljd(Foljd foljd) {
    var falt = plats(foljd.plats());
    falt.put("tryckt", foljd.tryckt());
    falt.put("raknat", foljd.raknat());
    falt.put("mening", foljd.mening());
    return falt;
  }

  private static Map<String, Object> plats(Plats plats) {
    var falt = new LinkedHashMap<String, Object>();
    falt.put("tabell", plats.tabell());
    falt.put("rad", plats.rad());
    falt.put("kolumn", plats.kolumn());
    falt.put("kallrad", plats.kallrad());
    return falt;
  }

  private static String namn(Enum<?> varde) {
    return varde.name().toLowerCase(Locale.ROOT);
  }
}
