package se.omtanke.ekonomi.webb;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import se.omtanke.ekonomi.Budgetarbete;
import se.omtanke.ekonomi.Budgetfordelning;
import se.omtanke.ekonomi.Budgetlage;
import se.omtanke.ekonomi.Enhetsbudget;
import se.omtanke.ekonomi.Fordelningsrad;
import se.omtanke.komponenter.Datumform;
import se.omtanke.komponenter.Talform;
import se.omtanke.komponenter.tabell.Cell;
import se.omtanke.komponenter.tabell.Kolumn;
import se.omtanke.komponenter.tabell.Tabell;
import se.omtanke.komponenter.tabell.Tabellrad;
import se.omtanke.regler.Belopp;

/** The budget work in tables; amounts in thousands of kronor with the ledger's sign. */
record Budgettabeller(Budgetord ord) {

  private static final String TKR = "tkr";

  /** The amounts of a line, in the order of the columns. */
  private static final List<Function<Fordelningsrad, Belopp>> DELAR =
      List.of(
          Fordelningsrad::intakter,
          Fordelningsrad::kostnader,
          Fordelningsrad::index,
          Fordelningsrad::forslag,
          Fordelningsrad::reducering,
          Fordelningsrad::nyaIntakter,
          Fordelningsrad::nyaKostnader,
          Fordelningsrad::nytt);

  /** The works, latest year first. */
  Tabell arbeten(List<Budgetarbete> arbeten) {
    return Tabell.lista(
        "budgetarbeten",
        text("tabell.arbeten"),
        List.of(Kolumn.text(text("ar")), Kolumn.text(text("lage")), Kolumn.text(text("sistadag"))),
        arbeten.stream()
            .map(
                ett ->
                    Tabellrad.av(
                        Cell.lank(Integer.toString(ett.ar()), Budgetkontroll.adress(ett.id())),
                        Cell.lage(ord.status(ett.lage())),
                        Cell.text(Datumform.tabell(ett.sistaDag()))))
            .toList());
  }

  /** From this year's budget to the coming one's, beside the frame. */
  Tabell steg(Budgetfordelning fordelning) {
    Budgetarbete arbete = fordelning.arbete();
    String basar = Integer.toString(arbete.basar());
    List<Tabellrad> rader =
        List.of(
            steg(text("steg.iar", basar), fordelning.summa(Fordelningsrad::iAr), false),
            steg(text("steg.index"), fordelning.summa(Fordelningsrad::index), true),
            steg(text("steg.forslag"), fordelning.summa(Fordelningsrad::forslag), true),
            steg(text("steg.reducering"), fordelning.delat(), true));
    return Tabell.lista(
            "budgetsteg",
            text("tabell.steg", Integer.toString(arbete.ar())),
            List.of(Kolumn.text(text("steg")), Kolumn.tal(text("belopp"), TKR)),
            rader)
        .medSummor(
            steg(text("steg.fordelat"), fordelning.fordelat(), false),
            steg(text("steg.ram"), fordelning.ramen(), false),
            steg(text("steg.skillnad"), fordelning.skillnad(), true))
        .medNot(text("steg.not"));
  }

  private Tabellrad steg(String namn, Belopp belopp, boolean andring) {
    return Tabellrad.av(
        Cell.text(namn), Cell.tal(andring ? Budgetord.andring(belopp) : Budgetord.tkr(belopp)));
  }

  /** Every line, step by step. */
  Tabell rader(Budgetarbete arbete, List<Fordelningsrad> rader) {
    String basar = Integer.toString(arbete.basar());
    String ar = Integer.toString(arbete.ar());
    List<Kolumn> kolumner = new ArrayList<>();
    kolumner.add(Kolumn.text(text("rad")));
    Stream.of(
            text("kolumn.intakter", basar),
            text("kolumn.kostnader", basar),
            text("steg.index"),
            text("kolumn.forslag"),
            text("kolumn.reducering"),
            text("kolumn.intakter", ar),
            text("kolumn.kostnader", ar),
            text("kolumn.totalt", ar))
        .map(rubrik -> Kolumn.tal(rubrik, TKR))
        .forEach(kolumner::add);
    Tabell tabell =
        Tabell.matris(
            "fordelning",
            text("tabell.rader", ar),
            kolumner,
            rader.stream()
                .map(rad -> rad(ord.rad(rad.nyckel()), DELAR, vad -> vad.apply(rad)))
                .toList());
    return tabell
        .medSummor(rad(text("summa"), DELAR, vad -> Belopp.summa(rader.stream().map(vad))))
        .medNot(text("rader.not"));
  }

  /** What every line gives. */
  Tabell reducering(List<Fordelningsrad> rader) {
    List<Function<Fordelningsrad, Belopp>> delar =
        List.of(
            Fordelningsrad::kostnaderForeReducering,
            Fordelningsrad::reducering,
            Fordelningsrad::nyaKostnader);
    return Tabell.matris(
            "reducering",
            text("tabell.reducering"),
            List.of(
                Kolumn.text(text("rad")),
                Kolumn.tal(text("kolumn.fore"), TKR),
                Kolumn.tal(text("kolumn.reducering"), TKR),
                Kolumn.tal(text("kolumn.efter"), TKR)),
            rader.stream()
                .map(rad -> rad(ord.rad(rad.nyckel()), delar, vad -> vad.apply(rad)))
                .toList())
        .medSummor(rad(text("summa"), delar, vad -> Belopp.summa(rader.stream().map(vad))))
        .medNot(text("reducering.not"));
  }

  /** What each unit has proposed. */
  Tabell enheter(List<Enhetsbudget> enheter) {
    return Tabell.lista(
        "enheter",
        text("tabell.enheter"),
        List.of(
            Kolumn.text(text("enhet")),
            Kolumn.tal(text("iar"), TKR),
            Kolumn.tal(text("antal"), ""),
            Kolumn.tal(text("begart"), TKR),
            Kolumn.tal(text("nytt"), TKR)),
        enheter.stream().map(this::enhet).toList());
  }

  private Tabellrad enhet(Enhetsbudget en) {
    return Tabellrad.av(
        Cell.lank(
            en.enhet().namn(),
            Budgetkontroll.adress(en.arbete().id()) + "/enhet/" + en.enhet().id()),
        Cell.tal(Budgetord.tkr(en.iAr())),
        Cell.tal(Talform.heltal(en.forslag().size())),
        Cell.tal(en.forslag().isEmpty() ? Talform.SAKNAS : Budgetord.andring(en.begart())),
        Cell.tal(
            en.arbete().lage() instanceof Budgetlage.Forberedelse
                ? Talform.SAKNAS
                : Budgetord.tkr(en.nytt())));
  }

  private static Tabellrad rad(
      String namn,
      List<Function<Fordelningsrad, Belopp>> kolumner,
      Function<Function<Fordelningsrad, Belopp>, Belopp> varde) {
    List<Cell> celler = new ArrayList<>();
    celler.add(Cell.text(namn));
    kolumner.forEach(kolumn -> celler.add(Cell.tal(Budgetord.tkr(varde.apply(kolumn)))));
    return new Tabellrad(celler, 0, false);
  }

  private String text(String nyckel, Object... argument) {
    return ord.texter().text("ekonomi.budget." + nyckel, argument);
  }
}
