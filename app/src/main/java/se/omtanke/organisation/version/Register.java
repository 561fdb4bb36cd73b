package se.omtanke.organisation.version;

import java.util.Locale;

/** The registers that are stated whole, in versions. */
public enum Register {
  ORGANISATION("organisation-faststalld.v1", "organisation"),
  KODPLAN("kodplan-faststalld.v1", "kodplan"),
  RS("rs-mappning-faststalld.v1", "rs_mappning"),
  ATTEST("attestregister-faststallt.v1", "attestregister");

  private final String handelsetyp;
  private final String objekttyp;

  Register(String handelsetyp, String objekttyp) {
    this.handelsetyp = handelsetyp;
    this.objekttyp = objekttyp;
  }

  /** The type of the event that tells of it. */
  String handelsetyp() {
    return handelsetyp;
  }

  /** What kind of thing the register is in events. */
  String objekttyp() {
    return objekttyp;
  }

  /** The register in addresses and message keys: {@code organisation}. */
  public String ord() {
    return name().toLowerCase(Locale.ROOT);
  }
}
