package se.omtanke.regler.overklagande;

import java.util.List;
import se.omtanke.regler.lagrum.Lagrum;
import se.omtanke.regler.lagrum.Sakerhet;

/** To go to court, or to prepare a decision, settles nothing for anyone. */
@Lagrum(
    sfs = "2017:725",
    kapitel = "13",
    paragraf = "2",
    fran = "2025-07-01",
    text = "294136613db54f9c703d71436aab76af26ee6ee97fbf4977145d07f2bd1659e9",
    sakerhet = Sakerhet.M)
final class EjOverklagbartForberedande implements Vagregel {

  @Override
  public String namn() {
    return "ej_overklagbart_forberedande";
  }

  @Override
  public String rubrik() {
    return "Förberedande beslut kan inte överklagas";
  }

  @Override
  public Overklagandevag vag() {
    return Overklagandevag.INGEN;
  }

  @Override
  public List<String> beslut() {
    return List.of(
        "lvm_ansokan",
        "talan_om_aterkrav",
        "forlanga_utredning",
        "forlanga_forhandsbedomning",
        "overvagande_av_vard",
        "overvagande_av_vardnad",
        "overvagande_av_flyttningsforbud",
        "avsluta_utredning",
        "faderskap_utredning",
        "utse_utredare");
  }
}
