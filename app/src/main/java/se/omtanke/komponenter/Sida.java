package se.omtanke.komponenter;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.web.servlet.ModelAndView;

/**
 * A page: what the layout needs to know besides the content.
 *
 * <p>A controller method gets an empty one as argument, gives it a heading and shows a template:
 * {@code sida.medRubrik("Utfall").visa("ekonomi/utfall", Map.of("tabell", tabell))}.
 *
 * @param ram everything around the content
 * @param rubrik the page's only h1 and, with the board, its title
 * @param brodsmulor the way here, without the page itself
 * @param meddelanden notices above the content
 * @param harFel whether the page shows errors; the title then begins with "Fel:"
 */
public record Sida(
    Sidram ram,
    String rubrik,
    List<Brodsmula> brodsmulor,
    List<Meddelande> meddelanden,
    boolean harFel) {

  public Sida {
    brodsmulor = List.copyOf(brodsmulor);
    meddelanden = List.copyOf(meddelanden);
  }

  /** The page that every request begins with. */
  public static Sida tom(Sidram ram) {
    return new Sida(ram, "", List.of(), List.of(), false);
  }

  /** The same page with this heading, in the reader's language. */
  public Sida medRubrik(String nyRubrik) {
    return new Sida(ram, nyRubrik, brodsmulor, meddelanden, harFel);
  }

  /** The same page one step further down. */
  public Sida medBrodsmula(String text, String href) {
    return new Sida(ram, rubrik, med(brodsmulor, new Brodsmula(text, href)), meddelanden, harFel);
  }

  /** The same page with one more notice. */
  public Sida medMeddelande(Meddelande meddelande) {
    return new Sida(ram, rubrik, brodsmulor, med(meddelanden, meddelande), harFel);
  }

  /** The same page, marked as showing errors if {@code fel}. */
  public Sida medFel(boolean fel) {
    return new Sida(ram, rubrik, brodsmulor, meddelanden, fel);
  }

  /** The same page, with how many things wait for its reader told anew in the head. */
  public Sida medVantande(int antal) {
    return new Sida(
        ram.med(ram.huvud().medVantande(antal)), rubrik, brodsmulor, meddelanden, harFel);
  }

  /** A text in the reader's language. */
  public String text(String nyckel, Object... argument) {
    return ram.texter().text(nyckel, argument);
  }

  /** What stands in the browser's tab: error mark first, then heading, then whose page it is. */
  public String titel() {
    String vems = ram.huvud().namnd().isEmpty() ? "Omtanke" : ram.huvud().namnd() + " – Omtanke";
    String fel = harFel ? text("komponenter.titel.fel") + " " : "";
    return fel + (rubrik.isEmpty() ? vems : rubrik + " – " + vems);
  }

  /**
   * Shows the page with a template.
   *
   * @param mall path of the template under {@code src/main/jte} without {@code .jte}
   * @param varden the template's parameters besides {@code sida}
   */
  public ModelAndView visa(String mall, Map<String, ?> varden) {
    Map<String, Object> modell = new HashMap<>(varden);
    modell.put("sida", this);
    return new ModelAndView(mall, modell);
  }

  private static <T> List<T> med(List<T> lista, T sist) {
    List<T> ny = new ArrayList<>(lista);
    ny.add(sist);
    return ny;
  }
}
