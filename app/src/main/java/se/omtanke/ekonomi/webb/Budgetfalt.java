package se.omtanke.ekonomi.webb;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import se.omtanke.ekonomi.Budgetdeltagande;
import se.omtanke.ekonomi.Budgetindex;
import se.omtanke.ekonomi.Budgetindex.Posats;
import se.omtanke.ekonomi.Budgetnyckel;
import se.omtanke.ekonomi.Manadsfordelning;
import se.omtanke.grund.OgiltigIndata;
import se.omtanke.regler.Belopp;
import se.omtanke.regler.OgiltigtBelopp;

/**
 * The fields of the budget work's forms, as they were sent.
 *
 * @param varden what was typed, by field
 */
record Budgetfalt(Map<String, String> varden) {

  private static final int TUSEN = 1_000;
  private static final int HUNDRA = 100;
  private static final int HOGST = 999;
  private static final int DECIMALER = 4;

  String text(String falt) {
    return varden.getOrDefault(falt, "").strip();
  }

  String krav(String falt, String fel) {
    if (text(falt).isEmpty()) {
      throw new OgiltigIndata(falt, fel);
    }
    return text(falt);
  }

  LocalDate dag(String falt) {
    try {
      return LocalDate.parse(text(falt));
    } catch (DateTimeException e) {
      throw new OgiltigIndata(falt, "Skriv dagen som 2026-06-15.");
    }
  }

  Belopp kronor(String falt) {
    try {
      return Belopp.kronor(text(falt));
    } catch (OgiltigtBelopp e) {
      throw new OgiltigIndata(
          falt, "Skriv beloppet i kronor, till exempel 2 200 000 eller −150,50.");
    }
  }

  Belopp tkr(String falt) {
    try {
      Belopp belopp = Belopp.kronor(text(falt)).ganger(TUSEN);
      return kravNagot(falt, belopp);
    } catch (OgiltigtBelopp | ArithmeticException e) {
      throw new OgiltigIndata(
          falt, "Skriv beloppet i tusental kronor, till exempel 1 500 eller −800.");
    }
  }

  private static Belopp kravNagot(String falt, Belopp belopp) {
    if (belopp.arNoll()) {
      throw new OgiltigIndata(
          falt, "Ett förslag ska ändra budgeten. Skriv ett annat belopp än noll.");
    }
    return belopp;
  }

  int ar(String falt) {
    String ar = text(falt);
    if (!ar.matches("20\\d\\d")) {
      throw new OgiltigIndata(falt, "Skriv året med fyra siffror, till exempel 2027.");
    }
    return Integer.parseInt(ar);
  }

  Budgetindex index() {
    if (!text("konto").matches("[3-8]\\d*")) {
      throw new OgiltigIndata("konto", "Skriv början på konton i klass 3–8, till exempel 56.");
    }
    boolean utanPo = text("po_fore").isEmpty() && text("po_efter").isEmpty();
    return new Budgetindex(
        text("konto"),
        text("benamning"),
        procent("procent", -HUNDRA),
        utanPo
            ? Optional.empty()
            : Optional.of(new Posats(procent("po_fore", 0), procent("po_efter", 0))));
  }

  private BigDecimal procent(String falt, int over) {
    String fel = "Skriv procent med högst fyra decimaler, till exempel 3,3.";
    try {
      BigDecimal tal = new BigDecimal(text(falt).replace(',', '.').replace('−', '-'));
      if (tal.compareTo(BigDecimal.valueOf(over)) > 0
          && tal.compareTo(BigDecimal.valueOf(HOGST)) <= 0
          && tal.scale() <= DECIMALER) {
        return tal;
      }
      throw new OgiltigIndata(falt, fel);
    } catch (NumberFormatException e) {
      throw new OgiltigIndata(falt, fel);
    }
  }

  /** An account, or nothing. */
  String konto(String falt) {
    if (!text(falt).matches("([3-8]\\d*)?")) {
      throw new OgiltigIndata(falt, "Skriv ett konto i klass 3–8, eller lämna fältet tomt.");
    }
    return text(falt);
  }

  Budgetdeltagande deltar(String falt) {
    return valt(falt, Budgetdeltagande.values(), "Välj hur raden ska delta.");
  }

  Manadsfordelning spridning(String falt) {
    return valt(falt, Manadsfordelning.values(), "Välj hur budgeten ska fördelas över månaderna.");
  }

  private <T extends Enum<T>> T valt(String falt, T[] val, String fel) {
    return Arrays.stream(val)
        .filter(ett -> ett.name().equals(text(falt)))
        .findFirst()
        .orElseThrow(() -> new OgiltigIndata(falt, fel));
  }

  /** A line as a form names it. */
  Budgetnyckel rad(String falt) {
    String[] delar = text(falt).split("~", -1);
    if (delar.length != 2 || delar[0].isEmpty() || delar[1].isEmpty()) {
      throw new OgiltigIndata(falt, "Välj en rad.");
    }
    return new Budgetnyckel(delar[0], delar[1]);
  }

  static String rad(Budgetnyckel nyckel) {
    return nyckel.ansvar() + "~" + nyckel.verksamhet();
  }
}
