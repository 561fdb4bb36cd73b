package se.omtanke.rapport.mall;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import se.omtanke.rapport.tal.Talenhet;
import se.omtanke.rapport.tal.Talform;

/**
 * A figure by reference in a text: {@code {{form:tabell.rad.kolumn}}}.
 *
 * <p>The form is one of
 *
 * <ul>
 *   <li>{@code kr}, {@code tkr}, {@code mnkr} or {@code procent} with a number of decimals, as
 *       {@code mnkr1}: the figure with its minus sign and its unit;
 *   <li>the same between bars, {@code |mnkr1|}: the figure without its sign, only in a text that
 *       says the sign in words from the same cell;
 *   <li>the same after a plus, {@code +mnkr1}: the figure with plus or minus;
 *   <li>{@code visat}: as the table shows it;
 *   <li>a pair of words, as {@code överskott/underskott}: the one that the figure means.
 * </ul>
 *
 * @param skrivs the reference as it is written
 * @param form the form
 * @param tabell the table's id
 * @param rad the row's id, which may have dots in it
 * @param kolumn the column's id
 */
public record Textreferens(String skrivs, Form form, String tabell, String rad, String kolumn) {

  private static final Pattern REFERENS = Pattern.compile("\\{\\{([^{}]*)}}");
  private static final Pattern TAL =
      Pattern.compile("(\\+?)(\\|?)(kr|tkr|mnkr|procent)([0-3]?)(\\|?)");

  /** How a figure is put in words. */
  public sealed interface Form {}

  /** As the table shows it. */
  public record Visat() implements Form {}

  /** With a unit of its own. */
  public record Tal(Talform form, Tecken tecken) implements Form {}

  /** One of two words. */
  public record Ord(Ordpar par) implements Form {}

  /** Which sign a figure carries. */
  public enum Tecken {
    MINUS,
    PLUS_OCH_MINUS,
    UTAN
  }

  /** A reference that cannot be read: what is written, and what is wrong with it. */
  public static final class Syntaxfel extends RuntimeException {
    Syntaxfel(String skrivs, String klarsprak) {
      super("{{" + skrivs + "}}: " + klarsprak);
    }
  }

  /** The places of references in a text. Group 1 is what stands between the braces. */
  public static Matcher i(String text) {
    return REFERENS.matcher(text);
  }

  /** All references of a text. */
  public static List<Textreferens> alla(String text) {
    List<Textreferens> alla = new ArrayList<>();
    Matcher traff = i(text);
    while (traff.find()) {
      alla.add(las(traff.group(1)));
    }
    return alla;
  }

  /**
   * Reads what stands between the braces.
   *
   * @throws Syntaxfel if it is no reference
   */
  public static Textreferens las(String skrivs) {
    int kolon = skrivs.indexOf(':');
    String plats = skrivs.substring(kolon + 1).strip();
    int forsta = plats.indexOf('.');
    int sista = plats.lastIndexOf('.');
    if (kolon < 0 || forsta <= 0 || sista <= forsta + 1 || sista == plats.length() - 1) {
      throw new Syntaxfel(
          skrivs, "skriv form:tabell.rad.kolumn, till exempel mnkr1:drift.netto.avvikelse");
    }
    return new Textreferens(
        skrivs,
        form(skrivs, skrivs.substring(0, kolon).strip()),
        plats.substring(0, forsta),
        plats.substring(forsta + 1, sista),
        plats.substring(sista + 1));
  }

  /** If two references are to the same cell. */
  public boolean sammaCell(Textreferens annan) {
    return tabell.equals(annan.tabell) && rad.equals(annan.rad) && kolumn.equals(annan.kolumn);
  }

  private static Form form(String skrivs, String form) {
    if (form.equals("visat")) {
      return new Visat();
    }
    Optional<Ordpar> par = Ordpar.skrivet(form);
    if (par.isPresent()) {
      return new Ord(par.get());
    }
    Matcher tal = TAL.matcher(form);
    if (!tal.matches() || !tal.group(2).equals(tal.group(5))) {
      throw new Syntaxfel(
          skrivs,
          "formen "
              + form
              + " finns inte; välj kr, tkr, mnkr, procent, visat eller något av "
              + Ordpar.allaSkrivna());
    }
    return new Tal(new Talform(enhet(tal.group(3)), decimaler(tal.group(4))), tecken(tal));
  }

  private static Talenhet enhet(String skriven) {
    return switch (skriven) {
      case "kr" -> Talenhet.KR;
      case "tkr" -> Talenhet.TKR;
      case "mnkr" -> Talenhet.MNKR;
      default -> Talenhet.PROCENT;
    };
  }

  private static int decimaler(String skrivna) {
    return skrivna.isEmpty() ? 0 : Integer.parseInt(skrivna);
  }

  private static Tecken tecken(Matcher tal) {
    if (!tal.group(1).isEmpty()) {
      return Tecken.PLUS_OCH_MINUS;
    }
    return tal.group(2).isEmpty() ? Tecken.MINUS : Tecken.UTAN;
  }
}
