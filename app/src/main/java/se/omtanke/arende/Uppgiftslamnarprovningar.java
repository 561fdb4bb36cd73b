package se.omtanke.arende;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import se.omtanke.arende.rader.Provningsrader;
import se.omtanke.grund.Handelse;
import se.omtanke.grund.Idgivare;
import se.omtanke.grund.OgiltigIndata;
import se.omtanke.grund.Saknas;
import se.omtanke.grund.WriteTransaction;

/**
 * The one way to a private reporter's identity: a decision after the test of OSL 26:5, which is
 * kept, whichever way it goes. A professional's name is no secret to the case.
 */
@Service
public class Uppgiftslamnarprovningar {

  private final Provningsrader rader;

  Uppgiftslamnarprovningar(Idgivare ider) {
    rader = new Provningsrader(ider);
  }

  /**
   * Decides, and gives the identity if it is told.
   *
   * @throws OgiltigIndata if there are no reasons
   * @throws Saknas if she is not of this case, or her identity is not known
   */
  public Optional<Uppgiftslamnare.Identitet> prova(
      WriteTransaction tx, Arende arende, UUID uppgiftslamnare, Uppgiftslamnarprovning provning) {
    if (provning.skal().isBlank()) {
      throw new OgiltigIndata(
          "skal", "Skriv vad prövningen grundas på: vem som vill veta, och vilken risken är.");
    }
    Uppgiftslamnare.Identitet identitet =
        rader
            .identitet(tx, arende.id(), uppgiftslamnare)
            .orElseThrow(() -> new Saknas("Uppgiftslämnarens identitet är inte antecknad."));
    rader.lagg(tx, arende.id(), uppgiftslamnare, provning);
    tx.handelse(
        new Handelse(
            "uppgiftslamnare-provad.v1",
            "arende",
            arende.id(),
            Map.of(
                "uppgiftslamnare", uppgiftslamnare.toString(),
                "mottagare", provning.mottagare().name(),
                "rojs", Boolean.toString(provning.rojs()))));
    return provning.rojs() ? Optional.of(identitet) : Optional.empty();
  }
}
