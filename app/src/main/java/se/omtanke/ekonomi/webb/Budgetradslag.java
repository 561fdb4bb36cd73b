package se.omtanke.ekonomi.webb;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import se.omtanke.ekonomi.Budgetfiler;
import se.omtanke.ekonomi.Budgetforslag.Innehall;
import se.omtanke.ekonomi.Budgetforslagen;
import se.omtanke.ekonomi.Budgetramrad;
import se.omtanke.grund.Saknas;
import se.omtanke.komponenter.tabell.Cell;
import se.omtanke.komponenter.tabell.Kolumn;
import se.omtanke.komponenter.tabell.Tabell;
import se.omtanke.komponenter.tabell.Tabellrad;
import se.omtanke.regler.Belopp;

/** What can be sent to a budget work as rows, from a file or pasted. */
enum Budgetradslag {
  RAM,
  INDEX,
  FORSLAG;

  /** The kind that an address names. */
  static Budgetradslag av(String ord) {
    return Arrays.stream(values())
        .filter(slag -> slag.ord().equals(ord))
        .findFirst()
        .orElseThrow(() -> new Saknas("Den sidan finns inte."));
  }

  /** Its word in addresses and texts. */
  String ord() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The headings that its rows begin with. */
  String rubriker() {
    return switch (this) {
      case RAM -> "beslutsdatum;dnr;post;belopp";
      case INDEX -> "konto;benamning;procent;po_fore;po_efter";
      case FORSLAG -> "ansvar;verksamhet;belopp;motivering;konto";
    };
  }

  /**
   * Requires that the rows could be taken as they are.
   *
   * @throws se.omtanke.grund.OgiltigIndata with what is in the way
   */
  void krav(Budgetsidor.Vy vy, Budgetforslagen forslagen, String rader) {
    switch (this) {
      case RAM -> vy.fordelning().nyaIRamen(Budgetfiler.ram(rader));
      case INDEX -> Budgetfiler.index(rader);
      case FORSLAG -> forslagen.prova(vy.tx(), vy.fordelning(), Budgetfiler.forslag(rader));
    }
  }

  /** The rows as a table, with their sum where they have one. */
  Tabell tabell(Budgetsidor.Vy vy, String rader) {
    Budgetord ord = vy.ord();
    return switch (this) {
      case RAM -> {
        List<Budgetramrad> nya = vy.fordelning().nyaIRamen(Budgetfiler.ram(rader));
        yield tabell(
                ord,
                List.of(kolumn(ord, "post"), kolumn(ord, "beslutsdatum"), kolumn(ord, "dnr")),
                Kolumn.tal(text(ord, "belopp"), "kr"),
                nya.stream().map(Budgetrad::av).map(Budgetradslag::rad))
            .medSummor(
                Tabellrad.av(
                    Cell.text(text(ord, "summa")),
                    Cell.text(""),
                    Cell.text(""),
                    belopp(Belopp.summa(nya.stream().map(Budgetramrad::belopp)))));
      }
      case INDEX ->
          Tabell.lista(
              "granska",
              text(ord, "granska.tabell"),
              List.of(
                  kolumn(ord, "konto"),
                  kolumn(ord, "benamning"),
                  Kolumn.tal(text(ord, "procent"), "%"),
                  Kolumn.tal(text(ord, "pofore"), "%"),
                  Kolumn.tal(text(ord, "poefter"), "%")),
              Budgetfiler.index(rader).stream()
                  .map(Budgetrad::av)
                  .map(Budgetradslag::rad)
                  .toList());
      case FORSLAG -> forslag(ord, Budgetfiler.forslag(rader));
    };
  }

  /** Proposals as a table, with their sum. */
  static Tabell forslag(Budgetord ord, List<Innehall> alla) {
    return tabell(
            ord,
            List.of(kolumn(ord, "rad"), kolumn(ord, "konto"), kolumn(ord, "forslag.motivering")),
            Kolumn.tal(text(ord, "belopp"), "kr"),
            alla.stream()
                .map(
                    ett ->
                        Tabellrad.av(
                            Cell.text(ord.rad(ett.nyckel())),
                            Cell.text(ord.konto(ett.konto())),
                            Cell.text(ett.motivering()),
                            belopp(ett.belopp()))))
        .medSummor(
            Tabellrad.av(
                Cell.text(text(ord, "summa")),
                Cell.text(""),
                Cell.text(""),
                belopp(Belopp.summa(alla.stream().map(Innehall::belopp)))));
  }

  private static Tabell tabell(
      Budgetord ord, List<Kolumn> ledande, Kolumn sist, Stream<Tabellrad> rader) {
    return Tabell.lista(
        "granska",
        text(ord, "granska.tabell"),
        Stream.concat(ledande.stream(), Stream.of(sist)).toList(),
        rader.toList());
  }

  private static Tabellrad rad(Budgetrad rad) {
    return new Tabellrad(rad.celler(), 0, false);
  }

  private static Cell belopp(Belopp belopp) {
    return Cell.tal(Budgetord.kronor(belopp));
  }

  private static Kolumn kolumn(Budgetord ord, String namn) {
    return Kolumn.text(text(ord, namn));
  }

  private static String text(Budgetord ord, String nyckel) {
    return ord.texter().text("ekonomi.budget." + nyckel);
  }
}
