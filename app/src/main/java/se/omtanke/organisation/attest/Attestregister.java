package se.omtanke.organisation.attest;

import static java.util.stream.Collectors.toSet;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Service;
import se.omtanke.grund.Idgivare;
import se.omtanke.grund.OgiltigIndata;
import se.omtanke.grund.Transaction;
import se.omtanke.grund.WriteTransaction;
import se.omtanke.organisation.version.Andringsbok;
import se.omtanke.organisation.version.Kommunlas;
import se.omtanke.organisation.version.Register;
import se.omtanke.organisation.version.Skillnad;

/** Keeps the municipality's attest register, in versions: what holds, and what held. */
@Service
public class Attestregister {

  private final Idgivare ider;

  Attestregister(Idgivare ider) {
    this.ider = ider;
  }

  /** The register as it is known now, for any day. */
  public Attestforteckning forteckning(Transaction tx) {
    return new Attestforteckning(Attestlasning.ratter(tx), Attestlasning.personer(tx));
  }

  /** The register as it was known at a moment. */
  public Attestforteckning forteckning(Transaction tx, Instant kant) {
    return new Attestforteckning(
        Attestlasning.kandaRatter(tx, kant), Attestlasning.kandaPersoner(tx, kant));
  }

  /**
   * States the whole register anew; what says the same as before stays as it is.
   *
   * @return how many rows were recorded or closed
   * @throws OgiltigIndata if a row names someone who is not among the people
   */
  public int faststall(
      WriteTransaction tx, Collection<Attestratt> ratter, Collection<Attestperson> personer) {
    return faststall(tx, ratter, personer, "");
  }

  /** States the whole register anew, and why; the reason may be empty. */
  public int faststall(
      WriteTransaction tx,
      Collection<Attestratt> ratter,
      Collection<Attestperson> personer,
      String orsak) {
    kravKanda(ratter, personer);
    Kommunlas.ta(tx, "attestratt", "attestperson");
    Skillnad<Attestratt> rader =
        Skillnad.mellan(Attestlasning.gallandeRatter(tx), List.copyOf(ratter));
    Skillnad<Attestperson> folk =
        Skillnad.mellan(Attestlasning.gallandePersoner(tx), List.copyOf(personer));
    if (rader.arTom() && folk.arTom()) {
      return 0;
    }
    new Attestskrivning(tx, ider).skriv(rader, folk);
    int nya = rader.nya().size() + folk.nya().size();
    int stangda = rader.borta().size() + folk.borta().size();
    Andringsbok.skriv(tx, ider.ny(), Register.ATTEST, orsak, nya, stangda);
    return nya + stangda;
  }

  private static void kravKanda(Collection<Attestratt> ratter, Collection<Attestperson> personer) {
    Set<String> kanda = personer.stream().map(Attestperson::nyckel).collect(toSet());
    ratter.stream()
        .flatMap(ratt -> ratt.namnda().stream())
        .filter(person -> !kanda.contains(person))
        .findFirst()
        .ifPresent(
            person -> {
              throw new OgiltigIndata(
                  "attestant", "\"" + person + "\" finns inte bland personerna.");
            });
  }
}
