package se.omtanke.regler.utfall;

/**
 * What a condition of law comes to. Where the law leaves room, or a fact is missing, a person
 * judges; that is an answer of its own and never a guess.
 */
public enum Utfall {
  UPPFYLLT("uppfyllt"),
  INTE_UPPFYLLT("inte uppfyllt"),
  KRAVER_BEDOMNING("kräver bedömning");

  private final String visning;

  Utfall(String visning) {
    this.visning = visning;
  }

  /** Met or not, where nothing is left to judge. */
  public static Utfall av(boolean uppfyllt) {
    return uppfyllt ? UPPFYLLT : INTE_UPPFYLLT;
  }

  /** Both: what is not met decides, then what must be judged. */
  public Utfall och(Utfall annat) {
    if (this == INTE_UPPFYLLT || annat == INTE_UPPFYLLT) {
      return INTE_UPPFYLLT;
    }
    return this == UPPFYLLT ? annat : this;
  }

  /** One of them: what is met decides, then what must be judged. */
  public Utfall eller(Utfall annat) {
    return inte().och(annat.inte()).inte();
  }

  /** The opposite; what must be judged must still be judged. */
  public Utfall inte() {
    return switch (this) {
      case UPPFYLLT -> INTE_UPPFYLLT;
      case INTE_UPPFYLLT -> UPPFYLLT;
      case KRAVER_BEDOMNING -> KRAVER_BEDOMNING;
    };
  }

  /** In words, as people read it. */
  public String visning() {
    return visning;
  }
}
