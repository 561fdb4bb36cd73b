package se.omtanke.rapport.webb;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import se.omtanke.ekonomi.Bokforingsperiod;
import se.omtanke.ekonomi.Kodstrang;
import se.omtanke.komponenter.Texter;
import se.omtanke.komponenter.delar.Hamtning;
import se.omtanke.komponenter.tabell.Cell;
import se.omtanke.komponenter.tabell.Kolumn;
import se.omtanke.komponenter.tabell.Tabellrad;
import se.omtanke.rapport.Filformat;
import se.omtanke.rapport.Organisationsval;
import se.omtanke.rapport.Periodval;
import se.omtanke.rapport.Rapporter;
import se.omtanke.rapport.Rapportvinkel;
import se.omtanke.rapport.Utgava;
import se.omtanke.rapport.berakning.Avsnittsresultat;
import se.omtanke.rapport.berakning.Diagramresultat;
import se.omtanke.rapport.berakning.Rapport;
import se.omtanke.rapport.berakning.Statuslista;
import se.omtanke.rapport.berakning.Tabell;
import se.omtanke.rapport.berakning.Textresultat;
import se.omtanke.rapport.diagram.Diagrambredd;
import se.omtanke.rapport.diagram.Diagramord;
import se.omtanke.rapport.diagram.Diagramritning;

/**
 * A report as its page shows it.
 *
 * @param rapport the computed report
 * @param vinkel how it is looked at
 * @param perioder the periods that can be chosen, the latest first
 * @param utgavor the editions, the latest first
 * @param beredning its way to publication
 * @param texter the reader's language
 */
public record Rapportvy(
    Rapport rapport,
    Rapportvinkel vinkel,
    List<Bokforingsperiod> perioder,
    List<Utgava> utgavor,
    Beredningsvy beredning,
    Texter texter) {

  /** The report's address. */
  public String adress() {
    return "/rapporter/" + rapport.mallid();
  }

  /** The period as addresses write it. */
  public String period() {
    return Periodval.skriv(rapport.period());
  }

  /** What follows the question mark in every address of this report as it is looked at. */
  public String fraga() {
    return Vinkelval.fraga(rapport.period(), vinkel);
  }

  /** Whether an organisation is the chosen one. */
  public boolean vald(Organisationsval val) {
    return vinkel.organisation() == val;
  }

  /** The choices of organisation. */
  public List<Organisationsval> organisationsval() {
    return List.of(Organisationsval.values());
  }

  /** A choice of organisation in words. */
  public String ord(Organisationsval val) {
    return texter.text("rapport.organisation." + val.kod());
  }

  /** What the reader may leave out, in the order of their names. */
  public SortedMap<String, String> valbara() {
    return new TreeMap<>(rapport.valbara());
  }

  /** Whether something is left out. */
  public boolean utan(String id) {
    return vinkel.utan().contains(id);
  }

  /** What is left out, in words; empty when nothing is. */
  public String utan() {
    return rapport.huvud().getOrDefault("utan", "");
  }

  /** Which organisation the figures are restated to, in words; empty when they are not. */
  public String omraknad() {
    return vald(Organisationsval.SOM_DET_VAR)
        ? ""
        : rapport.huvud().getOrDefault("organisation", "");
  }

  /** A period that can be chosen, as addresses write it. */
  public String skriv(Bokforingsperiod period) {
    return Periodval.skriv(period);
  }

  /** The files that can be had. */
  public List<Hamtning> filer() {
    return List.of(Filformat.PDF, Filformat.XLSX, Filformat.CSV, Filformat.JSON).stream()
        .map(
            format ->
                new Hamtning(
                    format.name(),
                    texter.text("rapport.fil." + format.andelse()),
                    adress() + "/fil/" + period() + "." + format.andelse() + villkor()))
        .toList();
  }

  private String villkor() {
    return vinkel.skriven().isEmpty() ? "" : "?" + vinkel.skriven();
  }

  /** The head's facts in the order that a reader asks: whose, when, in what. */
  public Map<String, String> huvud() {
    return rapport.huvud();
  }

  /** Whether the rows behind the figures are constructed. */
  public boolean konstruerad() {
    return rapport.huvud().containsKey(Rapporter.KONSTRUERADE_RADER);
  }

  /** The kind of a section, for the template to choose by. */
  public String slag(Avsnittsresultat avsnitt) {
    return switch (avsnitt) {
      case Tabell _ -> "tabell";
      case Textresultat _ -> "text";
      case Diagramresultat _ -> "diagram";
      case Statuslista _ -> "status";
    };
  }

  /** A table section as the page shows it. */
  public se.omtanke.komponenter.tabell.Tabell tabell(Avsnittsresultat avsnitt) {
    return new Tabellsida(adress(), fraga(), beredning.far().skriva(), texter).av((Tabell) avsnitt);
  }

  /** Unit and sign of all tables, said once in the head; empty when they differ. */
  public String matt() {
    List<String> alla = rapport.tabeller().stream().map(this::matt).distinct().toList();
    return alla.size() == 1 ? alla.getFirst() : "";
  }

  /** Unit and sign of one table; empty when the head has said it for all. */
  public String matt(Avsnittsresultat avsnitt) {
    return matt().isEmpty() ? matt((Tabell) avsnitt) : "";
  }

  private String matt(Tabell tabell) {
    List<String> enheter = Tabellsida.enheter(tabell);
    String belopp =
        enheter.size() == 1 ? texter.text("rapport.belopp", enheter.getFirst()) + " " : "";
    return belopp + tabell.tecken().forklaring();
  }

  /** What no row of a table took; a reader must know what is missing from its sums. */
  public List<String> utanfor(Avsnittsresultat avsnitt) {
    var fordelning = ((Tabell) avsnitt).fordelning();
    return Stream.concat(
            fordelning.utanRad().stream()
                .map(rad -> texter.text("rapport.utanrad", kod(rad.koder()))),
            fordelning.dubbla().stream()
                .map(
                    rad ->
                        texter.text(
                            "rapport.dubbel", kod(rad.koder()), String.join(", ", rad.rader()))))
        .toList();
  }

  /** A text section. */
  public Textresultat text(Avsnittsresultat avsnitt) {
    return (Textresultat) avsnitt;
  }

  /** A status section. */
  public Statuslista status(Avsnittsresultat avsnitt) {
    return (Statuslista) avsnitt;
  }

  /** Where the comment beside a point with status is written. */
  public String kommentar(Avsnittsresultat avsnitt, String punkt) {
    return Skrivplats.Radkommentar.lank(adress() + "/kommentar", fraga(), avsnitt.id(), punkt);
  }

  /** A chart's drawing, as broad as it is to be shown. */
  public String svg(Avsnittsresultat avsnitt, Diagrambredd bredd) {
    return Diagramritning.svg((Diagramresultat) avsnitt, bredd);
  }

  /** What a chart can be had as: its drawing and its figures. */
  public List<Hamtning> diagramfiler(Avsnittsresultat avsnitt) {
    return Stream.of("svg", "csv")
        .map(
            andelse ->
                new Hamtning(
                    andelse.toUpperCase(Locale.ROOT),
                    texter.text("rapport.diagram.fil." + andelse),
                    "%s/diagram/%s/%s.%s%s"
                        .formatted(adress(), avsnitt.id(), period(), andelse, villkor())))
        .toList();
  }

  /** What a chart's figures are. */
  public List<String> diagramdefinition(Avsnittsresultat avsnitt) {
    Tabell varden = ((Diagramresultat) avsnitt).varden();
    return Stream.concat(
            varden.kolumner().stream().map(kolumn -> kolumn.definition() + "."),
            varden.noter().stream())
        .toList();
  }

  /** A chart's title, which is its conclusion. */
  public String diagramtitel(Avsnittsresultat avsnitt) {
    return Diagramord.titel((Diagramresultat) avsnitt);
  }

  /** A chart's measure and period. */
  public String diagramundertitel(Avsnittsresultat avsnitt) {
    return Diagramord.undertitel((Diagramresultat) avsnitt, rapport.periodtext());
  }

  /** A chart's figures. */
  public se.omtanke.komponenter.tabell.Tabell diagramtabell(Avsnittsresultat avsnitt) {
    Tabell varden = ((Diagramresultat) avsnitt).varden();
    List<Kolumn> kolumner =
        Stream.concat(
                Stream.of(Kolumn.text("")),
                varden.synliga().stream().map(kolumn -> Kolumn.tal(kolumn.rubrik(), "")))
            .toList();
    List<Tabellrad> rader = varden.rader().stream().map(rad -> diagramrad(varden, rad)).toList();
    return se.omtanke.komponenter.tabell.Tabell.matris(
        "diagram-" + avsnitt.id(), diagramtitel(avsnitt), kolumner, rader);
  }

  private static Tabellrad diagramrad(Tabell varden, Tabell.Tabellrad rad) {
    List<Cell> celler = new ArrayList<>();
    celler.add(Cell.text(rad.namn()));
    varden
        .synliga()
        .forEach(
            kolumn ->
                celler.add(Cell.tal(varden.cell(rad, kolumn).map(cell -> cell.text()).orElse(""))));
    return new Tabellrad(celler, 0, false);
  }

  private static String kod(Kodstrang koder) {
    return koder.ansvar() + " " + koder.verksamhet() + " " + koder.konto();
  }
}
