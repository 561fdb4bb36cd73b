package se.omtanke.organisation.attest;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import se.omtanke.organisation.attest.Attestsvar.Ja;
import se.omtanke.organisation.attest.Attestsvar.Nej;
import se.omtanke.organisation.attest.Attestsvar.Skal;
import se.omtanke.organisation.attest.Kandidat.Egenskap;

/**
 * Tries one cost against the register.
 *
 * <ul>
 *   <li>The row that names the codes most closely says who is to approve the cost. Those with the
 *       right for a branch may too, and are the ones to go to above a limit.
 *   <li>For each person only her closest row counts, so that nobody raises her own limit; a right
 *       for a limited time stands beside it.
 *   <li>A substitute may only where she is named.
 *   <li>Nobody approves her own cost or a related party's, nor does anyone who stands under that
 *       person or in her place. It goes to whom the register names for her personal expenses, else
 *       to the nearest above her. The chair's costs go to another of the presidium.
 * </ul>
 */
final class Attestprovning {

  private final Attestforteckning forteckning;
  private final Kostnad kostnad;
  private final List<Attestratt> rader;
  private final List<Kandidat> kandidater;

  Attestprovning(Attestforteckning forteckning, Kostnad kostnad) {
    this.forteckning = forteckning;
    this.kostnad = kostnad;
    rader = forteckning.narmastForst(kostnad);
    List<Kandidat> utpekade = forEgnaUtlagg();
    kandidater = utpekade.isEmpty() ? enligtRaderna() : utpekade;
  }

  List<Kandidat> kandidater() {
    return kandidater;
  }

  Attestsvar svar(String person) {
    return kandidater.stream()
        .filter(kandidat -> kandidat.person().equals(person))
        .findFirst()
        .<Attestsvar>map(Ja::new)
        .orElseGet(() -> new Nej(skal(person), kandidater.stream().findFirst()));
  }

  /** Whom the register itself names for the personal expenses of the one concerned. */
  private List<Kandidat> forEgnaUtlagg() {
    return forteckning.pa(kostnad.dag()).stream()
        .filter(ratt -> kostnad.beror().contains(ratt.attestant()))
        .flatMap(this::utpekade)
        .filter(kandidat -> !arJavig(kandidat.person()))
        .distinct()
        .toList();
  }

  private Stream<Kandidat> utpekade(Attestratt ratt) {
    return switch (ratt.egnaUtlagg().slag()) {
      case OVERORDNAD -> Stream.empty();
      case PRESIDIET ->
          ratt.ersattare().stream()
              .filter(person -> ryms(ratt))
              .map(person -> new Kandidat(person, Egenskap.PRESIDIET, ratt));
      case NAMNGIVEN ->
          Stream.of(new Kandidat(ratt.egnaUtlagg().nyckel(), Egenskap.EGNA_UTLAGG, ratt));
    };
  }

  private List<Kandidat> enligtRaderna() {
    Set<String> sedda = new HashSet<>();
    List<Kandidat> funna = new ArrayList<>();
    for (Attestratt ratt : rader) {
      for (String person : ratt.namnda()) {
        boolean narmast = ratt.arTidsbegransad() || sedda.add(person);
        if (narmast && ryms(ratt) && arOverDenSomBerors(ratt) && !arJavig(person)) {
          funna.add(new Kandidat(person, egenskap(person, ratt), ratt));
        }
      }
    }
    return funna;
  }

  private boolean ryms(Attestratt ratt) {
    return kostnad.belopp().absolut().compareTo(ratt.grans(kostnad.slag())) <= 0;
  }

  /** Rows at or below the one where the person concerned attests are no way around her. */
  private boolean arOverDenSomBerors(Attestratt ratt) {
    return rader.stream()
        .filter(hennes -> kostnad.beror().contains(hennes.attestant()))
        .allMatch(hennes -> Attestforteckning.NARHET.compare(ratt, hennes) < 0);
  }

  private boolean arJavig(String person) {
    return kostnad.beror().stream()
        .anyMatch(den -> den.equals(person) || forteckning.understalld(person, den));
  }

  private Egenskap egenskap(String person, Attestratt ratt) {
    boolean ersattare = !person.equals(ratt.attestant());
    if (ratt.arTidsbegransad()) {
      return Egenskap.TIDSBEGRANSAD;
    }
    if (arNarmast(ratt)) {
      return ersattare ? Egenskap.ERSATTARE : Egenskap.ATTESTANT;
    }
    return ersattare ? Egenskap.OVERORDNADS_ERSATTARE : Egenskap.OVERORDNAD;
  }

  private boolean arNarmast(Attestratt ratt) {
    return rader.stream()
        .filter(rad -> !rad.arTidsbegransad())
        .findFirst()
        .equals(Optional.of(ratt));
  }

  private Skal skal(String person) {
    if (kostnad.beror().contains(person)) {
      return Skal.JAV;
    }
    Optional<Attestratt> narmast =
        rader.stream().filter(ratt -> ratt.namnda().contains(person)).findFirst();
    if (narmast.isPresent()) {
      return ryms(narmast.get()) ? Skal.OVERORDNADS_KOSTNAD : Skal.OVER_BELOPPSGRANSEN;
    }
    boolean annanTid =
        forteckning.ratter().stream()
            .filter(ratt -> ratt.omfattar(kostnad.ansvar(), kostnad.verksamhet()))
            .anyMatch(ratt -> ratt.namnda().contains(person));
    return annanTid ? Skal.GALLER_INTE_DA : Skal.INGEN_RATT;
  }
}
