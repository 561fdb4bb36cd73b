package se.omtanke.organisation.andring;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;
import se.omtanke.grund.OgiltigIndata.Faltfel;
import se.omtanke.grund.Transaction;
import se.omtanke.grund.WriteTransaction;
import se.omtanke.organisation.Rsandel;
import se.omtanke.organisation.Rsplan;
import se.omtanke.organisation.Rsregister;
import se.omtanke.organisation.version.Aterstallning;
import se.omtanke.organisation.version.Register;

/** How codes are reported to RS, as a register that is stated whole. */
@Component
public class Rsbok implements Registerbok<Set<Rsandel>> {

  private final Rsplan rsplan;

  Rsbok(Rsplan rsplan) {
    this.rsplan = rsplan;
  }

  @Override
  public Register register() {
    return Register.RS;
  }

  @Override
  public Set<Rsandel> lage(Transaction tx) {
    return Set.copyOf(rsplan.register(tx).alla());
  }

  @Override
  public Set<Rsandel> lage(Transaction tx, Instant kant) {
    return Set.copyOf(rsplan.register(tx, kant).alla());
  }

  @Override
  public List<Faltfel> brister(Set<Rsandel> andelar) {
    return Rsregister.ejHela(andelar).stream()
        .map(
            andel ->
                new Faltfel(
                    "andel1",
                    "Andelarna för %s %d är inte tillsammans 100 procent."
                        .formatted(andel.kod(), andel.ar())))
        .toList();
  }

  @Override
  public Set<Rsandel> utan(Set<Rsandel> nu, Set<Rsandel> fore, Set<Rsandel> efter) {
    return Aterstallning.av(fore, efter).pa(nu);
  }

  @Override
  public void faststall(WriteTransaction tx, Set<Rsandel> andelar, String orsak) {
    rsplan.faststall(tx, andelar, orsak);
  }
}
