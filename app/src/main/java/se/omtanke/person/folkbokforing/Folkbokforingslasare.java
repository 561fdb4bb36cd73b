package se.omtanke.person.folkbokforing;

import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import se.omtanke.filformat.Filfel;
import se.omtanke.filformat.Lasregler;
import se.omtanke.filformat.Rad;
import se.omtanke.filformat.Tabellfil;
import se.omtanke.filformat.Tabellfiler;

/**
 * Reads a table (CSV or XLSX) whose first row names its columns: {@code nummer}, {@code
 * nytt_nummer}, {@code fornamn}, {@code efternamn}, {@code skydd}, {@code co}, {@code gata}, {@code
 * postnummer}, {@code ort}, {@code fran}. Only the first is required; what is not there is not
 * said.
 */
public final class Folkbokforingslasare {

  private static final String NUMMER = "nummer";
  private static final long STORST = 20L << 20;
  private static final int RADER = 200_000;

  private Folkbokforingslasare() {}

  /**
   * The rows of a file.
   *
   * @throws Filfel if it is no table, or has no column for the number
   */
  public static List<Folkbokforingsrad> las(String filnamn, InputStream in) {
    Lasregler regler =
        Lasregler.vanliga().medStorlek(STORST, 4 * STORST).medTabell(RADER, 100, 1_000);
    try (Tabellfil tabell = Tabellfiler.oppna(filnamn, in, regler)) {
      Map<String, Integer> kolumner = tabell.hasNext() ? kolumner(tabell.next()) : Map.of();
      if (!kolumner.containsKey(NUMMER)) {
        throw new Filfel(filnamn, 1, NUMMER, "Kolumnen nummer saknas i filens första rad.");
      }
      List<Folkbokforingsrad> rader = new ArrayList<>();
      tabell.forEachRemaining(rad -> rader.add(rad(rad, kolumner)));
      return rader;
    }
  }

  private static Map<String, Integer> kolumner(Rad rubriker) {
    Map<String, Integer> kolumner = new HashMap<>();
    for (int plats = 0; plats < rubriker.celler().size(); plats++) {
      kolumner.put(rubriker.celler().get(plats).strip().toLowerCase(Locale.ROOT), plats);
    }
    return kolumner;
  }

  private static Folkbokforingsrad rad(Rad rad, Map<String, Integer> kolumner) {
    return new Folkbokforingsrad(
        rad.nummer(),
        cell(rad, kolumner, NUMMER),
        cell(rad, kolumner, "nytt_nummer"),
        cell(rad, kolumner, "fornamn"),
        cell(rad, kolumner, "efternamn"),
        cell(rad, kolumner, "skydd").toUpperCase(Locale.ROOT),
        cell(rad, kolumner, "co"),
        cell(rad, kolumner, "gata"),
        cell(rad, kolumner, "postnummer"),
        cell(rad, kolumner, "ort"),
        cell(rad, kolumner, "fran"));
  }

  private static String cell(Rad rad, Map<String, Integer> kolumner, String namn) {
    Integer plats = kolumner.get(namn);
    return plats == null || plats >= rad.celler().size() ? "" : rad.celler().get(plats).strip();
  }
}
