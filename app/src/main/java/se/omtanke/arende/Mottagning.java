package se.omtanke.arende;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.springframework.stereotype.Service;
import se.omtanke.arende.rader.Arendenummer;
import se.omtanke.arende.rader.Arenderader;
import se.omtanke.arende.rader.Inkommetrader;
import se.omtanke.arende.rader.Livssteg;
import se.omtanke.arende.rader.Partsrader;
import se.omtanke.atkomst.Medarbetaruppdrag;
import se.omtanke.grund.Handelse;
import se.omtanke.grund.Idgivare;
import se.omtanke.grund.Konflikt;
import se.omtanke.grund.OgiltigIndata;
import se.omtanke.grund.OgiltigIndata.Faltfel;
import se.omtanke.grund.Otillatet;
import se.omtanke.grund.Saknas;
import se.omtanke.grund.Syfte;
import se.omtanke.grund.Transaction;
import se.omtanke.grund.Transactions;
import se.omtanke.grund.WriteTransaction;
import se.omtanke.person.Personer;
import se.omtanke.person.Relationer;
import se.omtanke.regler.frist.Fristfraga;

/**
 * Intake: takes down what comes in, once, and makes or finds the case of each person it is about.
 */
@Service
public class Mottagning {

  private final Transactions transactions;
  private final Arendenummer nummer;
  private final Personer personer;
  private final Relationer relationer;
  private final Utredningar utredningar;
  private final Aterkopplingar aterkopplingar;
  private final Fristvakt frister;
  private final Arenderader arenden;
  private final Partsrader parter;
  private final Inkommetrader rader;
  private final Livssteg steg;
  private final Idgivare ider;
  private final Clock klocka;

  Mottagning(
      Transactions transactions,
      Arendenummer nummer,
      Personer personer,
      Relationer relationer,
      Utredningar utredningar,
      Aterkopplingar aterkopplingar,
      Fristvakt frister,
      Idgivare ider,
      Clock klocka) {
    this.transactions = transactions;
    this.nummer = nummer;
    this.personer = personer;
    this.relationer = relationer;
    this.utredningar = utredningar;
    this.aterkopplingar = aterkopplingar;
    this.frister = frister;
    this.ider = ider;
    this.klocka = klocka;
    arenden = new Arenderader(ider);
    parter = new Partsrader(ider);
    rader = new Inkommetrader(ider);
    steg = new Livssteg(ider);
  }

  /**
   * Takes down what has come in. The same key sent twice is taken down once.
   *
   * @param nyckel made with the form
   * @return the cases, in the order of the persons
   * @throws OgiltigIndata for each field that does not hold
   */
  public List<UUID> taEmot(Medarbetaruppdrag vem, UUID nyckel, Inkommet.Nytt nytt) {
    return taEmot(vem, nyckel, nytt.berorda().size(), _ -> nytt);
  }

  /**
   * Takes down what has come in, about persons who are registered in the same transaction.
   *
   * @param antal how many persons it is about
   * @param registrera registers those whom the board has not met
   */
  public List<UUID> taEmot(
      Medarbetaruppdrag vem,
      UUID nyckel,
      int antal,
      Function<WriteTransaction, Inkommet.Nytt> registrera) {
    UUID enhet =
        vem.enhet()
            .orElseThrow(
                () ->
                    new Otillatet(
                        "Ditt uppdrag är inte knutet till en enhet. Be systemägaren knyta det till"
                            + " enheten som tar emot."));
    List<String> dragna = nummer.dra(vem, antal);
    return transactions.write(
        vem.anropare(),
        Syfte.av(Arendeatgard.TA_EMOT.kod(), "inkommet", nyckel),
        tx -> {
          List<UUID> fore = rader.arenden(tx, nyckel);
          return fore.isEmpty() ? lagg(tx, nyckel, enhet, registrera.apply(tx), dragna) : fore;
        });
  }

  /** What has come in about the person of a case, latest first. */
  public List<Aktualisering> aktualiseringar(Transaction tx, Arende arende) {
    return rader.iArendet(tx, arende.id());
  }

  /**
   * Documents the assessment of immediate protection.
   *
   * @param gjord when it was made
   * @throws Konflikt if it is made already and says the same thing is to be assessed anew
   */
  public void skyddsbedom(
      WriteTransaction tx,
      Arende arende,
      UUID aktualisering,
      boolean behoverSkydd,
      String bedomning,
      Instant gjord) {
    if (bedomning.isBlank()) {
      throw new OgiltigIndata("bedomning", "Skriv vad bedömningen grundas på.");
    }
    Aktualisering denna =
        aktualiseringar(tx, arende).stream()
            .filter(en -> en.id().equals(aktualisering))
            .findFirst()
            .orElseThrow(() -> new Saknas("Anmälan hör inte till ärendet."));
    if (gjord.isAfter(tx.nu()) || gjord.isBefore(denna.inkommet().inkom())) {
      throw new OgiltigIndata(
          "gjord", "Bedömningen kan inte vara gjord innan anmälan kom in, eller efter nu.");
    }
    rader.skyddsbedom(
        tx,
        aktualisering,
        new Skyddsbedomning(behoverSkydd, bedomning.strip(), gjord, tx.anropare().aktor()));
    frister.uppfyll(tx, arende.id(), aktualisering, Fristvakt.SKYDDSBEDOMNING, dag(gjord));
    tx.handelse(
        new Handelse(
            "skyddsbedomning-gjord.v1",
            "arende",
            arende.id(),
            Map.of("behover_skydd", Boolean.toString(behoverSkydd))));
  }

  private List<UUID> lagg(
      WriteTransaction tx, UUID nyckel, UUID enhet, Inkommet.Nytt nytt, List<String> dragna) {
    kravHallbart(nytt);
    rader.lagg(tx, nyckel, enhet, nytt);
    List<UUID> svar = new ArrayList<>();
    for (int n = 0; n < nytt.berorda().size(); n++) {
      svar.add(aktualisera(tx, nyckel, enhet, nytt, nytt.berorda().get(n), dragna.get(n)));
    }
    return svar;
  }

  private UUID aktualisera(
      WriteTransaction tx,
      UUID inkommet,
      UUID enhet,
      Inkommet.Nytt nytt,
      Inkommet.Berord berord,
      String nyttNummer) {
    personer.kravKand(tx, berord.person());
    LocalDate inkom = dag(nytt.inkom());
    tx.rorde(berord.person(), inkom);
    Optional<Arende> pagaende = arenden.underUtredning(tx, berord.person());
    UUID arende = pagaende.map(Arende::id).orElseGet(() -> oppna(tx, enhet, berord, nyttNummer));
    UUID aktualisering = ider.ny();
    rader.aktualisera(tx, aktualisering, inkommet, arende, pagaende.isPresent());
    tx.handelse(
        new Handelse(
            pagaende.isPresent() ? "inkommet-under-utredning.v1" : "arende-aktualiserat.v1",
            "arende",
            arende,
            Map.of("inkommet", inkommet.toString(), "slag", nytt.slag().name())));
    if (pagaende.isPresent()) {
      aterkopplingar.underUtredning(tx, arende, inkommet, inkom);
    }
    if (nytt.slag() == Inkommetslag.ANSOKAN) {
      if (pagaende.isEmpty()) {
        utredningar.inled(tx, arende, berord.slag(), inkom);
      }
    } else if (nytt.slag().skyddsbedoms() && berord.slag().skyddsbedoms()) {
      frister.starta(tx, arende, aktualisering, Fristfraga.om(Fristvakt.SKYDDSBEDOMNING, inkom));
      if (pagaende.isEmpty()) {
        frister.starta(tx, arende, arende, Fristfraga.om(Fristvakt.FORHANDSBEDOMNING, inkom));
      }
    }
    svarsklocka(tx, inkommet, arende, nytt);
    return arende;
  }

  /** Until what asks for an answer has one, a clock runs: the law's, or the day that was set. */
  private void svarsklocka(WriteTransaction tx, UUID inkommet, UUID arende, Inkommet.Nytt nytt) {
    LocalDate inkom = dag(nytt.inkom());
    nytt.slag()
        .svarsregel()
        .ifPresent(regel -> frister.starta(tx, arende, inkommet, Fristfraga.om(regel, inkom)));
    nytt.svarsdag().ifPresent(senast -> frister.startaTill(tx, arende, inkommet, inkom, senast));
  }

  private UUID oppna(WriteTransaction tx, UUID enhet, Inkommet.Berord berord, String nyttNummer) {
    UUID arende = ider.ny();
    arenden.lagg(tx, arende, nyttNummer, berord.person(), berord.slag());
    steg.ta(tx, arende, Arendeovergang.AKTUALISERA, "");
    arenden.laggAnsvar(tx, arende, enhet, Optional.empty());
    parter.lagg(tx, arende, Arendepart.av(berord.person(), Arendepart.Roll.DEN_DET_GALLER));
    berord
        .vardnadshavare()
        .forEach(
            person -> {
              personer.kravKand(tx, person);
              parter.lagg(tx, arende, Arendepart.av(person, Arendepart.Roll.VARDNADSHAVARE));
            });
    foretradare(tx, berord).forEach(part -> parter.lagg(tx, arende, part));
    return arende;
  }

  /** Those whom the board knows to speak for her: who may have no insight is left out. */
  private List<Arendepart> foretradare(WriteTransaction tx, Inkommet.Berord berord) {
    return relationer.foretradare(tx, berord.person()).stream()
        .map(
            relation ->
                new Arendepart(
                    relation.motpart(), Arendepart.Roll.av(relation.slag()), relation.giltig(), ""))
        .toList();
  }

  private void kravHallbart(Inkommet.Nytt nytt) {
    List<Faltfel> fel = new ArrayList<>();
    if (nytt.berorda().isEmpty()) {
      fel.add(new Faltfel("person1", "Skriv vem det gäller: minst en person."));
    }
    if (new HashSet<>(nytt.berorda().stream().map(Inkommet.Berord::person).toList()).size()
        < nytt.berorda().size()) {
      fel.add(new Faltfel("person2", "Samma person står två gånger. Ta bort den ena."));
    }
    if (nytt.inkom().isAfter(klocka.instant())) {
      fel.add(new Faltfel("inkom", "Det kan inte ha kommit in i framtiden. Kontrollera dagen."));
    }
    if (nytt.slag().harSvarsdag() != nytt.svarsdag().isPresent()) {
      fel.add(new Faltfel("svarsdag", "Skriv sista dagen att svara, om begäran sätter en."));
    } else if (nytt.svarsdag().filter(senast -> senast.isBefore(dag(nytt.inkom()))).isPresent()) {
      fel.add(new Faltfel("svarsdag", "Sista dagen att svara kan inte ligga före dagen det kom."));
    }
    if (nytt.orsaker().isEmpty()) {
      fel.add(new Faltfel("orsak", "Välj minst en orsak."));
    }
    if (nytt.innehall().isBlank()) {
      fel.add(new Faltfel("berattat", "Skriv vad som har kommit fram."));
    }
    if (!fel.isEmpty()) {
      throw new OgiltigIndata(fel);
    }
  }

  LocalDate inkomDag(Aktualisering en) {
    return dag(en.inkommet().inkom());
  }

  LocalDate idag(Transaction tx) {
    return dag(tx.nu());
  }

  private LocalDate dag(Instant nar) {
    return LocalDate.ofInstant(nar, klocka.getZone());
  }
}
