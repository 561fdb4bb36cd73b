package se.omtanke.rapport.granskning;

import se.omtanke.rapport.granskning.modell.Anmarkning;
import se.omtanke.rapport.granskning.modell.Slag;
import se.omtanke.rapport.granskning.modell.Talskrift;
import se.omtanke.rapport.granskning.samband.Samband;
import se.omtanke.rapport.granskning.samband.Varden;

/** Words for named parts that do not reach their total. */
final class Bryggor {

  private Bryggor() {}

  static Anmarkning fynd(Samband brygga) {
    var mal = brygga.mal();
    var raknat = brygga.raknat(Varden.TRYCKTA);
    var rest = Talskrift.skriv(mal.talet().varde().subtract(raknat));
    var mening =
        "Delarna som nämns ger %s, men totalen är %s: %s återstår utan förklaring."
            .formatted(Talskrift.skriv(raknat), Talskrift.skriv(mal.talet().varde()), rest);
    return Anmarkning.om(
        mal,
        Talskrift.skriv(raknat),
        Slag.BRYGGA,
        brygga.art().allvar(),
        mening,
        "Lägg till en rad ”Övrigt " + rest + "” eller nämn de delar som saknas.");
  }
}
