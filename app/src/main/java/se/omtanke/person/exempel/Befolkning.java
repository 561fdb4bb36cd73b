package se.omtanke.person.exempel;

import java.time.LocalDate;
import java.util.Optional;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import java.util.stream.Stream;
import se.omtanke.person.Identitet;
import se.omtanke.person.Kon;
import se.omtanke.person.NyPerson;
import se.omtanke.person.Personnamn;
import se.omtanke.person.Skyddsniva;

/**
 * An invented population: the same for the same seed. Nobody in it exists: the numbers are {@link
 * Provnummer}, and where those are all taken the reserve numbers {@code PROV} with a running
 * number.
 */
public final class Befolkning {

  /** One in so many is protected. */
  private static final int SKYDDADE = 250;

  private static final int DAGAR = 36_000;
  private static final int SPRANG = 7_919;

  private final LocalDate idag;
  private final RandomGenerator slump;

  private Befolkning(LocalDate idag, RandomGenerator slump) {
    this.idag = idag;
    this.slump = slump;
  }

  /** So many persons, in the order of the seed, none born after this day. */
  public static Stream<NyPerson> av(long fro, LocalDate idag, int antal) {
    Befolkning befolkning =
        new Befolkning(idag, RandomGeneratorFactory.of("L64X128MixRandom").create(fro));
    return Stream.iterate(0, nummer -> nummer + 1).limit(antal).map(befolkning::person);
  }

  private NyPerson person(int nummer) {
    Kon kon = nummer % 2 == 0 ? Kon.KVINNA : Kon.MAN;
    Personnamn namn = Provnamn.av(slump, kon);
    Skyddsniva skydd =
        slump.nextInt(SKYDDADE) == 0 ? Skyddsniva.SEKRETESSMARKERING : Skyddsniva.INGEN;
    return new NyPerson(identitet(nummer, kon), Optional.of(namn), skydd);
  }

  /** The days are taken with a stride that has no factor in common with their number. */
  private Identitet identitet(int nummer, Kon kon) {
    int par = nummer / 2;
    LocalDate fodd = idag.minusDays(1 + (long) par * SPRANG % DAGAR);
    if (par < DAGAR) {
      return Provnummer.personnummer(fodd, kon);
    }
    return new Identitet.Reservnummer("PROV%07d".formatted(nummer), Optional.of(fodd), kon);
  }
}
