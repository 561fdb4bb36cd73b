package se.omtanke.rapport.webb;

import java.util.ArrayList;
import java.util.List;
import se.omtanke.komponenter.Sida;
import se.omtanke.rapport.berakning.Rapport;
import se.omtanke.rapport.berakning.SkrivnaSiffror;
import se.omtanke.rapport.berakning.Statuslista;
import se.omtanke.rapport.berakning.Tabell;

/** What a person should see before she publishes, in words. */
final class Anmarkningar {

  private Anmarkningar() {}

  static List<String> av(Rapport rapport, Sida sida) {
    List<String> alla = new ArrayList<>();
    for (Tabell tabell : rapport.tabeller()) {
      tabell
          .fordelning()
          .utanRad()
          .forEach(
              rad ->
                  alla.add(
                      sida.text(
                          "rapport.utanrad",
                          rad.koder().ansvar()
                              + " "
                              + rad.koder().verksamhet()
                              + " "
                              + rad.koder().konto())));
      tabell
          .avvikandeSummor()
          .forEach(
              summa ->
                  alla.add(
                      sida.text(
                          "rapport.anm.avrundning",
                          summa.rad(),
                          summa.kolumn(),
                          summa.visad(),
                          summa.delarna())));
    }
    SkrivnaSiffror.i(rapport)
        .forEach(
            siffra ->
                alla.add(sida.text("rapport.anm.skriven", siffra.siffra(), siffra.avsnitt())));
    rapport.avsnitt().stream()
        .filter(Statuslista.class::isInstance)
        .map(Statuslista.class::cast)
        .flatMap(lista -> lista.punkter().stream())
        .filter(punkt -> punkt.vald().isEmpty())
        .forEach(punkt -> alla.add(sida.text("rapport.anm.status", punkt.text())));
    return alla;
  }
}
