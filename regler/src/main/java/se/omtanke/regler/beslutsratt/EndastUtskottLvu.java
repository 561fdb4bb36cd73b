package se.omtanke.regler.beslutsratt;

import java.util.List;
import se.omtanke.regler.lagrum.Lagrum;

/** Nearly every step of care without consent is too grave for officials. */
@Lagrum(
    sfs = "2025:400",
    kapitel = "30",
    paragraf = "7",
    fran = "2025-07-01",
    till = "2027-01-01",
    text = "79c68db6f651d63b66b4e76ffd0e6d4b06415c364cbca79393aa5209470db853")
final class EndastUtskottLvu implements Nivaregel {

  @Override
  public String namn() {
    return "beslutsratt_lvu";
  }

  @Override
  public String rubrik() {
    return "Lägst utskott enligt LVU";
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
        new Beslutsslag("lvu_ansokan", "Ansökan om vård", "SFS 1990:52 4 §"),
        new Beslutsslag("lvu_omhandertagande", "Omedelbart omhändertagande", "SFS 1990:52 6 §"),
        new Beslutsslag(
            "lvu_omhandertagande_utland",
            "Omedelbart omhändertagande när svensk domstol inte är behörig",
            "SFS 1990:52 6 a §"),
        new Beslutsslag(
            "lvu_fortsatt_omhandertagande",
            "Ansökan om fortsatt omhändertagande",
            "SFS 1990:52 9 a §"),
        new Beslutsslag(
            "lvu_vardens_innehall",
            "Vårdens innehåll och var den unge ska vistas",
            "SFS 1990:52 11 §"),
        new Beslutsslag(
            "lvu_overvagande", "Övervägande och omprövning av vård", "SFS 1990:52 13 §"),
        new Beslutsslag(
            "lvu_overvagande_flyttningsforbud",
            "Övervägande av ansökan om flyttningsförbud",
            "SFS 1990:52 13 b §"),
        new Beslutsslag(
            "lvu_overvagande_vardnad",
            "Övervägande av överflyttning av vårdnaden",
            "SFS 1990:52 13 c §"),
        new Beslutsslag(
            "lvu_umgange", "Umgängesbegränsning och hemlig vistelseort", "SFS 1990:52 14 §"),
        new Beslutsslag("lvu_upphorande", "Vården upphör", "SFS 1990:52 21 §"),
        new Beslutsslag("lvu_forebyggande", "Förebyggande insatser", "SFS 1990:52 22 §"),
        new Beslutsslag("lvu_flyttningsforbud", "Ansökan om flyttningsförbud", "SFS 1990:52 24 §"),
        new Beslutsslag(
            "lvu_tillfalligt_flyttningsforbud", "Tillfälligt flyttningsförbud", "SFS 1990:52 27 §"),
        new Beslutsslag(
            "lvu_provning_flyttningsforbud",
            "Övervägande och upphörande av flyttningsförbud",
            "SFS 1990:52 26 §"),
        new Beslutsslag(
            "lvu_umgange_flyttningsforbud", "Umgänge under flyttningsförbud", "SFS 1990:52 31 §"),
        new Beslutsslag(
            "lvu_utreseforbud",
            "Ansökan om och prövning av utreseförbud",
            "SFS 1990:52 31 b §, 31 c §"),
        new Beslutsslag(
            "lvu_tillfalligt_utreseforbud", "Tillfälligt utreseförbud", "SFS 1990:52 31 d §"),
        new Beslutsslag(
            "lvu_undantag_utreseforbud",
            "Undantag från utreseförbud för en resa",
            "SFS 1990:52 31 i §"),
        new Beslutsslag(
            "lvu_provtagning",
            "Provtagning inför umgänge eller upphörande",
            "SFS 1990:52 32 a §, 32 b §"),
        new Beslutsslag(
            "lvu_polishjalp",
            "Begäran om hjälp av polis eller Kriminalvården",
            "SFS 1990:52 43 §"));
  }
}
