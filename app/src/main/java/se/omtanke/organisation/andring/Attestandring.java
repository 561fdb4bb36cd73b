package se.omtanke.organisation.andring;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import se.omtanke.grund.OgiltigIndata;
import se.omtanke.organisation.attest.Attestperson;
import se.omtanke.organisation.attest.Attestratt;
import se.omtanke.regler.Period;

/** One change of the attest register. */
public sealed interface Attestandring {

  /** The rows and people of the register. */
  record Lage(Set<Attestratt> ratter, Set<Attestperson> personer) {
    public Lage {
      ratter = Set.copyOf(ratter);
      personer = Set.copyOf(personer);
    }

    /** The register of these. */
    public static Lage av(Collection<Attestratt> ratter, Collection<Attestperson> personer) {
      return new Lage(Set.copyOf(ratter), Set.copyOf(personer));
    }

    Lage med(Set<Attestratt> nya) {
      return new Lage(nya, personer);
    }
  }

  /**
   * The register after the change.
   *
   * @throws OgiltigIndata if it speaks of what is not there
   */
  Lage pa(Lage fore);

  /**
   * A right holds from its first day. A standing one takes the place of the one for the same codes
   * during its time; one for a limited time stands beside it.
   */
  record NyRatt(Attestratt ny) implements Attestandring {
    @Override
    public Lage pa(Lage fore) {
      if (ny.arTidsbegransad()) {
        return fore.med(och(fore.ratter(), ny));
      }
      Set<Attestratt> efter = new HashSet<>();
      for (Attestratt ratt : fore.ratter()) {
        if (ersatts(ratt)) {
          ratt.giltig().minus(ny.giltig()).perioder().forEach(kvar -> efter.add(ratt.under(kvar)));
        } else {
          efter.add(ratt);
        }
      }
      return fore.med(och(efter, ny));
    }

    private boolean ersatts(Attestratt ratt) {
      return !ratt.arTidsbegransad()
          && ratt.ansvar().equals(ny.ansvar())
          && ratt.verksamhet().equals(ny.verksamhet());
    }
  }

  /**
   * A right ceases.
   *
   * @param ratt the right, by {@link #nyckel}
   * @param fran the first day it does not hold; not later than it would have ceased anyway
   */
  record AvslutadRatt(String ratt, LocalDate fran) implements Attestandring {
    @Override
    public Lage pa(Lage fore) {
      Attestratt hittad =
          fore.ratter().stream()
              .filter(en -> nyckel(en).equals(ratt))
              .findFirst()
              .orElseThrow(() -> new OgiltigIndata("ratt", "Välj en rätt i listan."));
      if (!fran.isBefore(hittad.giltig().till())) {
        throw new OgiltigIndata(
            "sista", "Rätten gäller %s och upphör redan då.".formatted(hittad.giltig()));
      }
      Set<Attestratt> efter = new HashSet<>(fore.ratter());
      efter.remove(hittad);
      if (fran.isAfter(hittad.giltig().fran())) {
        efter.add(hittad.under(new Period(hittad.giltig().fran(), fran)));
      }
      return fore.med(efter);
    }
  }

  /** Someone comes to be known, or is described anew. */
  record BeskrivenPerson(Attestperson person) implements Attestandring {
    @Override
    public Lage pa(Lage fore) {
      Set<Attestperson> personer = new HashSet<>(fore.personer());
      personer.removeIf(en -> en.nyckel().equals(person.nyckel()));
      personer.add(person);
      return new Lage(fore.ratter(), personer);
    }
  }

  /** A name for a row of the register that is the same as long as the row says the same. */
  static String nyckel(Attestratt ratt) {
    return UUID.nameUUIDFromBytes(ratt.toString().getBytes(java.nio.charset.StandardCharsets.UTF_8))
        .toString();
  }

  /** The row with this name. */
  static Optional<Attestratt> ratt(Collection<Attestratt> ratter, String nyckel) {
    return ratter.stream().filter(ratt -> nyckel(ratt).equals(nyckel)).findFirst();
  }

  private static Set<Attestratt> och(Collection<Attestratt> ratter, Attestratt en) {
    Set<Attestratt> fler = new HashSet<>(ratter);
    fler.add(en);
    return fler;
  }
}
