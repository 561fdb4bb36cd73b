package se.omtanke.regler.beslutsratt;

import java.util.List;
import se.omtanke.regler.lagrum.Lagrum;

/** Where a child is to live, who is to have custody, and adoption, are too grave for officials. */
@Lagrum(
    sfs = "2025:400",
    kapitel = "30",
    paragraf = "6",
    fran = "2025-07-01",
    text = "41489887d85be9ec3a543b4ad515675222071b8c4860238ad893c4c497463e74")
final class EndastUtskottSol implements Nivaregel {

  @Override
  public String namn() {
    return "beslutsratt_sol";
  }

  @Override
  public String rubrik() {
    return "Lägst utskott enligt socialtjänstlagen";
  }

  @Override
  public Niva niva() {
    return Niva.UTSKOTT;
  }

  @Override
  public List<Beslutsslag> beslut() {
    return List.of(
        new Beslutsslag(
            "vard_i_familjehem",
            "Vård i familjehem eller medgivande till annat enskilt hem",
            "SFS 2025:400 22 kap. 2 §"),
        new Beslutsslag("vard_i_jourhem", "Vård i jourhem", "SFS 2025:400 22 kap. 4 §"),
        new Beslutsslag(
            "overvagande_av_vard", "Övervägande av fortsatt vård", "SFS 2025:400 22 kap. 13 §"),
        new Beslutsslag(
            "overvagande_av_vardnad",
            "Övervägande av överflyttning av vårdnaden",
            "SFS 2025:400 22 kap. 14 §"),
        new Beslutsslag(
            "overvagande_av_flyttningsforbud",
            "Övervägande av flyttningsförbud",
            "SFS 2025:400 22 kap. 16 §"),
        new Beslutsslag(
            "placering_fran_utlandet",
            "Utländsk myndighets placering i Sverige",
            "SFS 2025:400 22 kap. 17 §"),
        new Beslutsslag(
            "placering_utomlands", "Placering i ett annat land", "SFS 2025:400 22 kap. 18 §"),
        new Beslutsslag(
            "adoptionsmedgivande",
            "Medgivande till internationell adoption",
            "SFS 2025:400 24 kap. 1 §"),
        new Beslutsslag(
            "foraldrautbildning", "Föräldrautbildning inför adoption", "SFS 2025:400 24 kap. 2 §"),
        new Beslutsslag(
            "aterkallat_adoptionsmedgivande",
            "Kontroll och återkallelse av medgivande",
            "SFS 2025:400 24 kap. 4 §"),
        new Beslutsslag(
            "vagrat_adoptionssamtycke",
            "Vägrat samtycke till fortsatt adoptionsförfarande",
            "SFS 2025:400 24 kap. 5 §"),
        new Beslutsslag("talan_om_aterkrav", "Talan om återkrav", "SFS 2025:400 33 kap. 4 §"));
  }
}
