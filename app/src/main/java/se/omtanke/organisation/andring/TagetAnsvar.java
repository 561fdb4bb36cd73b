package se.omtanke.organisation.andring;

import se.omtanke.grund.OgiltigIndata;
import se.omtanke.organisation.Kodgren;
import se.omtanke.regler.Period;

/**
 * A unit gives up an ansvar code for a time.
 *
 * @param nyckel the unit
 * @param kod the code, or branch of codes
 * @param giltig when
 */
public record TagetAnsvar(String nyckel, Kodgren kod, Period giltig)
    implements Organisationsandring {

  @Override
  public Organisationslage pa(Organisationslage fore) {
    Finns.krav(fore, nyckel, giltig.fran(), "fran");
    boolean har =
        fore.tidslinje(nyckel).snitt(giltig).segment().stream()
            .anyMatch(del -> del.varde().ansvar().contains(kod));
    if (!har) {
      throw new OgiltigIndata("kod", "Enheten har inte ansvar " + kod + " den tiden.");
    }
    return fore.med(nyckel, giltig, version -> Koder.utan(version, kod));
  }
}
