package se.omtanke.organisation.webb;

import java.util.List;
import se.omtanke.komponenter.Sida;
import se.omtanke.komponenter.delar.Flik;

/** The views of the organisation and of the attest register. */
final class Flikar {

  static final String ORGANISATION = "/organisation";
  static final String KODPLAN = "/organisation/kodplan";
  static final String RS = "/organisation/rs";
  static final String ATTEST = "/organisation/attest";
  static final String FRAGA = "/organisation/attest/fraga";
  static final String BRISTER = "/organisation/attest/brister";

  private Flikar() {}

  static List<Flik> organisation(Sida sida, String aktiv) {
    return List.of(
        flik(sida, "organisation.flik.trad", ORGANISATION, aktiv),
        flik(sida, "organisation.flik.kodplan", KODPLAN, aktiv),
        flik(sida, "organisation.flik.rs", RS, aktiv),
        flik(sida, "organisation.flik.attest", ATTEST, aktiv));
  }

  static List<Flik> attest(Sida sida, String aktiv) {
    return List.of(
        flik(sida, "organisation.attest.flik.lista", ATTEST, aktiv),
        flik(sida, "organisation.attest.flik.fraga", FRAGA, aktiv),
        flik(sida, "organisation.attest.flik.brister", BRISTER, aktiv));
  }

  private static Flik flik(Sida sida, String nyckel, String href, String aktiv) {
    return Flik.av(sida.text(nyckel), href, href.equals(aktiv));
  }
}
