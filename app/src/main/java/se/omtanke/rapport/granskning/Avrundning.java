package se.omtanke.rapport.granskning;

import java.math.BigDecimal;
import java.util.Optional;
import se.omtanke.rapport.granskning.modell.Allvar;
import se.omtanke.rapport.granskning.modell.Anmarkning;
import se.omtanke.rapport.granskning.modell.Cell;
import se.omtanke.rapport.granskning.modell.Slag;
import se.omtanke.rapport.granskning.modell.Talskrift;
import se.omtanke.rapport.granskning.samband.Likhet;
import se.omtanke.rapport.granskning.samband.Linjar;
import se.omtanke.rapport.granskning.samband.Samband;
import se.omtanke.rapport.granskning.samband.Tak;
import se.omtanke.rapport.granskning.samband.Varden;

/** Notes on relations that hold, although the numbers as shown do not quite make it. */
final class Avrundning {

  private Avrundning() {}

  static Optional<Anmarkning> not(Samband samband, Varden varden) {
    var cell = samband.mal();
    if (samband instanceof Tak) {
      return Optional.empty();
    }
    var raknat = samband.raknat(varden);
    var tryckt = varden.punkt(cell);
    var visat = visasOforandrat(samband) ? raknat : cell.talet().avrundat(raknat);
    return visat.compareTo(tryckt) == 0
        ? Optional.empty()
        : Optional.of(not(samband, cell, raknat, varden));
  }

  private static Anmarkning not(Samband samband, Cell cell, BigDecimal raknat, Varden varden) {
    boolean kapat = !visasOforandrat(samband) && Kapning.ar(cell.talet(), raknat);
    int decimaler = cell.talet().decimaler() + (visasOforandrat(samband) ? 0 : 1);
    var skrivet =
        visasOforandrat(samband) ? Talskrift.skriv(raknat) : Talskrift.skriv(raknat, decimaler);
    var siffror = samband.siffror(varden);
    var mening =
        "Tryckt %s; %s ger %s%s. Skillnaden ryms i avrundningen."
            .formatted(
                cell.tryckt().strip(),
                samband.art().ord(),
                skrivet,
                siffror.isEmpty() ? "" : " (" + siffror + ")");
    return Anmarkning.om(
        cell,
        skrivet,
        kapat ? Slag.KAPAT : Slag.AVRUNDNING,
        Allvar.NOT,
        kapat ? mening + " Talet ser kapat ut i stället för avrundat." : mening,
        "");
  }

  /** Shown numbers in one unit are added as they stand; others are rounded first. */
  private static boolean visasOforandrat(Samband samband) {
    return samband instanceof Likhet l && enkel(l.summa());
  }

  private static boolean enkel(Linjar summa) {
    return summa.konstant().signum() == 0
        && summa.termer().stream().allMatch(t -> t.faktor().abs().compareTo(BigDecimal.ONE) == 0);
  }
}
