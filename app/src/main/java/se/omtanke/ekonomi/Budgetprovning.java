package se.omtanke.ekonomi;

import se.omtanke.grund.Konflikt;
import se.omtanke.regler.Belopp;

/** Says why a distribution cannot be adopted. */
final class Budgetprovning {

  private Budgetprovning() {}

  /**
   * Requires that the distribution is the frame and that nothing waits to be decided.
   *
   * @throws Konflikt with what is in the way, the difference to the öre
   */
  static void kravKlar(Budgetfordelning fordelning) {
    fordelning.kvar().stream()
        .filter(Budgetkvar::hindrar)
        .findFirst()
        .ifPresent(
            kvar -> {
              throw new Konflikt(klarsprak(kvar));
            });
  }

  private static String klarsprak(Budgetkvar kvar) {
    return switch (kvar) {
      case Budgetkvar.Ram _ -> "Ramen saknas. Lägg in fullmäktiges beslut först.";
      case Budgetkvar.Grund _ -> "Det finns ingenting att fördela. Läs in årets budget först.";
      case Budgetkvar.Forslag(int antal) ->
          "%d förslag väntar på beslut. Godta eller avslå dem först.".formatted(antal);
      case Budgetkvar.Skillnad(Belopp over) ->
          "Det fördelade är %s kronor %s än ramen. Ändra reduceringen så att summan blir ramen."
              .formatted(
                  over.absolut().kronor().toPlainString().replace('.', ','),
                  over.arPositivt() ? "mer" : "mindre");
      case Budgetkvar.Index _ -> throw new IllegalStateException("An index is not in the way");
    };
  }
}
