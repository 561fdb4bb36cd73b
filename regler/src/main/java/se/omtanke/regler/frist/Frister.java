package se.omtanke.regler.frist;

import static java.util.stream.Collectors.collectingAndThen;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import se.omtanke.regler.Period;
import se.omtanke.regler.Tidslinje;
import se.omtanke.regler.Tidslinje.Segment;
import se.omtanke.regler.parametrar.Parametrar;
import se.omtanke.regler.utfall.OgiltigFraga;

/** All times of the law, by name; the door to this package. */
public final class Frister {

  private static final class Gallande {
    private static final Frister ALLA = new Frister(Fristlista.alla(), Parametrar.gallande());
  }

  private final Map<String, Tidslinje<Fristregel>> regler;
  private final Parametrar parametrar;

  Frister(List<Fristregel> regler, Parametrar parametrar) {
    this.regler =
        regler.stream()
            .collect(
                groupingBy(
                    Fristregel::namn, TreeMap::new, collectingAndThen(toList(), Frister::linje)));
    this.parametrar = parametrar;
  }

  /** Those that come with the rules. */
  public static Frister gallande() {
    return Gallande.ALLA;
  }

  /** What there is, in alphabetical order. */
  public List<String> namn() {
    return List.copyOf(regler.keySet());
  }

  /** Which rule of the name holds when; empty if there is no such name. */
  public Tidslinje<Fristregel> linje(String namn) {
    return regler.getOrDefault(namn, Tidslinje.tom());
  }

  /** The rule of the name on the day, if one is in force. */
  public Optional<Fristregel> regel(String namn, LocalDate dag) {
    return linje(namn).varde(dag);
  }

  /**
   * The last day of a time that has only begun.
   *
   * @throws OgiltigFraga if there is no such rule, or none that day
   */
  public Frist rakna(String namn, LocalDate start) {
    return rakna(Fristfraga.om(namn, start));
  }

  /**
   * The last day of a time.
   *
   * @throws OgiltigFraga if there is no such rule, or none that day, or the law knows no such thing
   */
  public Frist rakna(Fristfraga fraga) {
    LocalDate lagdag = aldersdag(fraga).or(fraga::senastProvad).orElse(fraga.start());
    return new Fristrakning(fraga, kravd(fraga.regel(), lagdag), lagdag, parametrar).frist();
  }

  /** For an age the law is that of the birthday, long after the day it is counted from. */
  private Optional<LocalDate> aldersdag(Fristfraga fraga) {
    return linje(fraga.regel()).segment().stream()
        .filter(del -> del.varde().villkor().slag() == Fristslag.ALDER)
        .flatMap(del -> fodelsedag(fraga, del).stream())
        .findFirst();
  }

  private Optional<LocalDate> fodelsedag(Fristfraga fraga, Segment<Fristregel> del) {
    Period galler = del.period();
    LocalDate nagonDag = galler.arUtanBorjan() ? galler.till().minusDays(1) : galler.fran();
    Tidsrymd alder = Tidsrymd.las(parametrar.krav(fraga.regel(), nagonDag).varde());
    return Optional.of(alder.fran(fraga.start())).filter(galler::innehaller);
  }

  private Fristregel kravd(String namn, LocalDate dag) {
    if (!regler.containsKey(namn)) {
      throw new OgiltigFraga(
          "Det finns ingen fristregel med det namnet; rakna frist --lista visar dem som finns.");
    }
    return regel(namn, dag).orElseThrow(() -> ejIKraft(namn, dag));
  }

  private OgiltigFraga ejIKraft(String namn, LocalDate dag) {
    String skal = parametrar.rad(namn, dag).map(rad -> ": " + rad.kalla()).orElse("");
    return new OgiltigFraga("Regeln " + namn + " är inte i kraft " + dag + skal + ".");
  }

  private static Tidslinje<Fristregel> linje(List<Fristregel> regler) {
    return new Tidslinje<>(
        regler.stream().map(regel -> new Segment<>(regel.galler(), regel)).toList());
  }
}
