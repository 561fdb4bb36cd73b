package se.omtanke.organisation;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import se.omtanke.organisation.Organisationstrad.Traff;
import se.omtanke.regler.Belopp;

/**
 * Says which units an ansvar code on a day is counted for: in the organisation of its own time, or
 * restated to that of another day, so that years can be set side by side.
 *
 * <p>Restated, the successions between the two days decide ({@link Arvsfoljd}). A unit without any
 * keeps its code, unless another unit has come to name the code as closely on the wanted day: then
 * that unit gets it. (Where a code was given to someone else for another use, a succession of the
 * first unit to itself says so.) No amount is lost or made: what is restated adds up to what was.
 */
public final class Omrakning {

  private final Organisationshistorik historik;
  private final Optional<LocalDate> onskad;

  private Omrakning(Organisationshistorik historik, Optional<LocalDate> onskad) {
    this.historik = historik;
    this.onskad = onskad;
  }

  /** Each day in the organisation of that day. */
  public static Omrakning somDetVar(Organisationshistorik historik) {
    return new Omrakning(historik, Optional.empty());
  }

  /** Every day in the organisation of one day. */
  public static Omrakning tillDagen(Organisationshistorik historik, LocalDate dag) {
    return new Omrakning(historik, Optional.of(dag));
  }

  /** Whose an ansvar code on a day is; empty if the code is no unit's that day. */
  public List<Enhetsandel> enheter(String ansvar, LocalDate datum) {
    return historik
        .trad(datum)
        .traff(ansvar)
        .map(traff -> andelar(traff, ansvar, datum))
        .orElse(List.of());
  }

  /**
   * Shares an amount on a code and a day between its units; empty if the code is no unit's that
   * day. The parts add up to the amount.
   */
  public List<Enhetsbelopp> fordela(String ansvar, LocalDate datum, Belopp belopp) {
    List<Enhetsandel> andelar = enheter(ansvar, datum);
    if (andelar.isEmpty()) {
      return List.of();
    }
    List<Belopp> delar = belopp.fordela(andelar.stream().map(Enhetsandel::andel).toList());
    return IntStream.range(0, delar.size())
        .mapToObj(plats -> new Enhetsbelopp(andelar.get(plats).enhet(), delar.get(plats)))
        .toList();
  }

  private List<Enhetsandel> andelar(Traff traff, String ansvar, LocalDate datum) {
    LocalDate dag = onskad.orElse(datum);
    List<Enhetsandel> arvtagare = new Arvsfoljd(historik).av(traff.enhet().nyckel(), datum, dag);
    return arvtagare.isEmpty()
        ? List.of(new Enhetsandel(medKoden(traff, ansvar, dag), BigDecimal.ONE))
        : arvtagare;
  }

  private Enhet medKoden(Traff forut, String ansvar, LocalDate dag) {
    Organisationstrad trad = historik.trad(dag);
    Optional<Traff> sedan = trad.traff(ansvar);
    return sedan
        .filter(traff -> traff.gren().skarpa() >= forut.gren().skarpa())
        .map(Traff::enhet)
        .or(() -> trad.enhet(forut.enhet().id()))
        .or(() -> sedan.map(Traff::enhet))
        .orElse(forut.enhet());
  }
}
