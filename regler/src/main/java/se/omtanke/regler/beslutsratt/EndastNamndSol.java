package se.omtanke.regler.beslutsratt;

import java.util.List;
import se.omtanke.regler.lagrum.Lagrum;

/** What may not be delegated at all. */
@Lagrum(
    sfs = "2025:400",
    kapitel = "30",
    paragraf = "11",
    fran = "2025-07-01",
    text = "5293dde0c8621b034a7dcf43aa7a907cd5754358819f9f2fc55b1d2209707d8c")
final class EndastNamndSol implements Nivaregel {

  @Override
  public String namn() {
    return "beslutsratt_endast_namnd";
  }

  @Override
  public String rubrik() {
    return "Endast nämnden enligt socialtjänstlagen";
  }

  @Override
  public Niva niva() {
    return Niva.NAMND;
  }

  @Override
  public List<Beslutsslag> beslut() {
    return List.of(
        new Beslutsslag(
            "forbud_andras_barn",
            "Förbud eller begränsning att ta emot andras barn",
            "SFS 2025:400 18 kap. 11 §"),
        new Beslutsslag(
            "barnbidrag_till_annan", "Ändrad mottagare av barnbidrag", "SFS 2010:110 16 kap. 18 §"),
        new Beslutsslag(
            "underhallsstod_till_annan",
            "Ändrad mottagare av underhållsstöd",
            "SFS 2010:110 18 kap. 19 §"));
  }
}
