package se.omtanke.regler.frist.utskrivning2017;

import java.time.LocalDate;
import java.time.LocalTime;
import se.omtanke.regler.frist.Fristregel;
import se.omtanke.regler.frist.Fristslag;
import se.omtanke.regler.frist.Fristvillkor;
import se.omtanke.regler.frist.Raknegrund;
import se.omtanke.regler.frist.Tidsrymd;
import se.omtanke.regler.lagrum.Lagrum;
import se.omtanke.regler.utfall.OgiltigFraga;

/**
 * When the municipality begins to pay for a patient who is ready to leave; a notice after noon
 * counts as one day later. Region and municipality may have agreed on another time.
 */
@Lagrum(
    sfs = "2017:612",
    kapitel = "5",
    paragraf = "4",
    fran = "2018-01-01",
    text = "8368bd9b166b5dbc68643cfd9cf72d3ce6377ee67bad7a4e57e32cc699f11f6d")
final class Betalningsansvar implements Fristregel {

  @Override
  public String namn() {
    return "betalningsansvar";
  }

  @Override
  public String rubrik() {
    return "Kommunens betalningsansvar inträder";
  }

  @Override
  public Fristvillkor villkor() {
    return Fristvillkor.av(
        Fristslag.LANGD,
        "underrättelsen om utskrivningsklar skickades",
        "patienten har skrivits ut, eller en annan tid är överenskommen");
  }

  @Override
  public LocalDate slutdag(Raknegrund grund) {
    LocalTime skickad =
        grund
            .klockslag()
            .orElseThrow(
                () -> new OgiltigFraga("Ange när underrättelsen skickades, med klockslag."));
    boolean eftermiddag = skickad.isAfter(LocalTime.parse(grund.tillagg("middag").varde()));
    return eftermiddag
        ? Tidsrymd.las(grund.tillagg("eftermiddag").varde()).fran(grund.start())
        : grund.tidsrymd().fran(grund.start());
  }
}
