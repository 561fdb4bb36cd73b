package se.omtanke.arende;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Service;
import se.omtanke.arende.rader.Javrader;
import se.omtanke.grund.Handelse;
import se.omtanke.grund.Idgivare;
import se.omtanke.grund.OgiltigIndata;
import se.omtanke.grund.Transaction;
import se.omtanke.grund.WriteTransaction;
import se.omtanke.regler.handlaggning.Javsgrund;

/**
 * Conflict of interest: whoever knows of something that may make her partial says so at once, and
 * from then on takes no part in the case (FL 16–18 §§, KL 6:28–32, 7:4). Arendeatgard's rules shut
 * her out from handling and deciding; she may still read why.
 */
@Service
public class Jav {

  /**
   * That someone is partial.
   *
   * @param anvandare who
   * @param grund why, as the law lists it
   * @param skal what it is about
   * @param dag the day it was said
   */
  public record Anmalan(UUID anvandare, Javsgrund grund, String skal, LocalDate dag) {}

  private final Javrader rader;
  private final Clock klocka;

  Jav(Idgivare ider, Clock klocka) {
    rader = new Javrader(ider);
    this.klocka = klocka;
  }

  /** Everyone who has said so in a case. */
  public List<Anmalan> iArendet(Transaction tx, Arende arende) {
    return rader.iArendet(tx, arende.id(), klocka.getZone());
  }

  /** The caller says so of herself; said twice it is said once. */
  public void anmal(WriteTransaction tx, Arende arende, Javsgrund grund, String skal) {
    if (skal.isBlank()) {
      throw new OgiltigIndata("javsskal", "Skriv vad som kan göra dig jävig.");
    }
    UUID jag = UUID.fromString(tx.anropare().aktor());
    rader.lagg(tx, arende.id(), jag, grund, skal.strip());
    tx.handelse(
        new Handelse(
            "jav-anmalt.v1",
            "arende",
            arende.id(),
            Map.of("anvandare", jag.toString(), "grund", grund.name())));
  }
}
