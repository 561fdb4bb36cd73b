package se.omtanke.rapport.granskning.kontroll;

import java.util.Optional;
import java.util.stream.IntStream;
import se.omtanke.rapport.granskning.modell.Allvar;
import se.omtanke.rapport.granskning.modell.Anmarkning;
import se.omtanke.rapport.granskning.modell.Cell;
import se.omtanke.rapport.granskning.modell.Manadsspann;
import se.omtanke.rapport.granskning.modell.Slag;
import se.omtanke.rapport.granskning.modell.Talskrift;
import se.omtanke.rapport.granskning.samband.Art;
import se.omtanke.rapport.granskning.samband.Varden;

/** A figure per day that only fits the days of the same months in another year. */
final class Skottdag {

  private static final int ANDRA_AR = 3;

  private Skottdag() {}

  static Optional<Anmarkning> fynd(Cell mal, Uttryck uttryck, Underlag underlag) {
    var art = Art.harledd(Slag.PERIOD, uttryck.text());
    var period = underlag.period();
    if (!uttryck.dagar()
        || period.isEmpty()
        || uttryck.samband(art, mal, underlag, period).haller(Varden.TRYCKTA)) {
      return Optional.empty();
    }
    return IntStream.rangeClosed(-ANDRA_AR, ANDRA_AR)
        .mapToObj(period.get()::plusAr)
        .filter(p -> p.dagar() != period.get().dagar())
        .filter(p -> uttryck.samband(art, mal, underlag, Optional.of(p)).haller(Varden.TRYCKTA))
        .findFirst()
        .map(annan -> fynd(mal, uttryck, underlag, period.get(), annan));
  }

  private static Anmarkning fynd(
      Cell mal, Uttryck uttryck, Underlag underlag, Manadsspann period, Manadsspann annan) {
    var art = Art.harledd(Slag.PERIOD, uttryck.text());
    var raknat = uttryck.samband(art, mal, underlag, Optional.of(period)).raknat(Varden.TRYCKTA);
    return Anmarkning.om(
        mal,
        Talskrift.skriv(raknat, mal.talet().decimaler() + 1),
        Slag.PERIOD,
        Allvar.FEL,
        "Talet stämmer med %d dagar (%s) men perioden %s har %d."
            .formatted(annan.dagar(), annan, period, period.dagar()),
        "Räkna med periodens egna dagar: %s."
            .formatted(Talskrift.skriv(raknat, mal.talet().decimaler())));
  }
}
