package se.omtanke.rapport.berakning;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import se.omtanke.rapport.mall.Textreferens;
import se.omtanke.rapport.tal.Talenhet;
import se.omtanke.rapport.tal.Talform;

/**
 * Finds figures that someone typed in a text instead of referring to a cell.
 *
 * <p>Years, dates and statute references are no figures of the report and are left alone.
 */
public final class SkrivnaSiffror {

  private static final String MANADER =
      "januari|februari|mars|april|maj|juni|juli|augusti|september|oktober|november|december";
  private static final Pattern UNDANTAG =
      Pattern.compile(
          "\\d{4}-\\d{2}(-\\d{2})?|\\d{1,2}\\s+("
              + MANADER
              + ")(\\s+\\d{4})?|(19|20)\\d{2}"
              + "|\\d+\\s*kap\\.(\\s*\\d+\\s*(a-z)?\\s*§)?|§\\s*\\d+|\\d+\\s*§|\\d{4}:\\d+");
  private static final Pattern TAL =
      Pattern.compile("[+\\-\u2212]?\\d{1,3}([ \u00a0]\\d{3})+(,\\d+)?|[+\\-\u2212]?\\d+(,\\d+)?");
  private static final List<Talform> FORMER =
      List.of(
          new Talform(Talenhet.KR, 0),
          new Talform(Talenhet.TKR, 0),
          new Talform(Talenhet.TKR, 1),
          new Talform(Talenhet.MNKR, 0),
          new Talform(Talenhet.MNKR, 1));

  private SkrivnaSiffror() {}

  /**
   * A typed figure.
   *
   * @param avsnitt the text section
   * @param siffra as it was typed
   * @param motsvarar references to cells that show this figure; none when nothing backs it
   */
  public record SkrivenSiffra(String avsnitt, String siffra, List<String> motsvarar) {
    public SkrivenSiffra {
      motsvarar = List.copyOf(motsvarar);
    }
  }

  /** The typed figures of all texts of a report. */
  public static List<SkrivenSiffra> i(Rapport rapport) {
    List<SkrivenSiffra> funna = new ArrayList<>();
    for (Avsnittsresultat avsnitt : rapport.avsnitt()) {
      if (avsnitt instanceof Textresultat text) {
        String bar =
            UNDANTAG.matcher(Textreferens.i(text.kalltext()).replaceAll("")).replaceAll("");
        Matcher tal = TAL.matcher(bar);
        while (tal.find()) {
          funna.add(new SkrivenSiffra(text.id(), tal.group(), motsvarande(tal.group(), rapport)));
        }
      }
    }
    return funna;
  }

  private static List<String> motsvarande(String siffra, Rapport rapport) {
    String sokt = utanTecken(siffra);
    List<String> funna = new ArrayList<>();
    for (Tabell tabell : rapport.tabeller()) {
      for (Tabell.Tabellrad rad : tabell.rader()) {
        for (Tabell.Kolumn kolumn : tabell.kolumner()) {
          if (tabell.cell(rad, kolumn).filter(cell -> visar(cell, kolumn, sokt)).isPresent()) {
            funna.add(tabell.id() + "." + rad.id() + "." + kolumn.id());
          }
        }
      }
    }
    return funna;
  }

  private static boolean visar(Cell cell, Tabell.Kolumn kolumn, String sokt) {
    if (utanTecken(cell.text()).equals(sokt)) {
      return true;
    }
    return cell.varde() instanceof Cellvarde.Beloppsvarde
        && kolumn.form().enhet() != Talenhet.PROCENT
        && FORMER.stream()
            .anyMatch(form -> utanTecken(Cell.av(cell.varde(), form).text()).equals(sokt));
  }

  private static String utanTecken(String siffra) {
    return siffra.replaceAll("[+\\-\u2212 \u00a0]", "");
  }
}
