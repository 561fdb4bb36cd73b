package se.omtanke.regler.gallring;

import java.util.List;

/** Every rule on destroying and keeping. A test finds what is missing here. */
public final class Gallringslista {

  private Gallringslista() {}

  /** All of them. */
  public static List<Gallringsregel> alla() {
    return List.of(
        new Personakt(),
        new Sammanstallning(),
        new BevaradeHandlingar(),
        new BarnutredningBevaras(),
        new AvtalBevaras(),
        new Forskningsurval(),
        new LssAkt(),
        new LssSammanstallning(),
        new LssBarnboende(),
        new ForskningsurvalLss(),
        new EnskildAkt(),
        new EnskildSammanstallning(),
        new EnskildPlacering(),
        new EnskildForskningsurval(),
        new Journalhandling(),
        new Rakenskapsinformation());
  }
}
