package se.omtanke.rapport.jamforelse;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import se.omtanke.rapport.berakning.Huvudord;
import se.omtanke.rapport.jamforelse.Skillnad.Slag;

/** Compares two contents of reports, part by part. */
public final class Innehallsjamforelse {

  /** The day that the figures are of differs whenever two contents are of different days. */
  private static final String DAG = "per";

  private final List<Skillnad> funna = new ArrayList<>();

  private Innehallsjamforelse() {}

  /**
   * What differs, as canonical JSON has it.
   *
   * @param fore the first content
   * @param efter the second content
   */
  public static List<Skillnad> av(String fore, String efter) {
    Innehallsjamforelse jamforelse = new Innehallsjamforelse();
    jamforelse.rapport(Innehallsnod.las(fore), Innehallsnod.las(efter));
    jamforelse.funna.sort(Comparator.comparing(Skillnad::slag));
    return List.copyOf(jamforelse.funna);
  }

  private void rapport(Innehallsnod fore, Innehallsnod efter) {
    text(Slag.HUVUD, "", "Rapportens namn", fore, efter, "namn");
    text(Slag.HUVUD, "", "Period", fore, efter, "periodtext");
    text(Slag.HUVUD, "", "Rapporttyp", fore, efter, "typ");
    text(Slag.HUVUD, "", "Mall", fore.under("mall"), efter.under("mall"), "id");
    text(Slag.HUVUD, "", "Mallens version", fore.under("mall"), efter.under("mall"), "version");
    for (String namn : alla(fore.under("huvud").namn(), efter.under("huvud").namn())) {
      if (!namn.equals(DAG)) {
        text(Slag.HUVUD, "", Huvudord.namn(namn), fore.under("huvud"), efter.under("huvud"), namn);
      }
    }
    Map<String, Innehallsnod> ena = fore.perId("avsnitt");
    Map<String, Innehallsnod> andra = efter.perId("avsnitt");
    for (String id : alla(ena.keySet(), andra.keySet())) {
      Innehallsnod a = ena.getOrDefault(id, Innehallsnod.SAKNAS);
      Innehallsnod b = andra.getOrDefault(id, Innehallsnod.SAKNAS);
      avsnitt(rubrik(a, b, id), a, b);
    }
  }

  private void avsnitt(String rubrik, Innehallsnod fore, Innehallsnod efter) {
    if (enbart(rubrik, "", fore, efter)) {
      return;
    }
    text(Slag.TEXT, rubrik, "Rubrik", fore, efter, "rubrik");
    text(Slag.TEXT, rubrik, "Rubrik", fore, efter, "titel");
    text(Slag.TEXT, rubrik, "", fore.stycken("stycken"), efter.stycken("stycken"));
    text(Slag.TEXT, rubrik, "Noter", fore.stycken("noter"), efter.stycken("noter"));
    text(Slag.DEFINITION, rubrik, "Tecken", fore, efter, "tecken");
    statusar(rubrik, fore.perId("punkter"), efter.perId("punkter"));
    tabell(rubrik, fore, efter);
    if (fore.finns("varden") && efter.finns("varden")) {
      tabell(rubrik, fore.under("varden"), efter.under("varden"));
    }
  }

  private void statusar(
      String rubrik, Map<String, Innehallsnod> fore, Map<String, Innehallsnod> efter) {
    for (String id : alla(fore.keySet(), efter.keySet())) {
      Innehallsnod a = fore.getOrDefault(id, Innehallsnod.SAKNAS);
      Innehallsnod b = efter.getOrDefault(id, Innehallsnod.SAKNAS);
      String punkt = (a.saknas() ? b : a).text("text");
      text(Slag.TEXT, rubrik, punkt, a, b, "statustext");
      text(Slag.TEXT, rubrik, punkt + ", kommentar", a, b, "kommentar");
    }
  }

  private void tabell(String rubrik, Innehallsnod fore, Innehallsnod efter) {
    Map<String, Innehallsnod> forekolumner = fore.perId("kolumner");
    Map<String, Innehallsnod> efterkolumner = efter.perId("kolumner");
    for (String id : alla(forekolumner.keySet(), efterkolumner.keySet())) {
      Innehallsnod a = forekolumner.getOrDefault(id, Innehallsnod.SAKNAS);
      Innehallsnod b = efterkolumner.getOrDefault(id, Innehallsnod.SAKNAS);
      String namn = kolumnnamn(a.saknas() ? b : a, id);
      if (!enbart(rubrik, namn, a, b)) {
        for (String vad : List.of("rubrik", "grupp", "definition", "enhet", "decimaler")) {
          text(Slag.DEFINITION, rubrik, namn + ", " + vad, a, b, vad);
        }
      }
    }
    Tabellpar par =
        new Tabellpar(
            rubrik, List.copyOf(forekolumner.keySet()), List.copyOf(efterkolumner.keySet()));
    rader(par, fore.perId("rader"), efter.perId("rader"), forekolumner);
  }

  /** Two tables whose columns stand in these orders. */
  private record Tabellpar(String rubrik, List<String> forekolumner, List<String> efterkolumner) {}

  private void rader(
      Tabellpar par,
      Map<String, Innehallsnod> fore,
      Map<String, Innehallsnod> efter,
      Map<String, Innehallsnod> kolumner) {
    for (String id : alla(fore.keySet(), efter.keySet())) {
      Innehallsnod a = fore.getOrDefault(id, Innehallsnod.SAKNAS);
      Innehallsnod b = efter.getOrDefault(id, Innehallsnod.SAKNAS);
      String namn = (a.saknas() ? b : a).text("namn");
      if (!enbart(par.rubrik(), namn, a, b)) {
        text(Slag.DEFINITION, par.rubrik(), namn + ", namn", a, b, "namn");
        text(Slag.DEFINITION, par.rubrik(), namn, a, b, "definition");
        celler(par, namn, a.lista("celler"), b.lista("celler"), kolumner);
      }
    }
  }

  private void celler(
      Tabellpar par,
      String rad,
      List<Innehallsnod> fore,
      List<Innehallsnod> efter,
      Map<String, Innehallsnod> kolumner) {
    for (int i = 0; i < fore.size(); i++) {
      String kolumn = par.forekolumner().get(i);
      int plats = par.efterkolumner().indexOf(kolumn);
      if (plats >= 0 && plats < efter.size() && !fore.get(i).lika(efter.get(plats))) {
        Innehallsnod huvud = kolumner.getOrDefault(kolumn, Innehallsnod.SAKNAS);
        String var = rad + ", " + kolumnnamn(huvud, kolumn);
        cell(par.rubrik(), var, fore.get(i), efter.get(plats));
      }
    }
  }

  /** A figure that shows the same but differs under the rounding is said with its exact amount. */
  private void cell(String rubrik, String var, Innehallsnod fore, Innehallsnod efter) {
    boolean visarLika = fore.text("text").equals(efter.text("text"));
    funna.add(
        new Skillnad(
            Slag.CELL,
            rubrik,
            var,
            visarLika ? exakt(fore) : fore.text("text"),
            visarLika ? exakt(efter) : efter.text("text")));
  }

  private static String exakt(Innehallsnod cell) {
    String kronor = cell.text("kr");
    String andel = cell.text("del") + " / " + cell.text("bas");
    return cell.text("text") + " (" + (kronor.isEmpty() ? andel : kronor + " kr") + ")";
  }

  private boolean enbart(String rubrik, String var, Innehallsnod fore, Innehallsnod efter) {
    if (!fore.saknas() && !efter.saknas()) {
      return false;
    }
    String finns = "finns";
    funna.add(
        new Skillnad(
            Slag.DEL, rubrik, var, fore.saknas() ? "" : finns, efter.saknas() ? "" : finns));
    return true;
  }

  private void text(
      Slag slag, String avsnitt, String var, Innehallsnod fore, Innehallsnod efter, String namn) {
    text(slag, avsnitt, var, fore.text(namn), efter.text(namn));
  }

  private void text(Slag slag, String avsnitt, String var, String fore, String efter) {
    if (!fore.equals(efter)) {
      funna.add(new Skillnad(slag, avsnitt, var, fore, efter));
    }
  }

  private static String rubrik(Innehallsnod fore, Innehallsnod efter, String id) {
    String rubrik = (fore.saknas() ? efter : fore).text("rubrik");
    return rubrik.isEmpty() ? id : rubrik;
  }

  private static String kolumnnamn(Innehallsnod kolumn, String id) {
    String namn = (kolumn.text("grupp") + " " + kolumn.text("rubrik")).strip();
    return namn.isEmpty() ? id : namn;
  }

  private static Set<String> alla(Set<String> ena, Set<String> andra) {
    Set<String> alla = new LinkedHashSet<>(ena);
    alla.addAll(andra);
    return alla;
  }
}
