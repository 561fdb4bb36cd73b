package se.omtanke.arende;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Into what lengths of time a figure is cut. */
public enum Tidsindelning {
  MANAD(1, 13),
  TERTIAL(4, 9),
  AR(12, 3);

  private static final int AR_BAKAT = 2;

  private final int manader;
  private final int visas;

  Tidsindelning(int manader, int visas) {
    this.manader = manader;
    this.visas = visas;
  }

  /**
   * One length of time.
   *
   * @param nyckel {@code 2026-03}, {@code 2026-T1} or {@code 2026}
   * @param fran its first day
   * @param till the day after its last
   */
  public record Del(String nyckel, LocalDate fran, LocalDate till) {

    /** Its last day: what stands at a date is counted then. */
    public LocalDate sista() {
      return till.minusDays(1);
    }

    /** Whether another lies within it. */
    public boolean rymmer(Del annan) {
      return !annan.fran.isBefore(fran) && !annan.till.isAfter(till);
    }
  }

  /** How many are shown, the latest last. */
  public int visas() {
    return visas;
  }

  /** The next finer cut; itself for months. */
  public Tidsindelning finare() {
    return this == AR ? TERTIAL : MANAD;
  }

  /** All of this year and the two before it, until this day; the last may be cut short. */
  public List<Del> tre(LocalDate till) {
    LocalDate slut = till.plusDays(1);
    List<Del> delar = new ArrayList<>();
    LocalDate fran = LocalDate.of(till.getYear() - AR_BAKAT, 1, 1);
    while (fran.isBefore(slut)) {
      LocalDate nasta = fran.plusMonths(manader);
      delar.add(new Del(nyckel(fran), fran, nasta.isBefore(slut) ? nasta : slut));
      fran = nasta;
    }
    return List.copyOf(delar);
  }

  /** The key of the length of time that a day lies in. */
  public String nyckel(LocalDate dag) {
    int nummer = (dag.getMonthValue() - 1) / manader + 1;
    return switch (this) {
      case MANAD -> "%d-%02d".formatted(dag.getYear(), nummer);
      case TERTIAL -> "%d-T%d".formatted(dag.getYear(), nummer);
      case AR -> String.valueOf(dag.getYear());
    };
  }

  /** Key of its name in the reader's language. */
  public String textnyckel() {
    return "arende.indelning." + name();
  }
}
