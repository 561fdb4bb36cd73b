package se.omtanke.organisation.attest;

import static java.util.Comparator.comparingInt;
import static java.util.stream.Collectors.toMap;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The attest register in memory, as it was known at one moment: answers for any day. */
public final class Attestforteckning {

  /** How closely a row points at a cost, by ansvar first. */
  static final Comparator<Attestratt> NARHET =
      comparingInt((Attestratt ratt) -> ratt.ansvar().skarpa())
          .thenComparingInt(ratt -> ratt.verksamhet().skarpa());

  /** Closest to the cost first; of two as close, the standing one. */
  private static final Comparator<Attestratt> NARMAST_FORST =
      NARHET
          .reversed()
          .thenComparing(Attestratt::arTidsbegransad)
          .thenComparing(Attestratt.KODORDNING);

  private final List<Attestratt> ratter;
  private final Map<String, Attestperson> personer;

  /** A register of these rows and the people they name. */
  public Attestforteckning(Collection<Attestratt> ratter, Collection<Attestperson> personer) {
    this.ratter = ratter.stream().sorted(Attestratt.KODORDNING).toList();
    this.personer = personer.stream().collect(toMap(Attestperson::nyckel, person -> person));
  }

  /** Every row, in code order. */
  public List<Attestratt> ratter() {
    return ratter;
  }

  /** The rows that hold on a day, in code order: the list that is printed and signed. */
  public List<Attestratt> pa(LocalDate dag) {
    return ratter.stream().filter(ratt -> ratt.giltig().innehaller(dag)).toList();
  }

  /** The one with this key; someone only named in a note is nothing but the key. */
  public Attestperson person(String nyckel) {
    return Optional.ofNullable(personer.get(nyckel))
        .orElseGet(() -> new Attestperson(nyckel, nyckel, "", "", Optional.empty()));
  }

  /** Everyone, in the order of their names. */
  public List<Attestperson> personer() {
    return personer.values().stream()
        .sorted(Comparator.comparing(Attestperson::namn).thenComparing(Attestperson::nyckel))
        .toList();
  }

  /** Whether someone may approve a cost, why, and who is to do it if she may not. */
  public Attestsvar farAttestera(String person, Kostnad kostnad) {
    return new Attestprovning(this, kostnad).svar(person);
  }

  /** Those who may approve a cost, the one who first should first. */
  public List<Kandidat> attestanter(Kostnad kostnad) {
    return new Attestprovning(this, kostnad).kandidater();
  }

  /** The rows for a cost's codes on its day, the closest first. */
  List<Attestratt> narmastForst(Kostnad kostnad) {
    return pa(kostnad.dag()).stream()
        .filter(ratt -> ratt.omfattar(kostnad.ansvar(), kostnad.verksamhet()))
        .sorted(NARMAST_FORST)
        .toList();
  }

  /** Whether someone stands under another, in any number of steps. */
  boolean understalld(String person, String chef) {
    Optional<String> over = person(person).overordnad();
    for (int steg = 0; steg < personer.size() && over.isPresent(); steg++) {
      if (over.get().equals(chef)) {
        return true;
      }
      over = person(over.get()).overordnad();
    }
    return false;
  }
}
