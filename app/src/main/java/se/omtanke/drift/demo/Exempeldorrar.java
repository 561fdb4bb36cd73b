package se.omtanke.drift.demo;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.UUID;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import se.omtanke.arende.Arende;
import se.omtanke.arende.Arendeatgard;
import se.omtanke.arende.Arendedorr;
import se.omtanke.arende.Arendefordelning;
import se.omtanke.arende.Beslutsgang;
import se.omtanke.arende.Delegationsordningar;
import se.omtanke.arende.Delgivningar;
import se.omtanke.arende.Journal;
import se.omtanke.arende.Kommunikationer;
import se.omtanke.arende.Mottagning;
import se.omtanke.arende.Utredningar;
import se.omtanke.atkomst.Medarbetaruppdrag;
import se.omtanke.grund.Idgivare;
import se.omtanke.grund.Syfte;
import se.omtanke.grund.Transactions;
import se.omtanke.grund.WriteTransaction;
import se.omtanke.person.Personer;

/** The doors that the invented cases go through, which are those of real ones. */
record Exempeldorrar(
    Transactions transactions,
    Personer personer,
    Delegationsordningar delegation,
    Mottagning mottagning,
    Arendedorr arenden,
    Arendefordelning fordelning,
    Utredningar utredningar,
    Journal journal,
    Kommunikationer kommunikationer,
    Beslutsgang beslutsgang,
    Delgivningar delgivningar,
    Idgivare ider) {

  /** Does something in a case at a moment, by one who works there. */
  void vid(
      Instant nar,
      Medarbetaruppdrag vem,
      UUID arende,
      BiConsumer<WriteTransaction, Arende> arbete) {
    vid(nar, vem, Arendeatgard.HANDLAGGA, arende, arbete);
  }

  /** Does something in a case at a moment, by one who may. */
  void vid(
      Instant nar,
      Medarbetaruppdrag vem,
      Arendeatgard atgard,
      UUID arende,
      BiConsumer<WriteTransaction, Arende> arbete) {
    Exempelklocka.vid(nar, () -> gor(vem, atgard, arende, arbete));
  }

  /** Lets every party read what the decision rests on, and answer the same day. */
  void hor(WriteTransaction tx, Arende arende) {
    LocalDate idag = LocalDate.ofInstant(tx.nu(), ZoneId.of("Europe/Stockholm"));
    for (Kommunikationer.Stallning en : kommunikationer.stallningar(tx, arende)) {
      UUID id = ider.ny();
      kommunikationer.sand(
          tx, arende, id, en.person(), idag, idag.plusWeeks(2), "Utredningen och förslaget.");
      kommunikationer.svara(tx, arende, id, idag, "Har läst utredningen och håller med.");
    }
  }

  /** Works in a case now. */
  void gor(Medarbetaruppdrag vem, UUID arende, BiConsumer<WriteTransaction, Arende> arbete) {
    gor(vem, Arendeatgard.HANDLAGGA, arende, arbete);
  }

  /** Does something in a case now. */
  UUID gor(
      Medarbetaruppdrag vem,
      Arendeatgard atgard,
      UUID arende,
      BiConsumer<WriteTransaction, Arende> arbete) {
    return arenden.skriv(
        vem,
        atgard,
        arende,
        (tx, detta) -> {
          arbete.accept(tx, detta);
          return arende;
        });
  }

  /** Writes something that belongs to no case. */
  void skriv(Medarbetaruppdrag vem, Consumer<WriteTransaction> arbete) {
    transactions.write(
        vem.anropare(),
        Syfte.av("demo.ladda_exempel", "arende"),
        tx -> {
          arbete.accept(tx);
          return vem.id();
        });
  }
}
