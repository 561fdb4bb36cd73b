package se.omtanke.person;

import dev.personnummer.Personnummer;
import java.time.LocalDate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import se.omtanke.grund.OgiltigIndata;

/**
 * Tries numbers, and says in words what is wrong with one that does not hold.
 *
 * <p>The library is only asked about twelve digits: with ten it would look at a clock of its own.
 */
final class Nummerprovning {

  private static final String FALT = "nummer";
  private static final Pattern SVENSKT = Pattern.compile("([0-9]{2})?([0-9]{6})([-+]?)([0-9]{4})");

  /** Finnish numbers have a letter last or in the middle, Norwegian eleven digits. */
  private static final Pattern UTLANDSKT =
      Pattern.compile("[0-9]{6}[-+A-FU-Y][0-9]{3}[0-9A-Y]|[0-9]{6}-?[0-9]{5}");

  private static final int SAMORDNING = 60;

  private Nummerprovning() {}

  static void krav(String siffror, boolean samordning) {
    boolean arSamordning = siffror.matches("[0-9]{6}[6-9][0-9]{5}");
    if (!siffror.matches("[0-9]{12}") || arSamordning != samordning || !haller(siffror)) {
      throw new OgiltigIndata(FALT, "Numret är inget svenskt person- eller samordningsnummer.");
    }
  }

  static String tolvSiffror(String text, LocalDate idag) {
    String tat = text.strip().replaceAll("[\\s\\u2010-\\u2015\\u2212-]+", "-");
    Matcher delar = SVENSKT.matcher(tat);
    if (!delar.matches()) {
      throw new OgiltigIndata(
          FALT,
          UTLANDSKT.matcher(tat).matches()
              ? "Det ser ut som ett utländskt nummer. Registrera personen med reservnummer i"
                  + " stället."
              : "Skriv ett personnummer med tio eller tolv siffror, till exempel ÅÅÅÅMMDD-NNNN.");
    }
    String siffror = medSekel(delar, idag);
    if (!dagFinns(siffror)) {
      throw new OgiltigIndata(FALT, "Datumet i numret finns inte. Kontrollera år, månad och dag.");
    }
    if (!haller(siffror)) {
      throw new OgiltigIndata(
          FALT, "Numrets sista siffra stämmer inte med de andra. Kontrollera att det är rätt.");
    }
    return siffror;
  }

  static LocalDate fodd(String siffror) {
    return LocalDate.of(tal(siffror, 0, 4), tal(siffror, 4, 6), tal(siffror, 6, 8) % SAMORDNING);
  }

  static String fullt(String siffror) {
    return siffror.substring(0, 8) + "-" + siffror.substring(8);
  }

  static String maskerat(String siffror) {
    return siffror.substring(2, 8) + "-••••";
  }

  private static String medSekel(Matcher delar, LocalDate idag) {
    String resten = delar.group(2) + delar.group(4);
    if (delar.group(1) != null) {
      return delar.group(1) + resten;
    }
    int ar = idag.getYear() / 100 * 100 + tal(resten, 0, 2);
    String iAr = ar + resten.substring(2);
    boolean fortidigt = dagFinns(iAr) ? fodd(iAr).isAfter(idag) : ar > idag.getYear();
    int sekelTillbaka = (fortidigt ? 1 : 0) + (delar.group(3).equals("+") ? 1 : 0);
    return ar - 100 * sekelTillbaka + resten.substring(2);
  }

  private static boolean dagFinns(String siffror) {
    int manad = tal(siffror, 4, 6);
    int dag = tal(siffror, 6, 8) % SAMORDNING;
    int ar = tal(siffror, 0, 4);
    return ar >= 1
        && manad >= 1
        && manad <= 12
        && dag >= 1
        && dag <= LocalDate.of(ar, manad, 1).lengthOfMonth();
  }

  private static boolean haller(String siffror) {
    return Personnummer.valid(siffror);
  }

  private static int tal(String siffror, int fran, int till) {
    return Integer.parseInt(siffror, fran, till, 10);
  }
}
