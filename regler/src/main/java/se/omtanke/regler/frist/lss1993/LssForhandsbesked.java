package se.omtanke.regler.frist.lss1993;

import se.omtanke.regler.frist.Fristregel;
import se.omtanke.regler.frist.Fristslag;
import se.omtanke.regler.frist.Fristvillkor;
import se.omtanke.regler.lagrum.Lagrum;

/** How long an advance notice holds once the services are there for the person. */
@Lagrum(
    sfs = "1993:387",
    paragraf = "16",
    stycke = "2",
    fran = "2020-01-01",
    text = "93268ca23cf6f463663d4fc67891932a12a1bd3e5f94125b09d42529c54cfe99")
final class LssForhandsbesked implements Fristregel {

  @Override
  public String namn() {
    return "lss_forhandsbesked";
  }

  @Override
  public String rubrik() {
    return "Förhandsbesked enligt LSS gäller";
  }

  @Override
  public Fristvillkor villkor() {
    return Fristvillkor.av(
        Fristslag.LANGD,
        "insatserna blev tillgängliga för den enskilde",
        "personen har bosatt sig i kommunen");
  }
}
