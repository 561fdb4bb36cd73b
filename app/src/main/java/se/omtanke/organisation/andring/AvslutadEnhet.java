package se.omtanke.organisation.andring;

import java.time.LocalDate;
import se.omtanke.regler.Period;

/**
 * A unit that ceases.
 *
 * @param nyckel the unit
 * @param fran the first day that it is not there
 */
public record AvslutadEnhet(String nyckel, LocalDate fran) implements Organisationsandring {

  @Override
  public Organisationslage pa(Organisationslage fore) {
    Finns.krav(fore, nyckel, fran.minusDays(1), "fran");
    return fore.med(nyckel, fore.tidslinje(nyckel).utan(Period.fran(fran)));
  }
}
