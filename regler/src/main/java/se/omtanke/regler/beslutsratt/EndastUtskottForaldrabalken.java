package se.omtanke.regler.beslutsratt;

import java.util.List;
import se.omtanke.regler.lagrum.Lagrum;

/** A measure against one guardian's will is too grave for officials. */
@Lagrum(
    sfs = "2025:400",
    kapitel = "30",
    paragraf = "10",
    stycke = "2",
    fran = "2025-07-01",
    text = "59b36c58bf6aa7297524ab4c0d755a77045ee96d5bd3c295db68d9bf7306632d")
final class EndastUtskottForaldrabalken implements Nivaregel {

  @Override
  public String namn() {
    return "beslutsratt_fb_utskott";
  }

  @Override
  public String rubrik() {
    return "Lägst utskott enligt föräldrabalken";
  }

  @Override
  public Niva niva() {
    return Niva.UTSKOTT;
  }

  @Override
  public List<Beslutsslag> beslut() {
    return List.of(
        new Beslutsslag(
            "insats_utan_ena_vardnadshavaren",
            "Insats utan den ena vårdnadshavarens samtycke",
            "SFS 1949:381 6 kap. 13 a §"));
  }
}
