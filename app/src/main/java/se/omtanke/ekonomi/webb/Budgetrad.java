package se.omtanke.ekonomi.webb;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import se.omtanke.ekonomi.Budgetindex;
import se.omtanke.ekonomi.Budgetramrad;
import se.omtanke.komponenter.Talform;
import se.omtanke.komponenter.tabell.Cell;

/**
 * A row that can be taken away.
 *
 * @param celler as many as the table has columns
 * @param falt what its form sends
 * @param vad what is taken away, for those who hear the button
 */
public record Budgetrad(List<Cell> celler, Map<String, String> falt, String vad) {

  public Budgetrad {
    celler = List.copyOf(celler);
    falt = Map.copyOf(falt);
  }

  /** An item of the frame: what for, when it was decided, where, how much. */
  static Budgetrad av(Budgetramrad rad) {
    return new Budgetrad(
        List.of(
            Cell.text(rad.post()),
            Cell.text(rad.beslutsdatum().toString()),
            Cell.text(rad.dnr()),
            Cell.tal(Budgetord.kronor(rad.belopp()))),
        Map.of(
            "beslutsdatum", rad.beslutsdatum().toString(),
            "dnr", rad.dnr(),
            "post", rad.post(),
            "belopp", rad.belopp().kronor().toPlainString()),
        rad.post());
  }

  /** An index: accounts, what they are, per cent, surcharge on pay before and after. */
  static Budgetrad av(Budgetindex ett) {
    return new Budgetrad(
        List.of(
            Cell.text(ett.konto()),
            Cell.text(ett.benamning()),
            Cell.tal(tal(ett.procent())),
            Cell.tal(ett.po().map(sats -> tal(sats.fore())).orElse("")),
            Cell.tal(ett.po().map(sats -> tal(sats.efter())).orElse(""))),
        Map.of("konto", ett.konto()),
        ett.konto() + " " + ett.benamning());
  }

  private static String tal(BigDecimal procent) {
    return Talform.tal(procent, Math.max(1, procent.scale()));
  }
}
