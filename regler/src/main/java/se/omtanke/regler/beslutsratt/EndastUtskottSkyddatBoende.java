package se.omtanke.regler.beslutsratt;

import java.util.List;
import se.omtanke.regler.lagrum.Lagrum;

/** Sheltering a child against a guardian is too grave for officials. */
@Lagrum(
    sfs = "2025:400",
    kapitel = "30",
    paragraf = "8",
    fran = "2025-07-01",
    text = "9f5cd911431ffdc54d53235f0a41b846fb9f0caea7aeeef2109bbcd44e0c0688")
final class EndastUtskottSkyddatBoende implements Nivaregel {

  @Override
  public String namn() {
    return "beslutsratt_skyddat_boende";
  }

  @Override
  public String rubrik() {
    return "Lägst utskott enligt lagen om placering av barn i skyddat boende";
  }

  @Override
  public Niva niva() {
    return Niva.UTSKOTT;
  }

  @Override
  public boolean reglerarOrdforanden() {
    return true;
  }

  @Override
  public List<Beslutsslag> beslut() {
    return List.of(
        new Beslutsslag(
            "skyddat_boende_ansokan",
            "Ansökan om skyddat boende för barn",
            "SFS 2024:79 3 kap. 3 §"),
        new Beslutsslag(
            "skyddat_boende_omedelbart",
            "Omedelbart skyddat boende för barn",
            "SFS 2024:79 4 kap. 1 §"),
        new Beslutsslag(
            "skyddat_boende_innehall",
            "Placeringens innehåll och utformning",
            "SFS 2024:79 5 kap. 1 §"),
        new Beslutsslag(
            "skyddat_boende_overvagande", "Övervägande av insatsen", "SFS 2024:79 5 kap. 3 §"),
        new Beslutsslag(
            "skyddat_boende_vistelseort",
            "Hemlig vistelseort och umgänge",
            "SFS 2024:79 5 kap. 4 §"),
        new Beslutsslag(
            "skyddat_boende_overvagande_vistelseort",
            "Övervägande av hemlig vistelseort och umgänge",
            "SFS 2024:79 5 kap. 6 §"),
        new Beslutsslag("skyddat_boende_upphorande", "Insatsen upphör", "SFS 2024:79 7 kap. 1 §"),
        new Beslutsslag(
            "skyddat_boende_polishjalp", "Begäran om hjälp av polis", "SFS 2024:79 8 kap. 7 §"));
  }
}
