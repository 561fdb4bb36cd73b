package se.omtanke.ekonomi.webb;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import se.omtanke.ekonomi.Budgetdeltagande;
import se.omtanke.ekonomi.Budgetfordelning;
import se.omtanke.ekonomi.Budgetforslag;
import se.omtanke.ekonomi.Budgetkvar;
import se.omtanke.ekonomi.Budgetlage;
import se.omtanke.ekonomi.Budgetnyckel;
import se.omtanke.komponenter.Brodsmula;
import se.omtanke.komponenter.Talform;
import se.omtanke.komponenter.Texter;
import se.omtanke.komponenter.delar.Status;
import se.omtanke.organisation.Kod;
import se.omtanke.organisation.Koddel;
import se.omtanke.organisation.Kodregister;
import se.omtanke.regler.Belopp;

/**
 * The budget work in words.
 *
 * @param texter texts in the reader's language
 * @param koder the names of the codes
 * @param dag the day that the names are of
 */
record Budgetord(Texter texter, Kodregister koder, LocalDate dag) {

  String lage(Budgetlage lage) {
    return texter.text("ekonomi.budget.lage." + ord(lage));
  }

  Status status(Budgetlage lage) {
    Status.Ton ton =
        switch (lage) {
          case Budgetlage.Forberedelse _ -> Status.Ton.NEUTRAL;
          case Budgetlage.Forslagstid _, Budgetlage.Beredning _ -> Status.Ton.PAGAR;
          case Budgetlage.Faststallt _ -> Status.Ton.KLAR;
        };
    return new Status(lage(lage), ton);
  }

  Status status(Budgetforslag.Lage lage) {
    return switch (lage) {
      case Budgetforslag.Vantar _ -> status("vantar", Status.Ton.VARNING);
      case Budgetforslag.Godtaget _ -> status("godtaget", Status.Ton.KLAR);
      case Budgetforslag.Avslaget _ -> status("avslaget", Status.Ton.NEUTRAL);
    };
  }

  String deltar(Budgetdeltagande deltar) {
    return texter.text("ekonomi.budget.deltar." + deltar.name());
  }

  /** What remains, each a sentence that leads to where it is dealt with. */
  List<Brodsmula> kvar(Budgetfordelning fordelning) {
    String har = Budgetkontroll.adress(fordelning.arbete().id());
    return fordelning.kvar().stream().map(kvar -> kvar(har, kvar)).toList();
  }

  private Brodsmula kvar(String har, Budgetkvar kvar) {
    return switch (kvar) {
      case Budgetkvar.Ram _ -> new Brodsmula(texter.text("ekonomi.budget.kvar.ram"), har + "/ram");
      case Budgetkvar.Grund _ ->
          new Brodsmula(texter.text("ekonomi.budget.kvar.grund"), Inlasningskontroll.ROT);
      case Budgetkvar.Index(List<String> konton) ->
          new Brodsmula(
              texter.text("ekonomi.budget.kvar.index", String.join(", ", konton)), har + "/index");
      case Budgetkvar.Forslag(int antal) ->
          new Brodsmula(
              texter.text("ekonomi.budget.kvar.forslag", Talform.heltal(antal)), har + "/forslag");
      case Budgetkvar.Skillnad(Belopp over) -> new Brodsmula(skillnad(over), har + "/reducering");
    };
  }

  /** The distance to the frame, to the krona. */
  String skillnad(Belopp over) {
    if (over.arNoll()) {
      return texter.text("ekonomi.budget.skillnad.ingen");
    }
    return texter.text(
        over.arPositivt() ? "ekonomi.budget.skillnad.mer" : "ekonomi.budget.skillnad.mindre",
        kronor(over.absolut()));
  }

  /** What has to be shared in proportion, in words. */
  String krav(Budgetfordelning fordelning) {
    Belopp krav = fordelning.krav();
    String nyckel = krav.arNegativt() ? "ned" : krav.arPositivt() ? "upp" : "ingen";
    return texter.text(
        "ekonomi.budget.krav." + nyckel,
        kronor(fordelning.ramen()),
        kronor(fordelning.ramen().minus(krav)),
        kronor(krav.absolut()));
  }

  String rad(Budgetnyckel nyckel) {
    return namn(Koddel.ANSVAR, nyckel.ansvar())
        + ", "
        + namn(Koddel.VERKSAMHET, nyckel.verksamhet());
  }

  String konto(String konto) {
    return konto.isEmpty() ? texter.text("ekonomi.budget.konto.delas") : namn(Koddel.KONTO, konto);
  }

  /** Kronor, with öre only when there are any. */
  static String kronor(Belopp belopp) {
    BigDecimal kronor = belopp.kronor();
    return Talform.tal(kronor, kronor.stripTrailingZeros().scale() > 0 ? 2 : 0);
  }

  static String tkr(Belopp belopp) {
    return Talform.tkr(belopp.kronor());
  }

  /** A change, in thousands. */
  static String andring(Belopp belopp) {
    return Talform.skillnad(belopp.kronor().movePointLeft(3), 0);
  }

  private String namn(Koddel del, String kod) {
    return Stream.of(kod, koder.slaUpp(del, kod, dag).map(Kod::benamning).orElse(""))
        .filter(ord -> !ord.isEmpty())
        .reduce((a, b) -> a + " " + b)
        .orElse(kod);
  }

  private Status status(String ord, Status.Ton ton) {
    return new Status(texter.text("ekonomi.budget.forslag.lage." + ord), ton);
  }

  static String ord(Budgetlage lage) {
    return switch (lage) {
      case Budgetlage.Forberedelse _ -> "forberedelse";
      case Budgetlage.Forslagstid _ -> "forslagstid";
      case Budgetlage.Beredning _ -> "beredning";
      case Budgetlage.Faststallt _ -> "faststallt";
    };
  }
}
