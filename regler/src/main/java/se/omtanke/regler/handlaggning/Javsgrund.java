package se.omtanke.regler.handlaggning;

/** Why someone's impartiality may be questioned, as the law lists it. */
public enum Javsgrund {
  PART_ELLER_NARSTAENDE("är part, eller en närstående är det"),
  PAVERKAS("kan antas bli påverkad av beslutet, eller en närstående kan det"),
  STALLFORETRADARE("är eller har varit ställföreträdare eller ombud, eller en närstående är det"),
  TIDIGARE_STALLNING("har redan tagit ställning hos en annan myndighet"),
  ANNAN_OMSTANDIGHET("annan omständighet gör att opartiskheten kan ifrågasättas");

  private final String visning;

  Javsgrund(String visning) {
    this.visning = visning;
  }

  /** In words. */
  public String visning() {
    return visning;
  }
}
