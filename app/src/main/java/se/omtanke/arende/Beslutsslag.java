package se.omtanke.arende;

import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import se.omtanke.regler.beslutsratt.Beslutsrattslista;
import se.omtanke.regler.beslutsratt.Nivaregel;
import se.omtanke.regler.overklagande.Overklagandesvar;
import se.omtanke.regler.overklagande.Overklagbarhet;
import se.omtanke.regler.utfall.OgiltigFraga;

/**
 * What is decided. By which paragraph, who may at the lowest decide it and how it is appealed is
 * what {@code regler} answers; within the law's line the board's delegation order says who.
 */
public enum Beslutsslag {
  /** To open an investigation or not. */
  FORHANDSBEDOMNING("inleda_utredning", false),
  FORLANGD_FORHANDSBEDOMNING("forlanga_forhandsbedomning", false),
  /** More time for a child's investigation. */
  FORLANGNING("forlanga_utredning", false),
  /** Support in the home, a contact person or the like, tried for the individual. */
  OPPENVARD("bistand"),
  /** A place to stay outside home that no paragraph keeps for the board. */
  PLACERING("bistand"),
  /** Another service tried for the individual. */
  INSATS("bistand"),
  /** The investigation ends and nothing is granted. */
  AVSLUT("avsluta_utredning"),
  FAMILJEHEM("vard_i_familjehem"),
  JOURHEM("vard_i_jourhem"),
  OVERVAGANDE_VARD("overvagande_av_vard"),
  OVERVAGANDE_VARDNAD("overvagande_av_vardnad"),
  EKONOMISKT_BISTAND("ekonomiskt_bistand"),
  AVGIFT("avgift"),
  UPPFOLJNING("uppfoljning_utan_samtycke"),
  FORBUD_ANDRAS_BARN("forbud_andras_barn"),
  ADOPTIONSMEDGIVANDE("adoptionsmedgivande"),
  LSS_INSATS("lss_insats"),
  LVU_ANSOKAN("lvu_ansokan"),
  LVU_OMHANDERTAGANDE("lvu_omhandertagande"),
  LVU_VARDENS_INNEHALL("lvu_vardens_innehall"),
  LVU_OVERVAGANDE("lvu_overvagande"),
  LVU_UMGANGE("lvu_umgange"),
  LVU_UPPHORANDE("lvu_upphorande"),
  LVU_FOREBYGGANDE("lvu_forebyggande"),
  LVU_FLYTTNINGSFORBUD("lvu_flyttningsforbud"),
  LVU_TILLFALLIGT_FLYTTNINGSFORBUD("lvu_tillfalligt_flyttningsforbud"),
  LVU_UTRESEFORBUD("lvu_utreseforbud"),
  LVU_TILLFALLIGT_UTRESEFORBUD("lvu_tillfalligt_utreseforbud"),
  LVM_ANSOKAN("lvm_ansokan"),
  LVM_OMHANDERTAGANDE("lvm_omhandertagande"),
  SKYDDAT_BOENDE_ANSOKAN("skyddat_boende_ansokan"),
  SKYDDAT_BOENDE_OMEDELBART("skyddat_boende_omedelbart"),
  SKYDDAT_BOENDE_VISTELSEORT("skyddat_boende_vistelseort"),
  SKYDDAT_BOENDE_UPPHORANDE("skyddat_boende_upphorande"),
  INSATS_UTAN_ENA("insats_utan_ena_vardnadshavaren"),
  FADERSKAP_NEDLAGGNING("faderskap_nedlaggning"),
  FADERSKAP_GODKANNANDE("faderskap_godkannande"),
  AVTAL_OM_VARDNAD("avtal_om_vardnad");

  private final String regelnamn;
  private final boolean efterUtredning;

  Beslutsslag(String regelnamn) {
    this(regelnamn, true);
  }

  Beslutsslag(String regelnamn, boolean efterUtredning) {
    this.regelnamn = regelnamn;
    this.efterUtredning = efterUtredning;
  }

  /** What the rules call it. */
  public String regelnamn() {
    return regelnamn;
  }

  /** The paragraph that it is made by. */
  public String lagrum() {
    return Beslutsrattslista.nivaer().stream()
        .flatMap(regel -> regel.beslut().stream())
        .filter(en -> en.namn().equals(regelnamn))
        .map(se.omtanke.regler.beslutsratt.Beslutsslag::paragraf)
        .findFirst()
        .orElseThrow(() -> new IllegalStateException("No rule speaks of " + this));
  }

  /** The paragraph that says who may decide it on a day; none while no rule is in force. */
  Optional<Nivaregel> nivaregel(LocalDate dag) {
    return nivaregler().filter(regel -> regel.galler().innehaller(lagdag(dag))).findFirst();
  }

  /**
   * The day whose law is asked: a decision older than the rules that are written is judged by the
   * first of them.
   */
  LocalDate lagdag(LocalDate dag) {
    return nivaregler()
        .map(regel -> regel.galler().fran())
        .min(LocalDate::compareTo)
        .filter(dag::isBefore)
        .orElse(dag);
  }

  private Stream<Nivaregel> nivaregler() {
    return Beslutsrattslista.nivaer().stream()
        .filter(regel -> regel.beslut().stream().anyMatch(en -> en.namn().equals(regelnamn)));
  }

  /** How it is appealed when it is decided on a day; nothing while no rule is in force. */
  public Optional<Overklagandesvar> overklagande(LocalDate dag) {
    try {
      return Optional.of(Overklagbarhet.prova(regelnamn, lagdag(dag)));
    } catch (OgiltigFraga _) {
      return Optional.empty();
    }
  }

  /** Whether a party may, or may have to be let, appeal it to the administrative court. */
  public boolean overklagbart(LocalDate dag) {
    return overklagande(dag).filter(Overklagandesvar::tillDomstol).isPresent();
  }

  /** Whether it can stand in a decision after an investigation. */
  public boolean efterUtredning() {
    return efterUtredning;
  }

  /** Key of its name in the reader's language. */
  public String textnyckel() {
    return "arende.beslutsslag." + name();
  }
}
