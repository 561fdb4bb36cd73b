package se.omtanke.arende;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;
import se.omtanke.arende.rader.Arenderader;
import se.omtanke.arende.rader.Javrader;
import se.omtanke.atkomst.Behorighet;
import se.omtanke.atkomst.Medarbetaruppdrag;
import se.omtanke.grund.AuditedReadTransaction;
import se.omtanke.grund.Handelse;
import se.omtanke.grund.Idgivare;
import se.omtanke.grund.Otillatet;
import se.omtanke.grund.Saknas;
import se.omtanke.grund.Syfte;
import se.omtanke.grund.Transaction;
import se.omtanke.grund.Transactions;
import se.omtanke.grund.Visning;
import se.omtanke.grund.WriteTransaction;

/**
 * The one way to a case: opens the transaction, asks whether the assignment may, and writes in the
 * access log whose case it was.
 *
 * <p>A case that may not be seen is not told apart from one that does not exist; that someone tried
 * is logged in a transaction of its own.
 */
@Component
public class Arendedorr {

  private final Transactions transactions;
  private final Behorighet behorighet;
  private final Arenderader rader;
  private final Javrader jav;
  private final Clock klocka;

  Arendedorr(Transactions transactions, Behorighet behorighet, Idgivare ider, Clock klocka) {
    this.transactions = transactions;
    this.behorighet = behorighet;
    this.rader = new Arenderader(ider);
    this.jav = new Javrader(ider);
    this.klocka = klocka;
  }

  /** Reads something of a case. */
  public <T> T las(
      Medarbetaruppdrag vem,
      Arendeatgard atgard,
      UUID id,
      BiFunction<AuditedReadTransaction, Arende, T> arbete) {
    return loggaNekad(
        vem,
        id,
        () ->
            transactions.auditedRead(
                vem.anropare(),
                syfte(atgard, id),
                tx -> {
                  Arende arende = krav(tx, vem, atgard, id);
                  tx.visade(arende.person(), Visning.OPPNAD, dag(arende));
                  return arbete.apply(tx, arende);
                }));
  }

  /** Writes something in a case. */
  public <T> T skriv(
      Medarbetaruppdrag vem,
      Arendeatgard atgard,
      UUID id,
      BiFunction<WriteTransaction, Arende, T> arbete) {
    return loggaNekad(
        vem,
        id,
        () ->
            transactions.write(
                vem.anropare(),
                syfte(atgard, id),
                tx -> {
                  Arende arende = krav(tx, vem, atgard, id);
                  tx.rorde(arende.person(), dag(arende));
                  return arbete.apply(tx, arende);
                }));
  }

  /** Whether the assignment may do this with the case. */
  public boolean far(Transaction tx, Medarbetaruppdrag vem, Arendeatgard atgard, UUID id) {
    return behorighet.far(tx, vem, atgard, id);
  }

  private Arende krav(Transaction tx, Medarbetaruppdrag vem, Arendeatgard atgard, UUID id) {
    Arende arende = rader.en(tx, id).orElseThrow(Arendedorr::saknas);
    if (!behorighet.far(tx, vem, atgard, id)) {
      kravOjavig(tx, vem, arende);
      if (atgard != Arendeatgard.LASA && behorighet.far(tx, vem, Arendeatgard.LASA, id)) {
        behorighet.krav(tx, vem, atgard, id);
      }
      throw saknas();
    }
    return arende;
  }

  /** One who has said that she is partial is told so, and not that she lacks a right. */
  private void kravOjavig(Transaction tx, Medarbetaruppdrag vem, Arende arende) {
    boolean javig =
        jav.iArendet(tx, arende.id(), klocka.getZone()).stream()
            .anyMatch(en -> en.anvandare().equals(vem.anvandare()));
    if (javig && behorighet.far(tx, vem, Arendeatgard.LASA, arende.id())) {
      throw new Otillatet(
          "Du har anmält jäv i ärendet och får inte ta del i handläggningen (FL 17 §). Be chefen"
              + " ge ärendet till en annan.");
    }
  }

  private <T> T loggaNekad(Medarbetaruppdrag vem, UUID id, Supplier<T> arbete) {
    try {
      return arbete.get();
    } catch (Saknas | Otillatet nekad) {
      transactions.write(
          vem.anropare(),
          Syfte.av("arende.nekad", "arende", id),
          tx -> {
            tx.handelse(new Handelse("arende-nekat.v1", "arendenekande", id, Map.of()));
            return id;
          });
      throw nekad;
    }
  }

  private LocalDate dag(Arende arende) {
    return LocalDate.ofInstant(arende.registrerad(), klocka.getZone());
  }

  private static Syfte syfte(Arendeatgard atgard, UUID id) {
    return Syfte.av(atgard.kod(), "arende", id);
  }

  private static Saknas saknas() {
    return new Saknas(
        "Ärendet finns inte hos din nämnd, eller så hör det inte till dina uppgifter.");
  }
}
