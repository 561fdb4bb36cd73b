package se.omtanke.organisation;

import static java.util.Comparator.comparing;
import static java.util.stream.Collectors.groupingBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Gatherers;

/** A municipality's code plan in memory, as it was at one moment: answers for any day. */
public final class Kodregister {

  private record Nyckel(Koddel del, String kod) {}

  private final Map<Nyckel, List<Kod>> koder;
  private final Map<Koddel, List<Kod>> perDel;

  /** A register of these codes. */
  public Kodregister(List<Kod> koder) {
    this.koder = koder.stream().collect(groupingBy(kod -> new Nyckel(kod.del(), kod.kod())));
    perDel = koder.stream().collect(groupingBy(Kod::del));
  }

  /** Whether the municipality has no codes at all in this part, so that none can be wrong. */
  public boolean arTom(Koddel del) {
    return !perDel.containsKey(del);
  }

  /** What a code means on a day; empty when it means nothing then. */
  public Optional<Kod> slaUpp(Koddel del, String kod, LocalDate dag) {
    return koder.getOrDefault(new Nyckel(del, kod), List.of()).stream()
        .filter(version -> version.giltig().innehaller(dag))
        .findFirst();
  }

  /** Whether a code exists on some other day, so that the fault is the date and not the code. */
  public boolean finnsNagonGang(Koddel del, String kod) {
    return koder.containsKey(new Nyckel(del, kod));
  }

  /** The codes of a part that came to mean something else, in code order and by time. */
  public List<Kodbyte> byten(Koddel del) {
    return koder(del).stream()
        .sorted(comparing(Kod::kod).thenComparing(Kod::giltig))
        .gather(Gatherers.windowSliding(2))
        .filter(par -> par.size() == 2 && par.getFirst().kod().equals(par.getLast().kod()))
        .filter(par -> !par.getFirst().benamning().equals(par.getLast().benamning()))
        .map(par -> new Kodbyte(par.getFirst(), par.getLast()))
        .toList();
  }

  /** Every version of every code. */
  public List<Kod> alla() {
    return perDel.values().stream().flatMap(List::stream).toList();
  }

  /** Every version of every code in a part. */
  public List<Kod> koder(Koddel del) {
    return perDel.getOrDefault(del, List.of());
  }
}
