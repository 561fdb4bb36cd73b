package se.omtanke.person.exempel;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import se.omtanke.person.Identitet;
import se.omtanke.person.Kon;

/**
 * Numbers that belong to nobody. The population register's published test numbers have the birth
 * numbers 238 and 239, which are not given to people; so do these.
 */
public final class Provnummer {

  private static final int KVINNA = 238;
  private static final int MAN = 239;
  private static final int SAMORDNING = 60;

  private Provnummer() {}

  /** The test personal number of a day and a sex; there is only one. */
  public static Identitet.Personnummer personnummer(LocalDate fodd, Kon kon) {
    return new Identitet.Personnummer(
        fodd.format(DateTimeFormatter.BASIC_ISO_DATE)
            + sista(fodd.format(DateTimeFormatter.ofPattern("yyMMdd")), kon));
  }

  /** The test coordination number of a day and a sex. */
  public static Identitet.Samordningsnummer samordningsnummer(LocalDate fodd, Kon kon) {
    int dag = fodd.getDayOfMonth() + SAMORDNING;
    return new Identitet.Samordningsnummer(
        fodd.format(DateTimeFormatter.ofPattern("yyyyMM"))
            + dag
            + sista(fodd.format(DateTimeFormatter.ofPattern("yyMM")) + dag, kon));
  }

  private static String sista(String sexSiffror, Kon kon) {
    String nio = sexSiffror + (kon == Kon.MAN ? MAN : KVINNA);
    int summa = 0;
    for (int plats = 0; plats < nio.length(); plats++) {
      int siffra = (nio.charAt(plats) - '0') * (plats % 2 == 0 ? 2 : 1);
      summa += siffra / 10 + siffra % 10;
    }
    return nio.substring(6) + (10 - summa % 10) % 10;
  }
}
