package se.omtanke.regler.beslutsratt;

import java.util.List;
import se.omtanke.regler.lagrum.Lagrum;

/** Of the tasks of föräldrabalken only these may be delegated. */
@Lagrum(
    sfs = "2025:400",
    kapitel = "30",
    paragraf = "10",
    stycke = "1",
    fran = "2025-07-01",
    text = "59b36c58bf6aa7297524ab4c0d755a77045ee96d5bd3c295db68d9bf7306632d")
final class DelegerbartForaldrabalken implements Nivaregel {

  @Override
  public String namn() {
    return "beslutsratt_fb_delegat";
  }

  @Override
  public String rubrik() {
    return "Får delegeras enligt föräldrabalken";
  }

  @Override
  public Niva niva() {
    return Niva.DELEGAT;
  }

  @Override
  public List<Beslutsslag> beslut() {
    return List.of(
        new Beslutsslag(
            "faderskap_godkannande",
            "Godkännande av bekräftelse av faderskap eller föräldraskap",
            "SFS 1949:381 1 kap. 4 §"),
        new Beslutsslag("faderskap_utredning", "Utredning om faderskap", "SFS 1949:381 2 kap. 1 §"),
        new Beslutsslag(
            "avtal_om_vardnad",
            "Godkännande av avtal om vårdnad, boende eller umgänge",
            "SFS 1949:381 6 kap. 6 §"),
        new Beslutsslag(
            "utse_utredare",
            "Utse utredare om vårdnad, boende eller umgänge",
            "SFS 1949:381 6 kap. 19 §"),
        new Beslutsslag(
            "underhall_langre_perioder",
            "Godkännande av avtal om underhåll för längre perioder",
            "SFS 1949:381 7 kap. 7 §"));
  }
}
