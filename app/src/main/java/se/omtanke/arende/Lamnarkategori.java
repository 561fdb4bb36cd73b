package se.omtanke.arende;

/** Who reported. */
public enum Lamnarkategori {
  FORSKOLA,
  SKOLA,
  HALSO_OCH_SJUKVARD,
  TANDVARD,
  POLIS,
  SOCIALTJANST,
  ANNAN_MYNDIGHET,
  ENSKILD_VERKSAMHET,
  FAMILJERADGIVNING,
  DEN_ENSKILDE,
  VARDNADSHAVARE,
  PRIVATPERSON,
  ANONYM;

  /** Whether her identity lies apart and is shown only after a test of secrecy (OSL 26:5). */
  public boolean skyddadIdentitet() {
    return this == PRIVATPERSON;
  }

  /** Whether she reports as SoL 19:1–3 says, and so is told what was decided if she asks (19:6). */
  public boolean anmalerIYrket() {
    return switch (this) {
      case DEN_ENSKILDE, VARDNADSHAVARE, PRIVATPERSON, ANONYM -> false;
      default -> true;
    };
  }

  /** Key of its name in the reader's language. */
  public String textnyckel() {
    return "arende.lamnare." + name();
  }
}
