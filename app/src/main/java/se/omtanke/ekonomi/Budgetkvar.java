package se.omtanke.ekonomi;

import java.util.List;
import se.omtanke.regler.Belopp;

/** What remains before a budget can be adopted. */
public sealed interface Budgetkvar {

  /** Fullmäktige's frame is not entered. */
  record Ram() implements Budgetkvar {}

  /** There is nothing to share: no budget this year and no proposals. */
  record Grund() implements Budgetkvar {}

  /**
   * Accounts with money that no index raises.
   *
   * @param konton the accounts
   */
  record Index(List<String> konton) implements Budgetkvar {
    public Index {
      konton = List.copyOf(konton);
    }
  }

  /**
   * Proposals that nobody has decided on.
   *
   * @param antal how many
   */
  record Forslag(int antal) implements Budgetkvar {}

  /**
   * The distribution is not the frame.
   *
   * @param over how much more is shared than the frame; negative when it is less
   */
  record Skillnad(Belopp over) implements Budgetkvar {}

  /** Whether nothing can be adopted while it remains; an account may stand without an index. */
  default boolean hindrar() {
    return !(this instanceof Index);
  }
}
