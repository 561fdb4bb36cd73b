package se.omtanke.regler.gallring;

/** What documents came about from, as far as the law makes a difference. */
public enum Handlingsslag {
  OVRIGT("övrigt"),
  FADERSKAP("utredning om faderskap eller föräldraskap"),
  ADOPTION("utredning om adoption"),
  PLACERING("ett barns placering utanför hemmet"),
  BARNUTREDNING("utredning av ett barns behov av skydd eller stöd"),
  EJ_INLEDD("beslut att inte inleda utredning"),
  AVTAL("godkänt avtal om vårdnad, boende eller umgänge"),
  BARNBOENDE("boende för barn enligt 9 § 8 LSS");

  private final String visning;

  Handlingsslag(String visning) {
    this.visning = visning;
  }

  /** In words. */
  public String visning() {
    return visning;
  }
}
