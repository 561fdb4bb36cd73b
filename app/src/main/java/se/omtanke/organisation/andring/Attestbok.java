package se.omtanke.organisation.andring;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import se.omtanke.grund.OgiltigIndata.Faltfel;
import se.omtanke.grund.Transaction;
import se.omtanke.grund.WriteTransaction;
import se.omtanke.organisation.andring.Attestandring.Lage;
import se.omtanke.organisation.attest.Attestforteckning;
import se.omtanke.organisation.attest.Attestperson;
import se.omtanke.organisation.attest.Attestratt;
import se.omtanke.organisation.attest.Attestregister;
import se.omtanke.organisation.version.Aterstallning;
import se.omtanke.organisation.version.Register;

/** The attest register as a register that is stated whole. */
@Component
public class Attestbok implements Registerbok<Lage> {

  private final Attestregister attest;

  Attestbok(Attestregister attest) {
    this.attest = attest;
  }

  @Override
  public Register register() {
    return Register.ATTEST;
  }

  @Override
  public Lage lage(Transaction tx) {
    return lage(attest.forteckning(tx));
  }

  @Override
  public Lage lage(Transaction tx, Instant kant) {
    return lage(attest.forteckning(tx, kant));
  }

  @Override
  public List<Faltfel> brister(Lage lage) {
    List<Faltfel> fel = new ArrayList<>();
    Map<String, Attestperson> personer =
        lage.personer().stream()
            .collect(Collectors.toMap(Attestperson::nyckel, Function.identity()));
    for (Attestratt ratt : lage.ratter()) {
      if (ratt.ersattare().contains(ratt.attestant())) {
        fel.add(new Faltfel("ersattare1", "Attestanten kan inte vara sin egen ersättare."));
      }
      ratt.namnda().stream()
          .filter(person -> !personer.containsKey(person))
          .forEach(
              person ->
                  fel.add(new Faltfel("attestant", "Lägg först till personen " + person + ".")));
    }
    lage.personer().stream()
        .filter(person -> iRing(person, personer))
        .forEach(
            person ->
                fel.add(
                    new Faltfel(
                        "chef",
                        person.namn() + " kan inte vara sin egen överordnad, i något led.")));
    return fel;
  }

  @Override
  public Lage utan(Lage nu, Lage fore, Lage efter) {
    return new Lage(
        Aterstallning.av(fore.ratter(), efter.ratter()).pa(nu.ratter()),
        Aterstallning.av(fore.personer(), efter.personer()).pa(nu.personer()));
  }

  @Override
  public void faststall(WriteTransaction tx, Lage lage, String orsak) {
    attest.faststall(tx, lage.ratter(), lage.personer(), orsak);
  }

  private static boolean iRing(Attestperson person, Map<String, Attestperson> personer) {
    Set<String> sedda = new HashSet<>();
    Optional<String> over = person.overordnad();
    while (over.isPresent() && sedda.add(over.get())) {
      if (over.get().equals(person.nyckel())) {
        return true;
      }
      over = Optional.ofNullable(personer.get(over.get())).flatMap(Attestperson::overordnad);
    }
    return false;
  }

  private static Lage lage(Attestforteckning forteckning) {
    return Lage.av(forteckning.ratter(), forteckning.personer());
  }
}
