package se.omtanke.regler.handlaggning;

/** Why a party need not be heard before a decision. */
public enum Undantag {
  UPPENBART_OBEHOVLIGT("det är uppenbart obehövligt"),
  FORSVARAR("det skulle bli avsevärt svårare att genomföra beslutet"),
  OMEDELBART("ett väsentligt intresse kräver att beslutet meddelas omedelbart");

  private final String visning;

  Undantag(String visning) {
    this.visning = visning;
  }

  /** In words. */
  public String visning() {
    return visning;
  }
}
