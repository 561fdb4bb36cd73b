package se.omtanke.organisation.andring;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import se.omtanke.grund.OgiltigIndata;
import se.omtanke.organisation.Enhetsversion;
import se.omtanke.organisation.Kodgren;
import se.omtanke.organisation.Succession;
import se.omtanke.organisation.Successionsslag;
import se.omtanke.regler.Period;
import se.omtanke.regler.Tidslinje.Segment;

/**
 * The work of one or more units goes to others from a day on: a move, a split or a merger.
 *
 * @param slag which of them
 * @param datum the first day after
 * @param delar how much of each goes where; what a unit keeps is a share to itself
 * @param avslutas whether the units that keep nothing cease
 * @param overtar who gets the codes of those that cease, and what lies under them; empty if nobody
 */
public record Overgang(
    Successionsslag slag,
    LocalDate datum,
    List<Del> delar,
    boolean avslutas,
    Optional<String> overtar)
    implements Organisationsandring {

  /** A share of what was one unit's that becomes another's. */
  public record Del(String fran, String till, BigDecimal andel) {}

  public Overgang {
    delar = List.copyOf(delar);
  }

  @Override
  public Organisationslage pa(Organisationslage fore) {
    Organisationslage efter = fore;
    for (Del del : delar) {
      Finns.krav(fore, del.fran(), datum.minusDays(1), "datum");
      Finns.krav(fore, del.till(), datum, "datum");
      kravNy(fore, del);
      efter = efter.med(new Succession(del.fran(), del.till(), datum, del.andel(), slag));
    }
    if (avslutas) {
      for (String nyckel : somUpphor()) {
        efter = utan(efter, nyckel);
      }
    }
    return efter;
  }

  /** The units that are left and do not keep a share of their own. */
  public Set<String> somUpphor() {
    Set<String> lamnas = new TreeSet<>();
    Set<String> behaller = new HashSet<>();
    for (Del del : delar) {
      lamnas.add(del.fran());
      behaller.add(del.till());
    }
    lamnas.removeAll(behaller);
    return lamnas;
  }

  private void kravNy(Organisationslage fore, Del del) {
    boolean redan =
        fore.foljd().stream()
            .anyMatch(steg -> steg.fran().equals(del.fran()) && steg.datum().equals(datum));
    if (redan) {
      throw new OgiltigIndata(
          "datum",
          "Det är redan sagt vad som blev av \"%s\" den %s. Ångra den ändringen först."
              .formatted(fore.namn(del.fran()), datum));
    }
  }

  private Organisationslage utan(Organisationslage lage, String nyckel) {
    Period sedan = Period.fran(datum);
    Organisationslage efter = lage;
    if (overtar.isPresent()) {
      for (Segment<Enhetsversion> del : lage.tidslinje(nyckel).snitt(sedan).segment()) {
        List<Kodgren> koder = del.varde().ansvar();
        efter = efter.med(overtar.get(), del.period(), version -> Koder.med(version, koder));
      }
      for (String under : lage.nycklar()) {
        efter = efter.med(under, sedan, version -> flyttad(version, nyckel, overtar.get()));
      }
    }
    return efter.med(nyckel, efter.tidslinje(nyckel).utan(sedan));
  }

  private static Enhetsversion flyttad(Enhetsversion version, String fran, String till) {
    return version.overordnad().filter(fran::equals).isPresent() && !version.nyckel().equals(till)
        ? version.medOverordnad(till)
        : version;
  }
}
