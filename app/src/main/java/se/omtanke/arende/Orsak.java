package se.omtanke.arende;

/** Why something was reported or applied for; one report may have several reasons. */
public enum Orsak {
  VALD_MOT_BARNET,
  VALD_I_HEMMET,
  SEXUELLA_OVERGREPP,
  FORSUMMELSE,
  FORALDERS_BEROENDE,
  FORALDERS_PSYKISKA_OHALSA,
  KONFLIKT_MELLAN_FORALDRAR,
  EGET_BEROENDE,
  BROTT,
  SKOLFRANVARO,
  PSYKISK_OHALSA,
  HEDERSRELATERAT,
  EKONOMI_ELLER_BOSTAD,
  BEHOV_AV_STOD,
  ANNAN;

  /** Key of its name in the reader's language. */
  public String textnyckel() {
    return "arende.orsak." + name();
  }
}
