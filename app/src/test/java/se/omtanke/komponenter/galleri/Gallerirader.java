package se.omtanke.komponenter.galleri;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import se.omtanke.komponenter.Talform;
import se.omtanke.komponenter.delar.Definition;
import se.omtanke.komponenter.delar.Filterbricka;
import se.omtanke.komponenter.delar.Flik;
import se.omtanke.komponenter.delar.Hamtning;
import se.omtanke.komponenter.delar.Listadress;
import se.omtanke.komponenter.delar.Status;
import se.omtanke.komponenter.delar.Tidslinjerad;
import se.omtanke.komponenter.delar.Tradnod;
import se.omtanke.komponenter.formular.Kontrollrad;
import se.omtanke.komponenter.formular.Val;
import se.omtanke.komponenter.tabell.Cell;
import se.omtanke.komponenter.tabell.Kolumn;
import se.omtanke.komponenter.tabell.Sortering;
import se.omtanke.komponenter.tabell.Tabell;
import se.omtanke.komponenter.tabell.Tabellrad;

/** Made-up rows: ordinary ones, many, long words. */
final class Gallerirader {

  private static final List<String> NAMN =
      List.of(
          "Hemtjänst norr",
          "Särskilt boende för äldre, Solgårdens demensenhet och korttidsvistelse",
          "Vuxenenheten",
          "Bistånds- och LSS-handläggningsverksamhetens utvecklingsavdelning",
          "Kommunal hälso- och sjukvård");

  private static final List<String> MANADER =
      List.of(
          "okt 25", "nov 25", "dec 25", "jan 26", "feb 26", "mar 26", "apr 26", "maj 26", "jun 26",
          "jul 26", "aug 26", "sep 26", "okt 26");

  private Gallerirader() {}

  static Tabell tomTabell() {
    return Tabell.lista(
        "tom", "Utfall", List.of(Kolumn.text("Enhet"), Kolumn.tal("Utfall", "tkr")), List.of());
  }

  static Tabell matris() {
    List<Kolumn> kolumner = new ArrayList<>(List.of(Kolumn.text("Verksamhet")));
    MANADER.forEach(manad -> kolumner.add(Kolumn.tal(manad, "tkr")));
    List<Tabellrad> rader = new ArrayList<>();
    for (int i = 0; i < NAMN.size(); i++) {
      rader.add(matrisrad(NAMN.get(i), i).paNiva(i == 0 || i == 4 ? 0 : 1));
    }
    rader.add(3, matrisrad("Äldreomsorg", 9).somDelsumma());
    return Tabell.matris("manader", "Nettokostnad per månad, rullande tretton", kolumner, rader)
        .medSummor(matrisrad("Socialnämnden", 20))
        .medNot(
            "Källa: ekonomisystemet, läst 2026-11-20 06:00. Rader är avrundade var för sig och kan"
                + " skilja sig från summan.");
  }

  static Tabell lista(Listadress adress, int antal) {
    List<Kolumn> kolumner =
        List.of(
            Kolumn.text("Enhet").medSortering(Sortering.av(adress, "enhet")),
            Kolumn.text("Läge"),
            Kolumn.tal("Budget", "tkr").medSortering(Sortering.av(adress, "budget")),
            Kolumn.tal("Utfall", "tkr").medSortering(Sortering.av(adress, "utfall")),
            Kolumn.tal("Avvikelse", "tkr").medSortering(Sortering.av(adress, "avvikelse")),
            Kolumn.tal("Förbrukat", "%"));
    return Tabell.lista(
            "enheter",
            "Utfall per enhet, januari–oktober 2026",
            kolumner,
            IntStream.range(0, antal).mapToObj(Gallerirader::rad).toList())
        .medSummor(
            Tabellrad.av(
                Cell.text("Summa"),
                Cell.text(""),
                Cell.tal(Talform.heltal(642_180)),
                Cell.tal(Talform.heltal(649_480)),
                Cell.tal(Talform.heltal(-7_300)),
                Cell.tal("101,1")));
  }

  private static Tabellrad rad(int i) {
    Status status =
        switch (i % 5) {
          case 0 -> new Status("Pågår", Status.Ton.PAGAR);
          case 1 -> new Status("Försenad", Status.Ton.FEL);
          case 2 -> new Status("2 dagar kvar", Status.Ton.VARNING);
          case 3 -> new Status("Ej påbörjad", Status.Ton.NEUTRAL);
          default -> new Status("Inlämnad", Status.Ton.KLAR);
        };
    long avvikelse = (i * 137L) % 900 - 450;
    return Tabellrad.av(
        Cell.lank(NAMN.get(i % NAMN.size()) + " " + (i + 1), "/galleri/tom"),
        Cell.lage(status),
        Cell.tal(Talform.heltal(3_000 + i * 17L)),
        Cell.sifferlank(Talform.heltal(3_000 + i * 17L - avvikelse), "/galleri/tom"),
        Cell.tal(Talform.heltal(avvikelse)),
        Cell.tal(i % 9 == 4 ? Talform.SEKRETESS : Talform.tal(new BigDecimal(80 + i % 30), 1)));
  }

  private static Tabellrad matrisrad(String namn, int i) {
    Stream<Cell> tal =
        IntStream.range(0, MANADER.size())
            .mapToObj(m -> Cell.sifferlank(Talform.heltal(varde(i, m)), "/galleri/tom"));
    return Tabellrad.av(Stream.concat(Stream.of(Cell.text(namn)), tal).toArray(Cell[]::new));
  }

  private static long varde(int rad, int manad) {
    return rad == 2 && manad == 3 ? -1_204 : 1_870 + rad * 2_113L + manad * 41L;
  }

  static List<Filterbricka> brickor(Listadress lista) {
    return List.of(
        new Filterbricka("Enhet", "Äldreomsorg", lista.utan("enhet").adress()),
        new Filterbricka("Period", "januari–oktober 2026", lista.utan("period").adress()));
  }

  static List<Flik> flikar() {
    return List.of(
        Flik.av("Översikt", "/galleri/delar", false),
        Flik.av("Utfall", "/galleri/tabeller", true),
        new Flik("Prognos", "/galleri/formular", false, OptionalInt.of(3)),
        Flik.av("Volymer", "/galleri/tom", false));
  }

  static List<Hamtning> filer() {
    return List.of(
        new Hamtning("PDF", "som på sidan", "/f.pdf"),
        new Hamtning("XLSX", "med rena tal", "/f.xlsx"),
        new Hamtning("CSV", "med rena tal", "/f.csv"),
        new Hamtning("JSON", "för program", "/f.json"));
  }

  static Definition definition() {
    return new Definition(
        "periodiserad budget",
        "Årets budget fördelad på månader efter hur kostnaderna brukar falla ut.",
        Optional.of("Ekonomihandboken, avsnitt 4.2"));
  }

  static List<Kontrollrad> kontroll() {
    return List.of(
        new Kontrollrad("Enhet", "Hemtjänst norr", Optional.of("/galleri/formular#enhet")),
        new Kontrollrad("Prognos för helåret", "48 250 tkr", Optional.of("/galleri/formular")),
        new Kontrollrad(
            "Kommentar",
            "Fler brukare med stora behov sedan augusti.\nVi ser över schemana i november.",
            Optional.of("/galleri/formular")),
        new Kontrollrad("Lämnas av", "Anna-Karin Öhrström Lindqvist", Optional.empty()));
  }

  static List<Tradnod> trad() {
    return List.of(
        new Tradnod(
            "Socialförvaltningen",
            Optional.of("/galleri"),
            Optional.of("5000"),
            List.of(
                new Tradnod(
                    "Äldreomsorg",
                    Optional.of("/galleri"),
                    Optional.of("5100"),
                    List.of(blad("Hemtjänst norr", "5110"), blad("Hemtjänst söder", "5120")),
                    true),
                new Tradnod(
                    "Individ- och familjeomsorg",
                    Optional.of("/galleri"),
                    Optional.of("5200"),
                    List.of(blad("Vuxenenheten", "5210")),
                    false),
                blad("Stab", "5900")),
            true));
  }

  private static Tradnod blad(String namn, String kod) {
    return new Tradnod(namn, Optional.of("/galleri"), Optional.of(kod), List.of(), false);
  }

  static List<Tidslinjerad> tidslinje() {
    return List.of(
        new Tidslinjerad(
            "Prognosen lämnades",
            "2026-11-21 14:32",
            "Anna-Karin Öhrström, controller",
            Optional.of("Helår 48 250 tkr, 1 250 tkr sämre än i september.")),
        new Tidslinjerad(
            "Utfall för oktober lästes in",
            "2026-11-20 06:00",
            "Ekonomisystemet",
            Optional.empty()),
        new Tidslinjerad("Prognosen öppnades", "2026-11-02 08:00", "Omtanke", Optional.empty()));
  }

  static List<Val> enheter() {
    return List.of(
        Val.av("norr", "Hemtjänst norr"),
        Val.av("soder", "Hemtjänst söder"),
        Val.av("lss", "Bistånds- och LSS-handläggningsverksamheten"));
  }

  static List<Val> slag() {
    return List.of(
        Val.av("volym", "Volym").medLedtext("Fler eller färre brukare, timmar eller dygn"),
        Val.av("pris", "Pris").medLedtext("Dyrare eller billigare per timme eller dygn"),
        Val.av("annat", "Annat"));
  }
}
