package se.omtanke.organisation.webb.redigering;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toMap;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import se.omtanke.grund.Transaction;
import se.omtanke.komponenter.Datumform;
import se.omtanke.komponenter.Talform;
import se.omtanke.komponenter.Texter;
import se.omtanke.organisation.Kodplan;
import se.omtanke.organisation.Kodregister;
import se.omtanke.organisation.andring.Attestandring.Lage;
import se.omtanke.organisation.andring.Redaktion.Forslag;
import se.omtanke.organisation.attest.Attestbrist;
import se.omtanke.organisation.attest.Attestforteckning;
import se.omtanke.organisation.attest.Attestgranskning;
import se.omtanke.organisation.attest.Attestperson;
import se.omtanke.organisation.attest.Attestratt;
import se.omtanke.organisation.attest.Delegation;
import se.omtanke.organisation.webb.Grenord;
import se.omtanke.organisation.webb.Perioder;
import se.omtanke.regler.Belopp;

/** What a change of the attest register makes, and which gaps come of it, in words. */
@Component
class Attestpaverkan {

  private static final String ORD = "organisation.attestskillnad.";

  private final Kodplan kodplan;
  private final Clock klocka;

  Attestpaverkan(Kodplan kodplan, Clock klocka) {
    this.kodplan = kodplan;
    this.klocka = klocka;
  }

  Provad provad(Transaction tx, Forslag<Lage> forslag, Texter texter) {
    Lage fore = forslag.fore();
    Lage efter = forslag.efter();
    List<String> andras = new ArrayList<>();
    utom(efter.ratter(), fore.ratter()).stream()
        .sorted(Attestratt.KODORDNING)
        .forEach(ratt -> andras.add(texter.text(ORD + "ny", iOrd(ratt, efter, texter))));
    utom(fore.ratter(), efter.ratter()).stream()
        .sorted(Attestratt.KODORDNING)
        .forEach(ratt -> andras.add(texter.text(ORD + "borta", iOrd(ratt, fore, texter))));
    utom(efter.personer(), fore.personer())
        .forEach(person -> andras.add(texter.text(ORD + "person", iOrd(person, efter, texter))));
    utom(fore.personer(), efter.personer())
        .forEach(person -> andras.add(texter.text(ORD + "inteperson", iOrd(person, fore, texter))));
    return new Provad(
        forslag.version(), andras, nyaBrister(kodplan.register(tx), fore, efter, texter));
  }

  /**
   * Kinds of gap that there would be more of. Whose account works does not depend on the change.
   */
  private List<String> nyaBrister(Kodregister koder, Lage fore, Lage efter, Texter texter) {
    Map<Attestbrist.Slag, Long> forut = brister(koder, fore);
    return brister(koder, efter).entrySet().stream()
        .filter(slag -> slag.getValue() > forut.getOrDefault(slag.getKey(), 0L))
        .map(
            slag ->
                texter.text(
                    ORD + "brist",
                    texter.text(
                        "organisation.vantar." + slag.getKey().name().toLowerCase(Locale.ROOT),
                        slag.getValue()),
                    forut.getOrDefault(slag.getKey(), 0L)))
        .toList();
  }

  private Map<Attestbrist.Slag, Long> brister(Kodregister koder, Lage lage) {
    Set<String> alla =
        lage.personer().stream().map(Attestperson::nyckel).collect(Collectors.toSet());
    return new Attestgranskning(
            new Attestforteckning(lage.ratter(), lage.personer()),
            koder,
            alla,
            LocalDate.now(klocka))
        .brister().stream().collect(groupingBy(Attestbrist::slag, TreeMap::new, counting()));
  }

  /** A right in words, as people say it. */
  static String iOrd(Attestratt ratt, Lage lage, Texter texter) {
    Map<String, String> namn =
        lage.personer().stream().collect(toMap(Attestperson::nyckel, Attestperson::namn));
    String ersattare =
        ratt.ersattare().stream()
            .map(nyckel -> namn.getOrDefault(nyckel, nyckel))
            .collect(joining(", "));
    return texter.text(
        ORD + "ratt",
        Grenord.visa(texter, ratt.ansvar()),
        Grenord.visa(texter, ratt.verksamhet()),
        namn.getOrDefault(ratt.attestant(), ratt.attestant()),
        kronor(ratt.drift()),
        kronor(ratt.investering()),
        Perioder.visa(texter, ratt.giltig()),
        ersattare.isEmpty() ? texter.text("organisation.fraga.ingen") : ersattare,
        ratt.delegation().map(beslut -> beslut(beslut, texter)).orElse(""));
  }

  private static String beslut(Delegation beslut, Texter texter) {
    return texter.text(
        ORD + "beslut", beslut.dnr(), Datumform.tabell(beslut.datum()), beslut.beslutsfattare());
  }

  private static String iOrd(Attestperson person, Lage lage, Texter texter) {
    String chef =
        lage.personer().stream()
            .filter(annan -> person.overordnad().filter(annan.nyckel()::equals).isPresent())
            .map(Attestperson::namn)
            .findFirst()
            .orElseGet(() -> texter.text("organisation.fraga.ingen"));
    String var =
        Stream.of(person.namn(), person.befattning(), person.epost())
            .filter(text -> !text.isEmpty())
            .collect(joining(", "));
    return texter.text(ORD + "vem", var, person.nyckel(), chef);
  }

  private static String kronor(Belopp belopp) {
    return Talform.tal(belopp.kronor(), belopp.ore() % 100 == 0 ? 0 : 2);
  }

  private static <T> List<T> utom(Collection<T> alla, Collection<T> utom) {
    Set<T> bort = Set.copyOf(utom);
    return alla.stream().filter(en -> !bort.contains(en)).toList();
  }
}
