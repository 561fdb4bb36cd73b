package se.omtanke.ekonomi.budgetarbete;

import static java.util.Comparator.comparingInt;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import se.omtanke.ekonomi.Budgetdeltagande;
import se.omtanke.ekonomi.Budgetforslag;
import se.omtanke.ekonomi.Budgetindex;
import se.omtanke.ekonomi.Budgetnyckel;
import se.omtanke.ekonomi.Budgetramrad;
import se.omtanke.regler.Belopp;

/**
 * What has been entered in a budget work.
 *
 * @param ram the frame's items
 * @param index the indexes
 * @param forslag the proposals, decided or not
 * @param deltagande the lines that do not take part in everything
 * @param reducering what is to be shared in proportion
 */
public record Underlag(
    List<Budgetramrad> ram,
    List<Budgetindex> index,
    List<Budgetforslag> forslag,
    Map<Budgetnyckel, Budgetdeltagande> deltagande,
    Belopp reducering) {

  public Underlag {
    ram = List.copyOf(ram);
    index = List.copyOf(index);
    forslag = List.copyOf(forslag);
    deltagande = Map.copyOf(deltagande);
  }

  /** The index that raises an account: the one that names it most closely. */
  Optional<Budgetindex> index(String konto) {
    return index.stream()
        .filter(ett -> ett.omfattar(konto))
        .max(comparingInt(ett -> ett.konto().length()));
  }

  Belopp okning(String konto, Belopp budget) {
    return index(konto).map(ett -> ett.okning(budget)).orElse(Belopp.NOLL);
  }

  Budgetdeltagande deltar(Budgetnyckel nyckel) {
    return deltagande.getOrDefault(nyckel, Budgetdeltagande.HELT);
  }

  /** The accepted proposals of lines that have not moved. */
  List<Budgetforslag.Innehall> raknade() {
    return forslag.stream()
        .filter(Budgetforslag::raknas)
        .map(Budgetforslag::forslag)
        .filter(ett -> deltar(ett.nyckel()) != Budgetdeltagande.FLYTTAD)
        .toList();
  }
}
