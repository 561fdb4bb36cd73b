package se.omtanke.organisation.attest;

import static java.util.Comparator.comparing;
import static java.util.Comparator.comparingInt;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import se.omtanke.organisation.Kod;
import se.omtanke.organisation.Koddel;
import se.omtanke.organisation.Kodgren;
import se.omtanke.organisation.Kodregister;
import se.omtanke.organisation.attest.Attestbrist.Slag;

/**
 * Looks for what is missing in the attest register on a day.
 *
 * @param forteckning the register
 * @param koder the code plan, to know which codes there are
 * @param konton the keys of those whose account works
 * @param dag the day
 */
public record Attestgranskning(
    Attestforteckning forteckning, Kodregister koder, Set<String> konton, LocalDate dag) {

  private static final int FORVARNING = 30;

  /** What is missing, the most pressing first, then in code order. */
  public List<Attestbrist> brister() {
    return Stream.of(
            koderUtanAttestant(),
            utgangna(),
            utanKonto(),
            overOverordnad(),
            utanErsattare(),
            garUt())
        .flatMap(brister -> brister)
        .sorted(comparing(Attestbrist::slag).thenComparing(Attestbrist::ansvar))
        .toList();
  }

  private Stream<Attestbrist> koderUtanAttestant() {
    return levandeKoder()
        .map(kod -> new Kodgren(kod.kod(), false))
        .filter(kod -> gallande().noneMatch(ratt -> ratt.ansvar().omfattar(kod)))
        .map(kod -> new Attestbrist(Slag.UTAN_ATTESTANT, kod, Optional.empty(), Optional.empty()));
  }

  /** A row that has ended is missed when its codes live on and no other row names just them. */
  private Stream<Attestbrist> utgangna() {
    return forteckning.ratter().stream()
        .filter(ratt -> !ratt.arTidsbegransad() && !ratt.giltig().till().isAfter(dag))
        .filter(ratt -> levandeKoder().anyMatch(kod -> ratt.ansvar().omfattar(kod.kod())))
        .filter(
            ratt ->
                gallande()
                    .noneMatch(
                        annan ->
                            annan.ansvar().equals(ratt.ansvar())
                                && annan.verksamhet().equals(ratt.verksamhet())))
        .map(ratt -> om(Slag.UTGANGEN, ratt));
  }

  /** Each of them once, with the first row that names her. */
  private Stream<Attestbrist> utanKonto() {
    Map<String, Attestratt> forstaRad = new LinkedHashMap<>();
    gallande()
        .forEach(ratt -> ratt.namnda().forEach(person -> forstaRad.putIfAbsent(person, ratt)));
    return forstaRad.entrySet().stream()
        .filter(namnd -> !konton.contains(namnd.getKey()))
        .map(
            namnd ->
                new Attestbrist(
                    Slag.UTAN_KONTO,
                    namnd.getValue().ansvar(),
                    Optional.of(namnd.getKey()),
                    Optional.of(namnd.getValue())));
  }

  private Stream<Attestbrist> overOverordnad() {
    return gallande()
        .filter(ratt -> overordnad(ratt).filter(over -> lagre(over, ratt)).isPresent())
        .map(ratt -> om(Slag.OVER_OVERORDNAD, ratt));
  }

  private Stream<Attestbrist> utanErsattare() {
    return gallande()
        .filter(ratt -> ratt.ersattare().isEmpty() && !ratt.arTidsbegransad())
        .map(ratt -> om(Slag.UTAN_ERSATTARE, ratt));
  }

  private Stream<Attestbrist> garUt() {
    return gallande()
        .filter(Attestratt::arTidsbegransad)
        .filter(ratt -> !ratt.giltig().till().isAfter(dag.plusDays(FORVARNING)))
        .map(ratt -> om(Slag.GAR_UT, ratt));
  }

  /** The one whose branch the row grows on most closely, unless it is the same person. */
  private Optional<Attestratt> overordnad(Attestratt ratt) {
    return gallande()
        .filter(over -> !over.arTidsbegransad() && !over.ansvar().equals(ratt.ansvar()))
        .filter(over -> over.ansvar().omfattar(ratt.ansvar()))
        .filter(over -> over.verksamhet().omfattar(ratt.verksamhet()))
        .max(comparingInt(over -> over.ansvar().skarpa()))
        .filter(over -> !over.attestant().equals(ratt.attestant()));
  }

  private static boolean lagre(Attestratt over, Attestratt ratt) {
    return over.drift().compareTo(ratt.drift()) < 0
        || over.investering().compareTo(ratt.investering()) < 0;
  }

  private Stream<Attestratt> gallande() {
    return forteckning.pa(dag).stream();
  }

  private Stream<Kod> levandeKoder() {
    return koder.koder(Koddel.ANSVAR).stream().filter(kod -> kod.giltig().innehaller(dag));
  }

  private static Attestbrist om(Slag slag, Attestratt ratt) {
    return new Attestbrist(slag, ratt.ansvar(), Optional.of(ratt.attestant()), Optional.of(ratt));
  }
}
