package se.omtanke.regler.gallring;

import java.util.List;
import se.omtanke.regler.parametrar.Parametrar;
import se.omtanke.regler.utfall.Faktum;

/** The same second sentence in three acts: registers are emptied first, then the file. */
final class Registeruppgifter {

  private Registeruppgifter() {}

  static Verkan verkan(Gallringsregel regel, Gallringsfraga fraga, Parametrar parametrar) {
    if (fraga.uppgifterPagar()) {
      return new Verkan.Bedoms(
          "Förhållandena pågår: akten gallras inte så länge sammanställningen har uppgifter om"
              + " personen",
          List.of(Faktum.ur("uppgifter i sammanställning", "pågår")));
    }
    return fraga
        .uppgifterUpphorde()
        .<Verkan>map(
            dag ->
                new Verkan.Tidigast(
                    regel.efter(dag, fraga, parametrar),
                    "Uppgifterna i sammanställningen gallras först, räknat från att förhållandena"
                        + " upphörde",
                    List.of(
                        Faktum.ur("förhållandena upphörde", dag), regel.tid(fraga, parametrar))))
        .orElseGet(
            () ->
                new Verkan.Bedoms(
                    "Det är inte sagt om en sammanställning har uppgifter om personen", List.of()));
  }
}
