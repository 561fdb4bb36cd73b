package se.omtanke.ekonomi.inlasning;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import se.omtanke.ekonomi.Falt;
import se.omtanke.ekonomi.Mappning;
import se.omtanke.filformat.Filfel;
import se.omtanke.filformat.Rad;
import se.omtanke.filformat.Tabellfil;

/** The rows of a table whose first row holds the headings that the mapping names. */
final class Tabellrader implements Radkalla {

  private static final int LANGST = 300;

  private final Tabellfil fil;
  private final Map<Falt, Integer> platser = new EnumMap<>(Falt.class);
  private final List<Integer> manader = new ArrayList<>();

  Tabellrader(String filnamn, Tabellfil fil, Mappning mappning) {
    this.fil = fil;
    if (!fil.hasNext()) {
      throw new Filfel(filnamn, 0, "", "Filen är tom. Skicka en fil med rubrikrad och rader.");
    }
    List<String> rubriker = fil.next().celler().stream().map(String::strip).toList();
    mappning
        .kolumner()
        .forEach((falt, rubrik) -> platser.put(falt, plats(filnamn, rubriker, rubrik, mappning)));
    mappning.manader().forEach(rubrik -> manader.add(plats(filnamn, rubriker, rubrik, mappning)));
  }

  @Override
  public boolean hasNext() {
    return fil.hasNext();
  }

  @Override
  public Lasrad next() {
    if (!hasNext()) {
      throw new NoSuchElementException();
    }
    Rad rad = fil.next();
    Map<Falt, String> celler = new EnumMap<>(Falt.class);
    platser.forEach((falt, plats) -> celler.put(falt, cell(rad, plats)));
    return new Lasrad(
        rad.nummer(), celler, manader.stream().map(plats -> cell(rad, plats).strip()).toList());
  }

  @Override
  public void close() {
    fil.close();
  }

  /** A first row that is no headings at all is not told whole. */
  private static String iOrd(List<String> rubriker) {
    String alla = String.join(", ", rubriker);
    return alla.length() <= LANGST ? alla : alla.substring(0, LANGST) + " …";
  }

  /** Spreadsheets leave out the empty cells at the end of a row. */
  private static String cell(Rad rad, int plats) {
    return plats < rad.celler().size() ? rad.celler().get(plats) : "";
  }

  private static int plats(
      String filnamn, List<String> rubriker, String rubrik, Mappning mappning) {
    int plats = rubriker.indexOf(rubrik);
    if (plats < 0) {
      throw new Filfel(
          filnamn,
          1,
          rubrik,
          "Rubriken ”%s” saknas. Filen har %s. Rätta filen eller mappningen ”%s”."
              .formatted(rubrik, iOrd(rubriker), mappning.namn()));
    }
    if (rubriker.lastIndexOf(rubrik) != plats) {
      throw new Filfel(filnamn, 1, rubrik, "Rubriken ”" + rubrik + "” finns två gånger.");
    }
    return plats;
  }
}
