package se.omtanke.person.exempel;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Gatherers;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import se.omtanke.grund.Anropare;
import se.omtanke.grund.Syfte;
import se.omtanke.grund.Transactions;
import se.omtanke.person.NyPerson;
import se.omtanke.person.Personer;

/** Makes a board know an invented population, in portions of one transaction each. */
@Component
public class Folkbokning {

  private static final int PORTION = 2_000;

  private final Transactions transaktioner;
  private final Personer personer;

  /** Registers through these transactions. */
  public Folkbokning(Transactions transaktioner, Personer personer) {
    this.transaktioner = transaktioner;
    this.personer = personer;
  }

  /** Registers them all; their ids in the same order. The caller acts for the board. */
  public List<UUID> bokfor(Anropare anropare, Stream<NyPerson> befolkning) {
    List<UUID> ider = new ArrayList<>();
    befolkning
        .gather(Gatherers.windowFixed(PORTION))
        .forEach(
            portion ->
                ider.addAll(
                    transaktioner.write(
                        anropare,
                        Syfte.av("person.bokfor_exempel", "person"),
                        tx -> personer.registreraManga(tx, portion))));
    return ider;
  }
}
