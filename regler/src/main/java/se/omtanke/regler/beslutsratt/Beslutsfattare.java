package se.omtanke.regler.beslutsratt;

/** Who is about to decide. */
public enum Beslutsfattare {
  NAMND("nämnden"),
  UTSKOTT("utskott"),
  ORDFORANDE("ordföranden eller en annan ledamot som nämnden har utsett"),
  ANSTALLD("anställd"),
  ANSTALLD_I_ANNAN_KOMMUN("anställd i en annan kommun"),
  AUTOMAT("automatiserad beslutsfunktion");

  private final String visning;

  Beslutsfattare(String visning) {
    this.visning = visning;
  }

  /** In words. */
  public String visning() {
    return visning;
  }
}
