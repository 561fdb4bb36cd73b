package se.omtanke.arende;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import se.omtanke.arende.rader.Arenderader;
import se.omtanke.grund.Handelse;
import se.omtanke.grund.Idgivare;
import se.omtanke.grund.Konflikt;
import se.omtanke.grund.Otillatet;
import se.omtanke.grund.WriteTransaction;

/** Says who in a unit answers for a case. */
@Service
public class Arendefordelning {

  private final Arenderader rader;

  Arendefordelning(Idgivare ider) {
    rader = new Arenderader(ider);
  }

  /**
   * Gives a case to a caseworker.
   *
   * @param arende the case, as the one who asks saw it
   * @param handlaggare the user
   * @throws Konflikt if someone has given it to another meanwhile
   */
  public void fordela(WriteTransaction tx, Arende arende, UUID handlaggare) {
    if (arende.handlaggare().equals(Optional.of(handlaggare))) {
      return;
    }
    rader.ansvar(tx, arende.id(), arende.enhet(), Optional.of(handlaggare), arende.handlaggare());
    tx.handelse(
        new Handelse(
            "arende-fordelat.v1",
            "arende",
            arende.id(),
            Map.of("handlaggare", handlaggare.toString())));
  }

  /** A caseworker takes a case that nobody has. */
  public void ta(WriteTransaction tx, Arende arende) {
    UUID jag = UUID.fromString(tx.anropare().aktor());
    if (arende.handlaggare().filter(annan -> !annan.equals(jag)).isPresent()) {
      throw new Otillatet(
          "Ärendet har redan en handläggare. Bara chefen kan ge det till en annan.");
    }
    fordela(tx, arende, jag);
  }
}
