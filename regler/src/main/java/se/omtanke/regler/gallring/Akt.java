package se.omtanke.regler.gallring;

/** What kind of file documents lie in; decides which act is asked. */
public enum Akt {
  /** A person's file at the social board. */
  SOCIALNAMND("personakt hos socialnämnden"),
  /** A person's file at the board for LSS. */
  LSS("personakt enligt LSS"),
  /** A person's file at a private performer under supervision. */
  ENSKILD_VERKSAMHET("personakt i enskild verksamhet"),
  /** A patient's record. */
  JOURNAL("patientjournal"),
  /** Vouchers and books. */
  RAKENSKAP("räkenskapsinformation");

  private final String visning;

  Akt(String visning) {
    this.visning = visning;
  }

  /** In words. */
  public String visning() {
    return visning;
  }
}
