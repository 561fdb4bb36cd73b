package se.omtanke.organisation.andring;

import java.time.LocalDate;
import java.util.Optional;
import se.omtanke.organisation.Enhetsniva;
import se.omtanke.organisation.Enhetsversion;
import se.omtanke.regler.Period;

/**
 * A unit gets another name, level or place from a day on. What is not named stays as it was, and as
 * it has already been said to become.
 *
 * @param nyckel the unit
 * @param fran the first day
 * @param namn its new name, if it gets one
 * @param niva its new level, if it gets one
 * @param overordnad the key of the unit it comes under, if it gets another
 */
public record AndradEnhet(
    String nyckel,
    LocalDate fran,
    Optional<String> namn,
    Optional<Enhetsniva> niva,
    Optional<String> overordnad)
    implements Organisationsandring {

  @Override
  public Organisationslage pa(Organisationslage fore) {
    Finns.krav(fore, nyckel, fran, "fran");
    return fore.med(nyckel, Period.fran(fran), this::andrad);
  }

  private Enhetsversion andrad(Enhetsversion fore) {
    Enhetsniva ny = niva.orElse(fore.niva());
    // A board is on top, so that coming to be one leaves what was above.
    Optional<String> over =
        ny == Enhetsniva.NAMND ? Optional.empty() : overordnad.or(fore::overordnad);
    return new Enhetsversion(
        nyckel,
        namn.orElse(fore.namn()),
        ny,
        over,
        fore.ansvar(),
        fore.vardkommun(),
        fore.giltig());
  }
}
