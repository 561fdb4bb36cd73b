package se.omtanke.organisation.andring;

import se.omtanke.grund.OgiltigIndata;

/** One change of the organisation, as someone who knows it would say it. */
public sealed interface Organisationsandring
    permits NyEnhet, AndradEnhet, AvslutadEnhet, GivetAnsvar, TagetAnsvar, Overgang {

  /**
   * The organisation as it is after the change. That it holds together is not tried here.
   *
   * @throws OgiltigIndata if the change speaks of what is not there
   */
  Organisationslage pa(Organisationslage fore);
}
