package se.omtanke.regler.samtycke;

/** Kinds of measures, as far as consent differs. */
public enum Insatsslag {
  BEHANDLING_I_OPPNA_FORMER("behandling i öppna former", false),
  KONTAKTPERSON("kontaktperson eller kontaktfamilj", false),
  ANNAN_OPPEN("annan insats i öppna former", false),
  UTAN_BEHOVSPROVNING("insats utan individuell behovsprövning", false),
  FAMILJEHEM("familjehem", true),
  JOURHEM("jourhem", true),
  STODBOENDE("stödboende", true),
  HVB("hem för vård eller boende", true),
  BOSTAD_MED_SARSKILT_STOD("bostad med särskilt stöd", true),
  SKYDDAT_BOENDE("skyddat boende", true);

  private final String visning;
  private final boolean utanforHemmet;

  Insatsslag(String visning, boolean utanforHemmet) {
    this.visning = visning;
    this.utanforHemmet = utanforHemmet;
  }

  /** In words. */
  public String visning() {
    return visning;
  }

  /** Whether the child lives elsewhere. */
  public boolean arUtanforHemmet() {
    return utanforHemmet;
  }
}
