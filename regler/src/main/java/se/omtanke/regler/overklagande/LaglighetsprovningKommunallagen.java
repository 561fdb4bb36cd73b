package se.omtanke.regler.overklagande;

import java.util.List;
import se.omtanke.regler.lagrum.Lagrum;

/** Where no act says anything else a member of the municipality may have the lawfulness tried. */
@Lagrum(
    sfs = "2017:725",
    kapitel = "13",
    paragraf = "2",
    fran = "2025-07-01",
    text = "294136613db54f9c703d71436aab76af26ee6ee97fbf4977145d07f2bd1659e9")
final class LaglighetsprovningKommunallagen implements Vagregel {

  @Override
  public String namn() {
    return "laglighetsprovning_kl";
  }

  @Override
  public String rubrik() {
    return "Annat kan laglighetsprövas enligt kommunallagen";
  }

  @Override
  public Overklagandevag vag() {
    return Overklagandevag.LAGLIGHETSPROVNING;
  }

  @Override
  public List<String> beslut() {
    return List.of(
        "inleda_utredning",
        "barnbidrag_till_annan",
        "underhallsstod_till_annan",
        "placering_fran_utlandet",
        "placering_utomlands",
        "foraldrautbildning",
        "uppfoljning_utan_samtycke",
        "avvisning_av_overklagande",
        "faderskap_nedlaggning",
        "faderskap_godkannande",
        "avtal_om_vardnad",
        "underhall_langre_perioder",
        "mal_och_inriktning",
        "yttrande_till_fullmaktige",
        "principiellt_arende",
        "medborgarforslag");
  }

  @Override
  public List<String> beror() {
    return List.of(
        "barnbidrag_till_annan",
        "underhallsstod_till_annan",
        "avvisning_av_overklagande",
        "faderskap_nedlaggning",
        "faderskap_godkannande",
        "avtal_om_vardnad",
        "underhall_langre_perioder",
        "placering_utomlands",
        "placering_fran_utlandet",
        "uppfoljning_utan_samtycke");
  }
}
