package se.omtanke.regler.beslutsratt;

import java.util.List;
import se.omtanke.regler.lagrum.Lagrum;

/** That nobody is sought as a child's parent only the board itself may decide. */
@Lagrum(
    sfs = "2025:400",
    kapitel = "30",
    paragraf = "10",
    stycke = "1",
    punkt = "2",
    fran = "2025-07-01",
    text = "59b36c58bf6aa7297524ab4c0d755a77045ee96d5bd3c295db68d9bf7306632d")
final class EndastNamndFaderskap implements Nivaregel {

  @Override
  public String namn() {
    return "beslutsratt_faderskap";
  }

  @Override
  public String rubrik() {
    return "Endast nämnden: inte påbörja eller lägga ner utredning om faderskap";
  }

  @Override
  public Niva niva() {
    return Niva.NAMND;
  }

  @Override
  public List<Beslutsslag> beslut() {
    return List.of(
        new Beslutsslag(
            "faderskap_nedlaggning",
            "Inte påbörja eller lägga ner en utredning om faderskap",
            "SFS 1949:381 2 kap. 9 §"));
  }
}
