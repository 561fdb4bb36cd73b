package se.omtanke.arende;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Service;
import se.omtanke.arende.rader.Arenderader;
import se.omtanke.arende.rader.Oppningsrader;
import se.omtanke.atkomst.Behorighet;
import se.omtanke.atkomst.Medarbetaruppdrag;
import se.omtanke.grund.Handelse;
import se.omtanke.grund.Idgivare;
import se.omtanke.grund.OgiltigIndata;
import se.omtanke.grund.Saknas;
import se.omtanke.grund.Transaction;
import se.omtanke.grund.WriteTransaction;

/**
 * Opening a case that one does not stand in relation to: with a reason, for a time, and reviewed by
 * the case's manager. A board's cases only; row security sees to it.
 */
@Service
public class Arendeoppningar {

  private static final int KORTAST = 10;

  private final Behorighet behorighet;
  private final Clock klocka;
  private final Arenderader arenden;
  private final Oppningsrader rader;

  Arendeoppningar(Behorighet behorighet, Idgivare ider, Clock klocka) {
    this.behorighet = behorighet;
    this.klocka = klocka;
    arenden = new Arenderader(ider);
    rader = new Oppningsrader(ider);
  }

  /**
   * Opens the case with this number.
   *
   * @param skal the reason, in words that can be reviewed
   * @return the case
   * @throws Saknas if the board has none
   */
  public UUID oppna(WriteTransaction tx, String nummer, Arendeoppning.Slag slag, String skal) {
    if (skal.strip().length() < KORTAST) {
      throw new OgiltigIndata(
          "skal", "Skriv varför du behöver öppna ärendet, så att chefen kan granska det.");
    }
    Arende arende =
        arenden
            .medNummer(tx, nummer.strip().replaceAll("\\s+", " "))
            .orElseThrow(() -> new Saknas("Nämnden har inget ärende med det numret."));
    rader.lagg(tx, arende.id(), slag, skal.strip());
    tx.rorde(arende.person(), LocalDate.ofInstant(arende.registrerad(), klocka.getZone()));
    tx.handelse(
        new Handelse(
            "arende-oppnat-med-skal.v1", "arende", arende.id(), Map.of("slag", slag.name())));
    return arende.id();
  }

  /** What the manager has to review. */
  public List<Arendeoppning> ogranskade(Transaction tx, Medarbetaruppdrag vem) {
    return rader.ogranskade(tx, behorighet.villkor(vem, Arendeatgard.GRANSKA_OPPNING, "o.arende"));
  }

  /**
   * The manager has looked at an opening.
   *
   * @param utlatande what she found
   */
  public void granska(WriteTransaction tx, Medarbetaruppdrag vem, UUID oppning, String utlatande) {
    if (utlatande.isBlank()) {
      throw new OgiltigIndata("utlatande", "Skriv vad granskningen visade.");
    }
    Arendeoppning denna =
        ogranskade(tx, vem).stream()
            .filter(en -> en.id().equals(oppning))
            .findFirst()
            .orElseThrow(() -> new Saknas("Öppningen är granskad, eller inte din att granska."));
    rader.granska(tx, oppning, utlatande.strip());
    tx.handelse(new Handelse("oppning-granskad.v1", "arende", denna.arende(), Map.of()));
  }
}
