package se.omtanke.rapport.slutkontroll;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import se.omtanke.ekonomi.Kodstrang;
import se.omtanke.rapport.berakning.Radfordelning.Utanfor;
import se.omtanke.rapport.berakning.Tabell;
import se.omtanke.rapport.granskning.modell.Allvar;
import se.omtanke.rapport.granskning.modell.Anmarkning;
import se.omtanke.rapport.granskning.modell.Cell;
import se.omtanke.rapport.granskning.modell.Matenhet;
import se.omtanke.rapport.granskning.modell.Plats;
import se.omtanke.rapport.granskning.modell.Slag;
import se.omtanke.regler.Belopp;

/** Code strings that no row of a table took, or two: the table's sums lack what is booked there. */
final class Utanrad {

  private Utanrad() {}

  static List<Anmarkning> av(Tabell tabell) {
    return Stream.concat(
            tabell.fordelning().utanRad().stream()
                .map(rad -> fynd(tabell, rad, "hör inte till någon rad")),
            tabell.fordelning().dubbla().stream()
                .map(
                    rad ->
                        fynd(
                            tabell,
                            rad,
                            "hör till mer än en rad: " + String.join(", ", rad.rader()))))
        .toList();
  }

  private static Anmarkning fynd(Tabell tabell, Utanfor utanfor, String varfor) {
    Kodstrang koder = utanfor.koder();
    String kod = koder.ansvar() + " " + koder.verksamhet() + " " + koder.konto();
    Plats plats = new Plats(Tabellunderlag.titel(tabell), kod, "", "", 0);
    boolean paverkar =
        utanfor.summor().stream().anyMatch(summa -> !summa.belopp().equals(Belopp.NOLL));
    return Anmarkning.om(
        new Cell(plats, "", Optional.empty(), Matenhet.OKAND),
        "",
        Slag.BRYGGA,
        paverkar ? Allvar.FEL : Allvar.NOT,
        "Kodsträngen %s %s.".formatted(kod, varfor),
        "Ändra mallens rader så att varje kodsträng hör till en av dem.");
  }
}
