package se.omtanke.regler.beslutsratt;

import java.util.List;
import se.omtanke.regler.lagrum.Lagrum;

/** Aims, answers to the council and matters of principle stay with the board. */
@Lagrum(
    sfs = "2017:725",
    kapitel = "6",
    paragraf = "38",
    stycke = "1",
    fran = "2025-07-01",
    text = "359e37289957365e0ebf0c4857dbdcfb8ad24265d3019fd3a0000b8e4275c0bc")
final class EndastNamndKommunallagen implements Nivaregel {

  @Override
  public String namn() {
    return "beslutsratt_kl_endast_namnd";
  }

  @Override
  public String rubrik() {
    return "Endast nämnden enligt kommunallagen";
  }

  @Override
  public Niva niva() {
    return Niva.NAMND;
  }

  @Override
  public List<Beslutsslag> beslut() {
    return List.of(
        new Beslutsslag(
            "mal_och_inriktning",
            "Verksamhetens mål, inriktning, omfattning eller kvalitet",
            "SFS 2017:725 6 kap. 38 § 1 p."),
        new Beslutsslag(
            "yttrande_till_fullmaktige",
            "Framställning eller yttrande till fullmäktige",
            "SFS 2017:725 6 kap. 38 § 2 p."),
        new Beslutsslag(
            "principiellt_arende",
            "Myndighetsutövning av principiell beskaffenhet eller annars av större vikt",
            "SFS 2017:725 6 kap. 38 § 3 p."),
        new Beslutsslag(
            "medborgarforslag",
            "Ärende som väckts genom medborgarförslag",
            "SFS 2017:725 6 kap. 38 § 4 p."));
  }
}
