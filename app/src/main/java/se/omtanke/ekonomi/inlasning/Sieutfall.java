package se.omtanke.ekonomi.inlasning;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import se.omtanke.ekonomi.Falt;
import se.omtanke.filformat.Sieobjekt;
import se.omtanke.filformat.Siepost;
import se.omtanke.filformat.Siepost.Periodsaldo;
import se.omtanke.filformat.Siepost.Rar;
import se.omtanke.filformat.Siepost.Resultat;
import se.omtanke.filformat.Siepost.Sietyp;
import se.omtanke.filformat.Siepost.Transaktion;
import se.omtanke.filformat.Siepost.Verifikation;
import se.omtanke.regler.Belopp;

/**
 * Outcome in a SIE file.
 *
 * <p>Types 4E and 4I hold verifications: every row that counts is a row. Types 2 and 3 hold month
 * sums: those without objects are read, since sums on objects of several dimensions overlap and
 * cannot be put together to code strings. Type 1 holds the year's sums alone, which are read as
 * booked on the year's last day.
 */
final class Sieutfall implements Sieposttolk {

  private static final int ARSSUMMOR = 1;
  private static final int PERIODSUMMOR = 2;
  private static final int OBJEKTSUMMOR = 3;

  private final Map<Falt, Integer> dimensioner;
  private final Map<String, LocalDate> dagar = new HashMap<>();
  private int typ = 4;
  private LocalDate arsslut = LocalDate.EPOCH;

  Sieutfall(Map<Falt, Integer> dimensioner) {
    this.dimensioner = dimensioner;
  }

  @Override
  public List<Lasrad> rader(Siepost post) {
    switch (post) {
      case Sietyp sietyp -> typ = sietyp.nummer();
      case Rar rar when rar.arsnummer() == 0 -> arsslut = rar.till();
      case Resultat resultat when typ == ARSSUMMOR && resultat.arsnummer() == 0 -> {
        return List.of(summa(resultat.rad(), arsslut, resultat.konto(), resultat.belopp()));
      }
      case Periodsaldo saldo
          when (typ == PERIODSUMMOR || typ == OBJEKTSUMMOR)
              && saldo.arsnummer() == 0
              && saldo.objekt().isEmpty() -> {
        return List.of(
            summa(saldo.rad(), saldo.period().atEndOfMonth(), saldo.konto(), saldo.belopp()));
      }
      case Verifikation verifikation -> {
        return verifikationsrader(verifikation);
      }
      default -> {
        // What is told of accounts, objects and balances makes no row of the outcome.
      }
    }
    return List.of();
  }

  @Override
  public List<Lasrad> sist() {
    return List.of();
  }

  private List<Lasrad> verifikationsrader(Verifikation verifikation) {
    String nummer = nummer(verifikation);
    List<Lasrad> rader = new ArrayList<>();
    for (Transaktion transaktion : verifikation.rader()) {
      if (transaktion.raknas()) {
        rader.add(rad(verifikation, nummer, rader.size() + 1, transaktion));
      }
    }
    return rader;
  }

  /**
   * What a verification is called. Some programs give all that they make themselves one number:
   * those of another day than the first have the day with it, and the same number the same day is
   * told as a duplicate. A series that ends in a digit is set apart: 1 and 11 are not 11 and 1.
   */
  private String nummer(Verifikation verifikation) {
    String serie = verifikation.serie();
    if (verifikation.nummer().isEmpty()) {
      return "rad " + verifikation.rad();
    }
    boolean siffra = !serie.isEmpty() && Character.isDigit(serie.charAt(serie.length() - 1));
    String nummer = serie + (siffra ? "-" : "") + verifikation.nummer();
    LocalDate dag = verifikation.datum();
    return dagar.computeIfAbsent(nummer, _ -> dag).equals(dag) ? nummer : nummer + " " + dag;
  }

  private Lasrad rad(Verifikation verifikation, String nummer, int plats, Transaktion transaktion) {
    LocalDate dag = transaktion.datum().orElse(verifikation.datum());
    Map<Falt, String> celler = celler(dag, transaktion.konto(), transaktion.belopp());
    celler.put(Falt.VERIFIKATION, nummer);
    celler.put(Falt.RAD, Integer.toString(plats));
    celler.put(Falt.TEXT, transaktion.text().isEmpty() ? verifikation.text() : transaktion.text());
    dimensioner.forEach((falt, dimension) -> celler.put(falt, objekt(transaktion, dimension)));
    return new Lasrad(transaktion.rad(), celler, List.of());
  }

  private static String objekt(Transaktion transaktion, int dimension) {
    return transaktion.objekt().stream()
        .filter(objekt -> objekt.dimension() == dimension)
        .map(Sieobjekt::objekt)
        .findFirst()
        .orElse("");
  }

  private static Lasrad summa(int rad, LocalDate dag, String konto, Belopp belopp) {
    return new Lasrad(rad, celler(dag, konto, belopp), List.of());
  }

  private static Map<Falt, String> celler(LocalDate dag, String konto, Belopp belopp) {
    Map<Falt, String> celler = new EnumMap<>(Falt.class);
    celler.put(Falt.BOKFORINGSDATUM, dag.toString());
    celler.put(Falt.KONTO, konto);
    celler.put(Falt.BELOPP, belopp.kronor().toPlainString());
    return celler;
  }
}
