package se.omtanke.arende;

import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Service;
import se.omtanke.arende.rader.Svarsrader;
import se.omtanke.grund.Handelse;
import se.omtanke.grund.Idgivare;
import se.omtanke.grund.Konflikt;
import se.omtanke.grund.OgiltigIndata;
import se.omtanke.grund.Saknas;
import se.omtanke.grund.WriteTransaction;

/**
 * Answers to what has come in and asks for one: a statement, a notice of eviction, a request from
 * another municipality. The clock runs until it is answered.
 */
@Service
public class Svarsgivning {

  private final Mottagning mottagning;
  private final Fristvakt frister;
  private final Svarsrader rader;

  Svarsgivning(Mottagning mottagning, Fristvakt frister, Idgivare ider) {
    this.mottagning = mottagning;
    this.frister = frister;
    rader = new Svarsrader(ider);
  }

  /**
   * Notes that the answer has been sent, and stops the clock.
   *
   * @throws OgiltigIndata for the day or an empty answer
   * @throws Konflikt if it is answered already
   */
  public void besvara(
      WriteTransaction tx, Arende arende, UUID aktualisering, LocalDate dag, String svar) {
    Aktualisering denna =
        mottagning.aktualiseringar(tx, arende).stream()
            .filter(en -> en.id().equals(aktualisering) && en.inkommet().slag().besvaras())
            .findFirst()
            .orElseThrow(() -> new Saknas("Det finns inget att svara på i ärendet."));
    if (denna.svar().isPresent()) {
      throw new Konflikt("Det är redan besvarat.");
    }
    if (svar.isBlank()) {
      throw new OgiltigIndata("svar", "Skriv kort vad ni har svarat.");
    }
    if (dag.isBefore(mottagning.inkomDag(denna)) || dag.isAfter(mottagning.idag(tx))) {
      throw new OgiltigIndata("svarsdag", "Svaret kan inte ha skickats den dagen.");
    }
    rader.lagg(tx, aktualisering, new Inkommetsvar(dag, svar.strip(), tx.anropare().aktor()));
    frister.uppfyll(
        tx,
        arende.id(),
        denna.inkommet().id(),
        denna.inkommet().slag().svarsregel().orElse(Fristvakt.SVAR),
        dag);
    tx.handelse(
        new Handelse(
            "inkommet-besvarat.v1",
            "arende",
            arende.id(),
            Map.of("slag", denna.inkommet().slag().name())));
  }
}
