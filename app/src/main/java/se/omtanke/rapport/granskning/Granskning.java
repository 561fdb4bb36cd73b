package se.omtanke.rapport.granskning;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.omtanke.rapport.granskning.kontroll.Jamforelse;
import se.omtanke.rapport.granskning.kontroll.Kolumnkvot;
import se.omtanke.rapport.granskning.kontroll.Provning;
import se.omtanke.rapport.granskning.kontroll.Radsumma;
import se.omtanke.rapport.granskning.kontroll.Regel;
import se.omtanke.rapport.granskning.kontroll.Regelfel;
import se.omtanke.rapport.granskning.kontroll.Riktpunkt;
import se.omtanke.rapport.granskning.kontroll.Underlag;
import se.omtanke.rapport.granskning.modell.Anmarkning;
import se.omtanke.rapport.granskning.modell.Granskningstabell;
import se.omtanke.rapport.granskning.modell.Slag;
import se.omtanke.rapport.granskning.modell.Specfel;
import se.omtanke.rapport.granskning.samband.Rotorsak;
import se.omtanke.rapport.granskning.samband.Samband;
import se.omtanke.rapport.granskning.samband.Varden;

/**
 * The review of one table in memory: an imported one, or an edition before it is published.
 *
 * <p>All checks state relations first; then the fewest faults that explain every broken relation
 * are sought, so that one wrong cell is one finding however many sums it spoils.
 */
public final class Granskning {

  private Granskning() {}

  /**
   * The findings, gravest first, then in reading order.
   *
   * @param tabell the table
   * @param ovriga further tables that the rules mention, by name
   * @param regelverk what to check
   * @throws Specfel if a rule names a row, column or table that does not exist
   */
  public static List<Anmarkning> granska(
      Granskningstabell tabell, Map<String, Granskningstabell> ovriga, Regelverk regelverk) {
    var underlag =
        new Underlag(
            tabell,
            ovriga,
            regelverk.period(),
            regelverk.tomtOkant(),
            summor(regelverk.regler()),
            andelar(regelverk.regler()));
    var provning =
        regelverk.regler().stream()
            .map(r -> prova(r, underlag))
            .reduce(Provning.TOM, Provning::och);
    return Ordning.ordnade(utslag(provning));
  }

  private static Stream<Anmarkning> utslag(Provning provning) {
    var delade =
        provning.samband().stream()
            .collect(Collectors.partitioningBy(s -> s.art().slag() == Slag.BRYGGA));
    var broar = delade.getOrDefault(true, List.of());
    var ovriga = delade.getOrDefault(false, List.of());
    var svar = Rotorsak.finn(ovriga);
    Set<Samband> forklarade = new HashSet<>();
    var fynd = new ArrayList<>(provning.fynd());
    for (var orsak : svar.orsaker()) {
      forklarade.addAll(orsak.brutna());
      fynd.add(Formulering.av(orsak, svar.varden()));
    }
    broar.stream().filter(b -> !b.haller(Varden.TRYCKTA)).map(Bryggor::fynd).forEach(fynd::add);
    Stream.concat(ovriga.stream(), broar.stream().filter(b -> b.haller(Varden.TRYCKTA)))
        .filter(s -> !forklarade.contains(s))
        .flatMap(s -> Avrundning.not(s, svar.varden()).stream())
        .forEach(fynd::add);
    return fynd.stream();
  }

  private static Provning prova(Regel regel, Underlag underlag) {
    try {
      return regel.kontroll().prova(underlag);
    } catch (Regelfel e) {
      throw new Specfel(regel.specrad(), regel.nyckel(), String.valueOf(e.getMessage()));
    }
  }

  private static List<Radsumma> summor(List<Regel> regler) {
    return regler.stream()
        .map(Regel::kontroll)
        .filter(Radsumma.class::isInstance)
        .map(Radsumma.class::cast)
        .filter(s -> s.art().slag() == Slag.SUMMA)
        .toList();
  }

  private static Set<String> andelar(List<Regel> regler) {
    return regler.stream()
        .map(Regel::kontroll)
        .flatMap(
            kontroll ->
                switch (kontroll) {
                  case Kolumnkvot k -> Stream.of(k.mal());
                  case Jamforelse j -> j.procent().stream();
                  case Riktpunkt r -> Stream.of(r.kolumn());
                  default -> Stream.<String>empty();
                })
        .collect(Collectors.toSet());
  }
}
