package se.omtanke.arende;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import se.omtanke.arende.rader.Aterkopplingsrader;
import se.omtanke.arende.rader.Inkommetrader;
import se.omtanke.grund.Handelse;
import se.omtanke.grund.Idgivare;
import se.omtanke.grund.OgiltigIndata;
import se.omtanke.grund.Saknas;
import se.omtanke.grund.Transaction;
import se.omtanke.grund.WriteTransaction;
import se.omtanke.regler.frist.Fristfraga;

/**
 * A reporter of SoL 19:1–3 who asks is told within a week whether an investigation was opened, or
 * at once that one was going on already, unless that is unsuitable (SoL 19:6).
 */
@Service
public class Aterkopplingar {

  private final Fristvakt frister;
  private final Clock klocka;
  private final Inkommetrader inkommet;
  private final Aterkopplingsrader rader;

  Aterkopplingar(Fristvakt frister, Idgivare ider, Clock klocka) {
    this.frister = frister;
    this.klocka = klocka;
    inkommet = new Inkommetrader(ider);
    rader = new Aterkopplingsrader(ider);
  }

  /** The reporters who ask and have not been told yet. */
  public List<Uppgiftslamnare> vantar(Transaction tx, Arende arende) {
    Set<UUID> gjorda = rader.gjorda(tx, arende.id());
    return fragande(tx, arende.id())
        .filter(en -> !gjorda.contains(en.id()))
        .filter(en -> loper(tx, arende, en.id()))
        .toList();
  }

  /** It is decided whether to investigate: the week begins for each who asks. */
  void beslutat(WriteTransaction tx, Arende arende, LocalDate dag) {
    fragande(tx, arende.id())
        .forEach(
            en ->
                frister.startaOmIKraft(
                    tx, arende.id(), en.id(), Fristfraga.om(Fristvakt.ATERKOPPLING, dag)));
  }

  /** A report came in while an investigation was going on: whoever asks is told at once. */
  void underUtredning(WriteTransaction tx, UUID arende, UUID inkom, LocalDate dag) {
    inkommet.iArendet(tx, arende).stream()
        .filter(en -> en.inkommet().id().equals(inkom))
        .flatMap(en -> en.inkommet().lamnare().stream())
        .filter(Aterkopplingar::fragar)
        .forEach(
            en ->
                frister.startaOmIKraft(
                    tx, arende, en.id(), Fristfraga.om(Fristvakt.ATERKOPPLING_GENAST, dag)));
  }

  /**
   * Writes down that a reporter was told, or why it was unsuitable.
   *
   * @param olampligt why it was unsuitable; empty when she was told
   */
  public void gjord(
      WriteTransaction tx, Arende arende, UUID lamnare, LocalDate dag, String olampligt) {
    LocalDate idag = LocalDate.ofInstant(tx.nu(), klocka.getZone());
    if (dag.isAfter(idag)) {
      throw new OgiltigIndata("aterkopplad", "Skriv den dag det gjordes, senast i dag.");
    }
    if (fragande(tx, arende.id()).noneMatch(en -> en.id().equals(lamnare))) {
      throw new Saknas("Uppgiftslämnaren har inte bett om återkoppling i ärendet.");
    }
    rader.lagg(tx, arende.id(), lamnare, dag, olampligt.strip());
    frister.uppfyll(tx, arende.id(), lamnare, Fristvakt.ATERKOPPLING, dag);
    frister.uppfyll(tx, arende.id(), lamnare, Fristvakt.ATERKOPPLING_GENAST, dag);
    tx.handelse(
        new Handelse(
            "aterkoppling-gjord.v1",
            "arende",
            arende.id(),
            Map.of("uppgiftslamnare", lamnare.toString())));
  }

  private boolean loper(Transaction tx, Arende arende, UUID lamnare) {
    return Stream.of(Fristvakt.ATERKOPPLING, Fristvakt.ATERKOPPLING_GENAST)
        .flatMap(regel -> frister.av(tx, arende.id(), lamnare, regel).stream())
        .anyMatch(frist -> frist.lage() == Arendefrist.Lage.LOPER);
  }

  private Stream<Uppgiftslamnare> fragande(Transaction tx, UUID arende) {
    return inkommet.iArendet(tx, arende).stream()
        .flatMap(en -> en.inkommet().lamnare().stream())
        .filter(Aterkopplingar::fragar);
  }

  private static boolean fragar(Uppgiftslamnare en) {
    return en.aterkoppling() && en.kategori().anmalerIYrket();
  }
}
