package se.omtanke.regler.handlaggning;

/** What a change to a party's detriment rests on, as the law names it. */
public enum Andringsskal {
  VASENTLIGT_FORANDRADE("förhållandena har förändrats väsentligt"),
  FORBEHALL("beslutet eller dess föreskrifter säger att det får återkallas"),
  SAKERHETSSKAL("tvingande säkerhetsskäl kräver att det ändras omedelbart"),
  VILSELEDANDE("parten har lämnat oriktiga eller vilseledande uppgifter"),
  UPPENBART_FELAKTIGT("uppenbart felaktigt i något väsentligt hänseende, och ändras enkelt"),
  ANNAT("annan anledning");

  private final String visning;

  Andringsskal(String visning) {
    this.visning = visning;
  }

  /** In words. */
  public String visning() {
    return visning;
  }
}
