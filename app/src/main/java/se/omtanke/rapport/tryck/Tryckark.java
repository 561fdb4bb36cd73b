package se.omtanke.rapport.tryck;

import gg.jte.html.escape.Escape;
import gg.jte.output.StringOutput;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.omtanke.rapport.berakning.Avsnittsresultat;
import se.omtanke.rapport.berakning.Diagramresultat;
import se.omtanke.rapport.berakning.Huvudord;
import se.omtanke.rapport.berakning.Rapport;
import se.omtanke.rapport.berakning.Tabell;
import se.omtanke.rapport.diagram.Diagrambredd;
import se.omtanke.rapport.diagram.Diagramord;
import se.omtanke.rapport.diagram.Diagramritning;
import se.omtanke.rapport.tryck.Trycktabell.Lage;

/**
 * A report as the print template sees it.
 *
 * @param rapport the report
 * @param utskriven when it was printed
 * @param stil the print style sheet
 */
public record Tryckark(Rapport rapport, Instant utskriven, String stil) {

  private static final DateTimeFormatter TID =
      DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm").withZone(ZoneId.of("Europe/Stockholm"));
  private static final String LIGGANDE =
      "@page { size: A4 landscape; margin: 13mm 14mm 16mm 14mm; }";

  /** A fact of the report's head. */
  public record Faktum(String namn, String varde) {}

  /** The document's title. */
  public String titel() {
    return rapport.namn() + ", " + rapport.periodtext();
  }

  /** The style sheet; the whole paper is laid down when all its tables are wide. */
  @Override
  public String stil() {
    return liggande() ? stil + LIGGANDE : stil;
  }

  /** What the document is, for those who search. */
  public String beskrivning() {
    return rapport.namn() + " för " + rapport.periodtext() + ", " + avsandare();
  }

  /** Municipality and board. */
  public String avsandare() {
    return Stream.of("kommun", "namnd")
        .map(nyckel -> rapport.huvud().getOrDefault(nyckel, ""))
        .filter(varde -> !varde.isEmpty())
        .collect(Collectors.joining(" · "));
  }

  /** The line at the foot of every page. */
  public String fot() {
    return avsandare() + " · " + rapport.namn() + " · Utskriven " + TID.format(utskriven);
  }

  /** The period with a capital. */
  public String period() {
    String text = rapport.periodtext();
    return Character.toUpperCase(text.charAt(0)) + text.substring(1);
  }

  /** What a reader must know to read the figures. */
  public List<Faktum> fakta() {
    List<Faktum> fakta = new ArrayList<>();
    Map<String, String> ovriga = new TreeMap<>(rapport.huvud());
    ovriga.remove("kommun");
    ovriga.remove("namnd");
    ovriga.forEach((nyckel, varde) -> fakta.add(new Faktum(Huvudord.namn(nyckel), varde)));
    String tecken =
        rapport.tabeller().stream()
            .map(tabell -> tabell.tecken().forklaring())
            .distinct()
            .collect(Collectors.joining(" "));
    if (rapport.tabeller().stream().map(Tabell::tecken).distinct().count() > 1) {
      fakta.add(new Faktum("Tecken", "Olika i olika tabeller; står vid varje tabell."));
    } else if (!tecken.isEmpty()) {
      fakta.add(new Faktum("Tecken", tecken));
    }
    fakta.add(new Faktum("Valuta", "Svenska kronor. Enheten står vid varje tabell."));
    return fakta;
  }

  /** A table laid out for print. */
  public Trycktabell tabell(Tabell tabell) {
    List<Avsnittsresultat> avsnitt = rapport.avsnitt();
    boolean flera = rapport.tabeller().stream().map(Tabell::tecken).distinct().count() > 1;
    return new Trycktabell(
        tabell,
        tabell.rubrik(),
        "",
        flera ? tabell.tecken().forklaring() : "",
        lage(tabell, avsnitt.getLast().equals(tabell)));
  }

  /** The table that stands beside a chart. */
  public Trycktabell diagramtabell(Diagramresultat diagram) {
    String namnrubrik =
        switch (diagram.slag()) {
          case MANAD, ACKUMULERAT -> "Månad";
          case PROGNOSVERSIONER -> "Prognos";
          case BRYGGA -> "Område";
        };
    return new Trycktabell(diagram.varden(), "", namnrubrik, "", Lage.SOM_SIDAN);
  }

  /** Laid down when all its tables are wide. */
  public boolean liggande() {
    return !rapport.tabeller().isEmpty()
        && rapport.tabeller().stream().allMatch(Trycktabell::arBred);
  }

  private Lage lage(Tabell tabell, boolean sist) {
    if (liggande() || !Trycktabell.arBred(tabell)) {
      return Lage.SOM_SIDAN;
    }
    return sist ? Lage.LIGGANDE_SIST : Lage.LIGGANDE;
  }

  /** The conclusion of a chart. */
  public String diagramtitel(Diagramresultat diagram) {
    return Diagramord.titel(diagram);
  }

  /** Measure, unit and period of a chart. */
  public String diagramundertitel(Diagramresultat diagram) {
    return Diagramord.undertitel(diagram, rapport.periodtext());
  }

  /** The drawing of a chart, named for those who cannot see it. */
  public String svg(Diagramresultat diagram) {
    StringOutput namn = new StringOutput();
    Escape.htmlAttribute(diagramtitel(diagram), namn);
    String ritning = Diagramritning.svg(diagram, Diagrambredd.BRED);
    return "<svg alt=\"" + namn + "\"" + ritning.substring("<svg".length());
  }
}
