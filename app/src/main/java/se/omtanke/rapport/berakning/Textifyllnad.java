package se.omtanke.rapport.berakning;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import se.omtanke.rapport.berakning.Cellvarde.Andelsvarde;
import se.omtanke.rapport.berakning.Cellvarde.Beloppsvarde;
import se.omtanke.rapport.mall.Ordpar;
import se.omtanke.rapport.mall.Plusbetydelse;
import se.omtanke.rapport.mall.Textreferens;
import se.omtanke.rapport.mall.Textreferens.Ord;
import se.omtanke.rapport.mall.Textreferens.Tal;
import se.omtanke.rapport.mall.Textreferens.Visat;
import se.omtanke.rapport.tal.Avrundning;
import se.omtanke.rapport.tal.Talenhet;
import se.omtanke.rapport.tal.Talform;
import se.omtanke.rapport.tal.Talskrift;
import se.omtanke.regler.Belopp;

/** Fills the figures of a text in from the tables that it refers to. */
public final class Textifyllnad {

  private final String avsnitt;
  private final Map<String, Tabell> tabeller;
  private final List<Textreferens> referenser;

  private Textifyllnad(String avsnitt, String kalltext, Map<String, Tabell> tabeller) {
    this.avsnitt = avsnitt;
    this.tabeller = tabeller;
    try {
      this.referenser = Textreferens.alla(kalltext);
    } catch (Textreferens.Syntaxfel fel) {
      throw new Textfel(avsnitt, "", String.valueOf(fel.getMessage()));
    }
  }

  /**
   * Fills a text in.
   *
   * @throws Textfel if a reference is to nothing, to a blank cell or would lose its sign
   */
  public static Textresultat fyll(
      String id, String rubrik, String kalltext, Map<String, Tabell> tabeller) {
    Textifyllnad ifyllnad = new Textifyllnad(id, kalltext, tabeller);
    return ifylld(id, rubrik, kalltext, skrivs -> ifyllnad.ersatt(Textreferens.las(skrivs)));
  }

  /** The same for readers: in the place of a figure that is not there stands which one it is. */
  public static Textresultat fyllMedLuckor(
      String id, String rubrik, String kalltext, Map<String, Tabell> tabeller) {
    try {
      Textifyllnad ifyllnad = new Textifyllnad(id, kalltext, tabeller);
      return ifylld(
          id, rubrik, kalltext, skrivs -> ifyllnad.ersattEllerLucka(Textreferens.las(skrivs)));
    } catch (Textfel olaslig) {
      return ifylld(id, rubrik, kalltext, _ -> "[siffra saknas]");
    }
  }

  private static Textresultat ifylld(
      String id, String rubrik, String kalltext, UnaryOperator<String> ersatt) {
    String text =
        Textreferens.i(kalltext)
            .replaceAll(funnen -> Matcher.quoteReplacement(ersatt.apply(funnen.group(1))));
    List<String> stycken =
        Arrays.stream(text.split("\\n\\s*\\n", -1))
            .map(stycke -> stycke.strip().replaceAll("\\s*\\n\\s*", " "))
            .filter(stycke -> !stycke.isEmpty())
            .toList();
    return new Textresultat(id, rubrik, kalltext, stycken);
  }

  private String ersattEllerLucka(Textreferens referens) {
    try {
      return ersatt(referens);
    } catch (Textfel fel) {
      return "[siffra saknas: " + stalle(referens) + "]";
    }
  }

  /** The row and the column as the reader knows them. */
  private String stalle(Textreferens referens) {
    Optional<Tabell> tabell = Optional.ofNullable(tabeller.get(referens.tabell()));
    String rad = tabell.flatMap(t -> t.rad(referens.rad())).map(Tabell.Tabellrad::namn).orElse("");
    String kolumn =
        tabell
            .flatMap(t -> t.kolumn(referens.kolumn()))
            .map(k -> (k.grupp() + " " + k.rubrik()).strip())
            .orElse("");
    return (rad.isEmpty() ? referens.rad() : rad)
        + ", "
        + (kolumn.isEmpty() ? referens.kolumn() : kolumn);
  }

  private String ersatt(Textreferens referens) {
    Tabell tabell =
        Optional.ofNullable(tabeller.get(referens.tabell()))
            .orElseThrow(() -> fel(referens, "tabellen " + referens.tabell() + " finns inte"));
    var rad =
        tabell
            .rad(referens.rad())
            .orElseThrow(() -> fel(referens, "raden " + referens.rad() + " finns inte"));
    var kolumn =
        tabell
            .kolumn(referens.kolumn())
            .orElseThrow(() -> fel(referens, "kolumnen " + referens.kolumn() + " finns inte"));
    Cell cell =
        tabell
            .cell(rad, kolumn)
            .orElseThrow(() -> fel(referens, "raden är en rubrik utan siffror"));
    return switch (referens.form()) {
      case Visat _ -> visat(referens, cell, kolumn.form());
      case Tal tal -> tal(referens, cell.varde(), tal);
      case Ord ord -> ord(referens, cell.varde(), ord.par(), kolumn.plus());
    };
  }

  private String visat(Textreferens referens, Cell cell, Talform form) {
    if (cell.visat(form).isEmpty()) {
      throw fel(referens, tom(referens));
    }
    return cell.text() + Talskrift.HART_BLANKSTEG + form.enhet().skrivs();
  }

  private String tal(Textreferens referens, Cellvarde varde, Tal tal) {
    BigDecimal avrundat =
        switch (varde) {
          case Beloppsvarde belopp when tal.form().enhet() != Talenhet.PROCENT ->
              Avrundning.belopp(belopp.belopp(), tal.form());
          case Andelsvarde andel when tal.form().enhet() == Talenhet.PROCENT ->
              Avrundning.procent(andel.del(), andel.bas(), tal.form().decimaler());
          case Beloppsvarde _ -> throw fel(referens, "rutan är ett belopp, ingen andel");
          case Andelsvarde _ -> throw fel(referens, "rutan är en andel, inget belopp");
          default -> throw fel(referens, tom(referens));
        };
    String siffror =
        switch (tal.tecken()) {
          case MINUS -> Talskrift.skriv(avrundat);
          case PLUS_OCH_MINUS -> Talskrift.skrivMedTecken(avrundat);
          case UTAN -> utanTecken(referens, avrundat);
        };
    String enhet = tal.form().enhet() == Talenhet.PROCENT ? "procent" : tal.form().enhet().skrivs();
    return siffror + Talskrift.HART_BLANKSTEG + enhet;
  }

  private String utanTecken(Textreferens referens, BigDecimal avrundat) {
    boolean sagtIOrd =
        referenser.stream().anyMatch(r -> r.form() instanceof Ord && r.sammaCell(referens));
    if (!sagtIOrd) {
      throw fel(
          referens,
          "talet står utan tecken, men inget ord i texten säger tecknet; skriv till exempel"
              + " {{överskott/underskott:"
              + referens.skrivs().substring(referens.skrivs().indexOf(':') + 1).strip()
              + "}}");
    }
    return Talskrift.skriv(avrundat.abs());
  }

  private String ord(Textreferens referens, Cellvarde varde, Ordpar par, Plusbetydelse plus) {
    if (!(varde instanceof Beloppsvarde belopp)) {
      throw fel(referens, "ordet kräver ett belopp, och rutan har inget");
    }
    int tecken = belopp.belopp().compareTo(Belopp.NOLL);
    if (!par.omResultat()) {
      return par.ord(tecken);
    }
    return switch (plus) {
      case BATTRE -> par.ord(tecken);
      case SAMRE -> par.ord(-tecken);
      case NEUTRAL ->
          throw fel(
              referens,
              "mallen säger inte vad plus betyder i kolumnen; skriv plus: bättre eller plus:"
                  + " sämre");
    };
  }

  private String tom(Textreferens referens) {
    return "siffran finns inte än (" + stalle(referens) + "), rutan är tom";
  }

  private Textfel fel(Textreferens referens, String klarsprak) {
    return new Textfel(avsnitt, referens.skrivs(), klarsprak);
  }
}
