package se.omtanke.organisation.andring;

import java.util.Optional;
import java.util.stream.Stream;
import se.omtanke.organisation.Enhetsversion;
import se.omtanke.organisation.Kodgren;
import se.omtanke.regler.Period;

/**
 * A unit gets an ansvar code for a time.
 *
 * @param nyckel the unit
 * @param kod the code, or branch of codes
 * @param giltig when; the unit exists all that time
 * @param franAnnan whether the one of the same level that has the code then gives it up
 */
public record GivetAnsvar(String nyckel, Kodgren kod, Period giltig, boolean franAnnan)
    implements Organisationsandring {

  @Override
  public Organisationslage pa(Organisationslage fore) {
    Finns.krav(fore, nyckel, giltig, "fran");
    Organisationslage efter = fore;
    if (franAnnan) {
      for (Enhetsversion annan : fore.versioner()) {
        efter = utanKoden(efter, fore, annan);
      }
    }
    return efter.med(nyckel, giltig, version -> Koder.med(version, kod));
  }

  /** Only where both are of one level: a code may well lie in a branch of the unit above. */
  private Organisationslage utanKoden(
      Organisationslage efter, Organisationslage fore, Enhetsversion annan) {
    if (annan.nyckel().equals(nyckel) || !annan.ansvar().contains(kod)) {
      return efter;
    }
    Stream<Period> gemensamt =
        fore.versioner().stream()
            .filter(egen -> egen.nyckel().equals(nyckel) && egen.niva() == annan.niva())
            .map(egen -> egen.giltig().snitt(annan.giltig()).flatMap(giltig::snitt))
            .flatMap(Optional::stream);
    Organisationslage utan = efter;
    for (Period period : gemensamt.toList()) {
      utan = utan.med(annan.nyckel(), period, version -> Koder.utan(version, kod));
    }
    return utan;
  }
}
