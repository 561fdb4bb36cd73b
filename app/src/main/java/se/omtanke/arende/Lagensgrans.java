package se.omtanke.arende;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import se.omtanke.arende.Delegationsordning.Punkt;
import se.omtanke.grund.Konflikt;
import se.omtanke.grund.Otillatet;
import se.omtanke.regler.Period;
import se.omtanke.regler.beslutsratt.Beslutsratt;
import se.omtanke.regler.beslutsratt.Beslutsrattsfraga;
import se.omtanke.regler.beslutsratt.Beslutsrattssvar;
import se.omtanke.regler.beslutsratt.Delegation;
import se.omtanke.regler.beslutsratt.Niva;
import se.omtanke.regler.beslutsratt.Nivaregel;
import se.omtanke.regler.utfall.OgiltigFraga;
import se.omtanke.regler.utfall.Utfall;

/** Asks the law who may decide something, within it the points of the board's own order. */
final class Lagensgrans {

  private Lagensgrans() {}

  /**
   * What the law answers.
   *
   * @param punkter the points of the order that holds
   * @throws Konflikt while no rule about it is in force
   */
  static Beslutsrattssvar prova(
      Beslutsslag slag,
      LocalDate dag,
      Beslutsorgan organ,
      String befattning,
      boolean bradskande,
      List<Punkt> punkter) {
    List<Delegation> ordning =
        punkter.stream()
            .filter(punkt -> punkt.slag() == slag)
            .map(punkt -> delegation(slag, punkt))
            .toList();
    try {
      return Beslutsratt.prova(
          new Beslutsrattsfraga(
              slag.regelnamn(),
              slag.lagdag(dag),
              organ.iLagen(),
              organ.anstalld() ? befattning : "",
              bradskande,
              ordning,
              slag.overklagbart(dag)));
    } catch (OgiltigFraga fel) {
      throw new Konflikt(fel.besked() + " Fråga nämndens jurist vilken lag som gäller.");
    }
  }

  /** Whether employees may be given the right at all. */
  static boolean farDelegeras(Beslutsslag slag, LocalDate dag, Beslutsorgan organ) {
    Optional<Niva> niva = slag.nivaregel(dag).map(Nivaregel::niva);
    return niva.filter(en -> en == Niva.DELEGAT || (en == Niva.UTSKOTT && !organ.anstalld()))
        .isPresent();
  }

  /** Why an employee may not decide what the law keeps for others, if it does. */
  static Optional<Otillatet> forbehallet(Beslutsslag slag, LocalDate dag) {
    return slag.nivaregel(dag)
        .filter(regel -> regel.niva() != Niva.DELEGAT)
        .map(
            regel ->
                new Otillatet(
                    "Beslutet får inte delegeras till en anställd (%s). %s Skicka förslaget till"
                            .formatted(regel.paragraf(), vem(regel.niva()))
                        + (regel.niva() == Niva.NAMND
                            ? " nämnden."
                            : " nämnden eller utskottet.")));
  }

  /** What must hold before an organ's decision is written down. */
  static void krav(Beslutsrattssvar svar) {
    if (svar.utfall() == Utfall.INTE_UPPFYLLT) {
      throw new Otillatet(
          "%s (%s).".formatted(svar.spar().getLast().steg(), svar.spar().getLast().lagrum()));
    }
  }

  private static String vem(Niva niva) {
    return niva == Niva.NAMND
        ? "Bara nämnden får fatta det."
        : "Det fattas av nämnden, eller av ett utskott som nämnden har delegerat det till.";
  }

  private static Delegation delegation(Beslutsslag slag, Punkt punkt) {
    return new Delegation(
        slag.regelnamn(),
        punkt.organ().iLagen(),
        punkt.organ().anstalld() ? punkt.roll().kod() : "",
        Period.ALLTID);
  }
}
