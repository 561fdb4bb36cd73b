package se.omtanke.regler.frist;

import java.time.LocalDate;
import java.util.Optional;
import se.omtanke.regler.kalender.Vardagar;
import se.omtanke.regler.parametrar.Parameter;
import se.omtanke.regler.utfall.OgiltigFraga;

/** Refuses in words what the law knows nothing of. */
final class Fristprovning {

  /** A parameter of this name says how long the time may be in all. */
  private static final String HOGST = ".hogst";

  private Fristprovning() {}

  static void prova(Fristfraga fraga, Fristregel regel) {
    Fristvillkor villkor = regel.villkor();
    krav(
        villkor.slag() != Fristslag.TIMMAR || fraga.klockslag().isPresent(),
        "Regeln " + regel.namn() + " räknas i timmar: ange start med klockslag.");
    krav(
        villkor.forlangning().isPresent() || fraga.forlangningar().isEmpty(),
        "Lagen medger ingen förlängning (" + regel.paragraf() + ").");
    krav(
        villkor.uppehall().isPresent() || fraga.uppehall().arTom(),
        "Lagen medger inget uppehåll (" + regel.paragraf() + ").");
    krav(
        villkor.kedja() || fraga.foregaende().isEmpty(),
        "Tiden räknas inte samman med tidigare ärenden (" + regel.paragraf() + ").");
    krav(
        villkor.slag() == Fristslag.OVERVAGANDE || fraga.senastProvad().isEmpty(),
        "Regeln " + regel.namn() + " prövas inte återkommande: utelämna senast prövad.");
    krav(
        fraga.senastProvad().filter(dag -> dag.isBefore(fraga.start())).isEmpty(),
        "Den senaste prövningen kan inte ligga före start.");
  }

  static void provaForlangning(
      Forlangning forlangning, Fristregel regel, LocalDate slut, Raknegrund grund) {
    krav(
        forlangning.till().isAfter(slut),
        "Förlängningen till " + forlangning.till() + " går inte längre än " + slut + ".");
    krav(!forlangning.grund().isBlank(), "Ange grunden för förlängningen.");
    krav(!forlangning.beslutare().isBlank(), "Ange vem som beslutat om förlängningen.");
    hogst(regel, grund)
        .ifPresent(
            sista ->
                krav(
                    !forlangning.till().isAfter(sista),
                    "Längre än till " + sista + " får tiden inte bli (" + regel.paragraf() + ")."));
  }

  private static Optional<LocalDate> hogst(Fristregel regel, Raknegrund grund) {
    return grund
        .parametrar()
        .varde(regel.namn() + HOGST, grund.lagdag())
        .map(Parameter::varde)
        .map(Tidsrymd::las)
        .map(tid -> tid.fran(grund.start()))
        .map(dag -> regel.villkor().slag().farVanta() ? Vardagar.tidigastFran(dag) : dag);
  }

  private static void krav(boolean uppfyllt, String annars) {
    if (!uppfyllt) {
      throw new OgiltigFraga(annars);
    }
  }
}
