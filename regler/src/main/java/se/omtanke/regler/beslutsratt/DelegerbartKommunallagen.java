package se.omtanke.regler.beslutsratt;

import java.util.List;
import se.omtanke.regler.lagrum.Lagrum;

/** What the law says nothing else of, the board may delegate. */
@Lagrum(
    sfs = "2017:725",
    kapitel = "6",
    paragraf = "37",
    fran = "2025-07-01",
    text = "ddbb3d2768859804940d7f0d11a5c04b32ebb5ed959a2f24df17d0c0a547aef9")
@Lagrum(
    sfs = "2017:725",
    kapitel = "9",
    paragraf = "37",
    stycke = "2",
    fran = "2025-07-01",
    text = "9ba6f4b1d22b1bfcd6138112172cdbaaa0d8a27c8094e6f468fd55c25a20e1d7")
final class DelegerbartKommunallagen implements Nivaregel {

  @Override
  public String namn() {
    return "beslutsratt_kl_delegat";
  }

  @Override
  public String rubrik() {
    return "Får delegeras enligt kommunallagen";
  }

  @Override
  public Niva niva() {
    return Niva.DELEGAT;
  }

  @Override
  public List<Beslutsslag> beslut() {
    return List.of(
        new Beslutsslag("bistand", "Insats för personliga behov", "SFS 2025:400 11 kap. 1 §"),
        new Beslutsslag("ekonomiskt_bistand", "Ekonomiskt bistånd", "SFS 2025:400 12 kap. 1 §"),
        new Beslutsslag("lss_insats", "Insats enligt LSS", "SFS 1993:387 9 §"),
        new Beslutsslag(
            "inleda_utredning", "Inleda eller inte inleda utredning", "SFS 2025:400 20 kap. 2 §"),
        new Beslutsslag(
            "forlanga_utredning",
            "Förlänga utredning av ett barns behov",
            "SFS 2025:400 20 kap. 3 §"),
        new Beslutsslag(
            "forlanga_forhandsbedomning", "Förlänga förhandsbedömning", "SFS 2025:400 20 kap. 2 §"),
        new Beslutsslag(
            "avsluta_utredning", "Avsluta utredning utan insats", "SFS 2025:400 14 kap. 2 §"),
        new Beslutsslag(
            "uppfoljning_utan_samtycke",
            "Uppföljning av ett barns situation",
            "SFS 2025:400 23 kap. 1 och 2 §"),
        new Beslutsslag("avgift", "Avgift och förbehållsbelopp", "SFS 2025:400 32 kap. 5–10 §"),
        new Beslutsslag(
            "avvisning_av_overklagande",
            "Avvisning av för sent överklagande",
            "SFS 2017:900 45 §"));
  }
}
