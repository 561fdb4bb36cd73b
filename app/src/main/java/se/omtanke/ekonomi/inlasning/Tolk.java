package se.omtanke.ekonomi.inlasning;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import se.omtanke.ekonomi.Bokforingsperiod;
import se.omtanke.ekonomi.Falt;
import se.omtanke.ekonomi.Mappning;
import se.omtanke.organisation.Koddel;
import se.omtanke.organisation.Kodregister;
import se.omtanke.regler.Belopp;
import se.omtanke.regler.OgiltigtBelopp;

/** Reads what cells mean, by one mapping and one code plan. */
final class Tolk {

  private static final Pattern PERIOD = Pattern.compile("(\\d{4})-?(\\d{2})");
  private static final DateTimeFormatter[] DATUM = {
    monster("uuuu-MM-dd"), monster("uuuuMMdd"), monster("uuuu/MM/dd"), monster("d.M.uuuu")
  };

  private final Mappning mappning;
  private final Kodregister koder;

  Tolk(Mappning mappning, Kodregister koder) {
    this.mappning = mappning;
    this.koder = koder;
  }

  /** The amount with the ledger's sign, from one column or from debit and credit. */
  Belopp belopp(Lasrad rad) {
    Belopp iFilen =
        mappning.arSie() || mappning.kolumner().containsKey(Falt.BELOPP)
            ? belopp(Falt.BELOPP, rad.krav(Falt.BELOPP))
            : ellerNoll(rad, Falt.DEBET).minus(ellerNoll(rad, Falt.KREDIT));
    return tecknat(iFilen);
  }

  /** An amount of the file with the ledger's sign. */
  Belopp tecknat(Belopp iFilen) {
    return mappning.tecken() == Mappning.Tecken.DEBET_PLUS ? iFilen : iFilen.negerat();
  }

  /** An amount as the file writes it, in kronor. */
  Belopp belopp(Falt falt, String text) {
    try {
      Belopp belopp = Belopp.kronor(text);
      return belopp.ganger(mappning.enhet());
    } catch (OgiltigtBelopp e) {
      throw new Cellfel(falt, skal(e.orsak()));
    }
  }

  LocalDate datum(Falt falt, String text) {
    for (DateTimeFormatter format : DATUM) {
      try {
        return LocalDate.parse(text, format);
      } catch (DateTimeException e) {
        // The next way of writing a date may fit.
      }
    }
    throw new Cellfel(falt, "Det är inget datum. Skriv ÅÅÅÅ-MM-DD.");
  }

  Bokforingsperiod period(Lasrad rad, LocalDate bokforingsdatum) {
    if (!rad.har(Falt.PERIOD)) {
      return new Bokforingsperiod(bokforingsdatum.getYear(), bokforingsdatum.getMonthValue());
    }
    Matcher delar = PERIOD.matcher(rad.text(Falt.PERIOD));
    if (!delar.matches() || Integer.parseInt(delar.group(2)) > 13) {
      throw new Cellfel(
          Falt.PERIOD,
          "Det är ingen bokföringsperiod. Skriv ÅÅÅÅ-MM, med 00 eller 13 för in- och utgående.");
    }
    return new Bokforingsperiod(Integer.parseInt(delar.group(1)), Integer.parseInt(delar.group(2)));
  }

  /** The codes of a row as they are stored, in that order; its account must be there. */
  List<String> kodstrang(Lasrad rad, LocalDate dag) {
    rad.krav(Falt.KONTO);
    return List.of(
        kod(rad, Falt.ANSVAR, Koddel.ANSVAR, dag),
        kod(rad, Falt.VERKSAMHET, Koddel.VERKSAMHET, dag),
        kod(rad, Falt.KONTO, Koddel.KONTO, dag),
        kod(rad, Falt.PROJEKT, Koddel.PROJEKT, dag),
        kod(rad, Falt.OBJEKT, Koddel.OBJEKT, dag),
        kod(rad, Falt.MOTPART, Koddel.MOTPART, dag));
  }

  /** A code that must mean something on the day; an empty one is let through if it may be empty. */
  String kod(Lasrad rad, Falt falt, Koddel del, LocalDate dag) {
    String kod = rad.text(falt);
    if (kod.isEmpty() || koder.arTom(del) || koder.slaUpp(del, kod, dag).isPresent()) {
      return kod;
    }
    throw new Cellfel(
        falt,
        koder.finnsNagonGang(del, kod)
            ? "Koden %s gäller inte %s. Rätta koden eller dess giltighet i kodplanen."
                .formatted(kort(kod), dag)
            : "Koden %s finns inte i kodplanen. Rätta koden eller lägg till den i kodplanen."
                .formatted(kort(kod)));
  }

  boolean jaNej(Lasrad rad, Falt falt) {
    String svar = rad.text(falt);
    return switch (svar) {
      case "", "n", "N", "nej", "Nej", "0", "false" -> false;
      case "j", "J", "ja", "Ja", "1", "true" -> true;
      default -> throw new Cellfel(falt, "Skriv j eller n.");
    };
  }

  private Belopp ellerNoll(Lasrad rad, Falt falt) {
    return rad.har(falt) ? belopp(falt, rad.text(falt)) : Belopp.NOLL;
  }

  /** Whatever stood in a cell may be a client's name: messages show only what looks like a code. */
  private static String kort(String kod) {
    return kod.length() <= 12 && kod.chars().noneMatch(Character::isWhitespace)
        ? "”" + kod + "”"
        : "i cellen";
  }

  private static String skal(OgiltigtBelopp.Orsak orsak) {
    return switch (orsak) {
      case TOM -> "Beloppet saknas.";
      case INTE_ETT_TAL -> "Det är inget belopp. Skriv till exempel −1 234,50.";
      case FLER_AN_TVA_DECIMALER ->
          "Beloppet har fler än två decimaler. Är decimaltecknet rätt i mappningen?";
      case FOR_STORT -> "Beloppet är för stort.";
    };
  }

  private static DateTimeFormatter monster(String monster) {
    return DateTimeFormatter.ofPattern(monster).withResolverStyle(ResolverStyle.STRICT);
  }
}
