package se.omtanke.drift.demo;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import se.omtanke.arende.Arbetsanteckning;
import se.omtanke.arende.Arende;
import se.omtanke.arende.Arendeatgard;
import se.omtanke.arende.Arendedorr;
import se.omtanke.arende.Arendefordelning;
import se.omtanke.arende.Arendeslag;
import se.omtanke.arende.Beslut;
import se.omtanke.arende.Beslutsgang;
import se.omtanke.arende.Beslutsslag;
import se.omtanke.arende.Delegationsordning;
import se.omtanke.arende.Delegationsordning.Punkt;
import se.omtanke.arende.Delegationsordningar;
import se.omtanke.arende.Inkommet;
import se.omtanke.arende.Inkommetsatt;
import se.omtanke.arende.Inkommetslag;
import se.omtanke.arende.Journal;
import se.omtanke.arende.Lamnarkategori;
import se.omtanke.arende.Mottagning;
import se.omtanke.arende.Uppgiftslamnare;
import se.omtanke.arende.Utredning;
import se.omtanke.arende.Utredningar;
import se.omtanke.arende.Yrkande;
import se.omtanke.arende.Yrkandeutfall;
import se.omtanke.atkomst.Medarbetaruppdrag;
import se.omtanke.atkomst.Roll;
import se.omtanke.drift.demo.Exempelfamilj.Hunnit;
import se.omtanke.drift.demo.Exempelsocialkontor.Folk;
import se.omtanke.grund.Idgivare;
import se.omtanke.grund.Syfte;
import se.omtanke.grund.Transactions;
import se.omtanke.grund.WriteTransaction;
import se.omtanke.person.NyPerson;
import se.omtanke.person.Personer;

/** Invented cases, taken in and worked by the same doors as real ones. */
final class Exempelarenden {

  private final Transactions transactions;
  private final Personer personer;
  private final Delegationsordningar delegation;
  private final Mottagning mottagning;
  private final Arendedorr dorr;
  private final Arendefordelning fordelning;
  private final Utredningar utredningar;
  private final Journal journal;
  private final Beslutsgang beslutsgang;
  private final Idgivare ider;
  private final Clock klocka;

  Exempelarenden(
      Transactions transactions,
      Personer personer,
      Delegationsordningar delegation,
      Mottagning mottagning,
      Arendedorr dorr,
      Arendefordelning fordelning,
      Utredningar utredningar,
      Journal journal,
      Beslutsgang beslutsgang,
      Idgivare ider,
      Clock klocka) {
    this.transactions = transactions;
    this.personer = personer;
    this.delegation = delegation;
    this.mottagning = mottagning;
    this.dorr = dorr;
    this.fordelning = fordelning;
    this.utredningar = utredningar;
    this.journal = journal;
    this.beslutsgang = beslutsgang;
    this.ider = ider;
    this.klocka = klocka;
  }

  /** Takes in the cases, unless there are some. */
  void ladda(Folk folk, Consumer<String> framsteg) {
    boolean finns =
        transactions.read(
            folk.chef().anropare(),
            tx -> delegation.gallande(tx, LocalDate.now(klocka)).isPresent());
    if (finns) {
      return;
    }
    framsteg.accept("Lägger upp exempelärenden …");
    skriv(folk.chef(), tx -> delegation.faststall(tx, ordning()));
    Exempelfamilj.alla().forEach(familj -> ladda(folk, familj));
  }

  private void ladda(Folk folk, Exempelfamilj familj) {
    Instant inkom =
        klocka.instant().minus(Duration.ofDays(familj.dagarSedan())).minusSeconds(3_600);
    List<UUID> arenden =
        mottagning.taEmot(
            folk.handlaggare(), ider.ny(), familj.barn().size(), tx -> inkommet(tx, familj, inkom));
    arenden.forEach(arende -> arbeta(folk, familj, arende, inkom));
  }

  private void arbeta(Folk folk, Exempelfamilj familj, UUID arende, Instant inkom) {
    Hunnit hunnit = familj.hunnit();
    if (hunnit.minst(Hunnit.SKYDDSBEDOMT)) {
      handlagg(folk.handlaggare(), arende, (tx, a) -> skyddsbedom(tx, a, inkom));
    }
    if (hunnit.minst(Hunnit.FORDELAT)) {
      dorr.skriv(
          folk.chef(),
          Arendeatgard.FORDELA,
          arende,
          (tx, a) -> {
            fordelning.fordela(tx, a, folk.handlaggare().anvandare());
            return a.id();
          });
    }
    if (hunnit.minst(Hunnit.UTREDS)) {
      handlagg(folk.handlaggare(), arende, this::inled);
      anteckna(folk.handlaggare(), arende, familj);
    }
    if (hunnit.minst(Hunnit.FORESLAGET)) {
      UUID beslut = ider.ny();
      handlagg(
          folk.handlaggare(), arende, (tx, a) -> beslutsgang.foresla(tx, a, beslut, forslag()));
      if (hunnit.minst(Hunnit.BESLUTAT)) {
        handlagg(folk.chef(), arende, (tx, a) -> beslutsgang.fatta(tx, a, beslut));
      }
    }
  }

  private Inkommet.Nytt inkommet(WriteTransaction tx, Exempelfamilj familj, Instant inkom) {
    UUID foralder = registrerad(tx, familj.foralder().person(familj.efternamn()));
    return new Inkommet.Nytt(
        Inkommetslag.OROSANMALAN,
        Inkommetsatt.TELEFON,
        inkom,
        familj.berattat(),
        familj.orsaker(),
        List.of(new Uppgiftslamnare.Ny(Lamnarkategori.SKOLA, "Kurator, Exempelskolan", "", true)),
        familj.barn().stream()
            .map(
                barn ->
                    new Inkommet.Berord(
                        registrerad(tx, barn.person(familj.efternamn())),
                        Arendeslag.BARN,
                        List.of(foralder)))
            .toList());
  }

  private UUID registrerad(WriteTransaction tx, NyPerson person) {
    return person.identitet().nummer().stream()
        .flatMap(nummer -> personer.medHeltNummer(tx, nummer).stream())
        .findFirst()
        .orElseGet(() -> personer.registrera(tx, person));
  }

  private void skyddsbedom(WriteTransaction tx, Arende arende, Instant inkom) {
    mottagning
        .aktualiseringar(tx, arende)
        .forEach(
            en ->
                mottagning.skyddsbedom(
                    tx,
                    arende,
                    en.id(),
                    false,
                    "Barnet träffar trygga vuxna varje dag och det finns ingen akut fara.",
                    inkom.plus(Duration.ofMinutes(50))));
  }

  private void inled(WriteTransaction tx, Arende arende) {
    utredningar.forhandsbedom(
        tx, arende, true, "Det som har kommit fram kan leda till en insats och behöver utredas.");
    utredningar.planera(
        tx,
        arende,
        new Utredning.Plan(
            "Hur har barnet det hemma och i skolan? Vilket stöd vill familjen ha?",
            "Samtal med barnet och föräldern, kontakt med skolan, BBIC."));
  }

  private void anteckna(Medarbetaruppdrag vem, UUID arende, Exempelfamilj familj) {
    UUID anteckning = ider.ny();
    Arbetsanteckning.Text text =
        new Arbetsanteckning.Text(
            "Samtal med %s".formatted(familj.foralder().fornamn()),
            "Informerade om att utredning har inletts. Vi bokade ett första besök i hemmet.",
            LocalDate.now(klocka));
    handlagg(
        vem,
        arende,
        (tx, a) -> {
          journal.spara(tx, a, anteckning, text, 0);
          journal.signera(tx, a, anteckning, 1);
        });
  }

  private Beslut.Nytt forslag() {
    return new Beslut.Nytt(
        List.of(
            new Yrkande(
                Beslutsslag.OPPENVARD,
                "Familjebehandling",
                Yrkandeutfall.BIFALL,
                Optional.of(LocalDate.now(klocka)),
                Optional.empty(),
                "")),
        "Familjen vill ha hjälp, och utredningen visar att stöd hemma räcker.",
        new Beslut.Barnet(
            "Stöd till familjen gör att barnet kan få det tryggt hemma, och det är bäst för"
                + " barnet.",
            "Barnet vill bo hemma och vill att det ska bli lugnare.",
            ""));
  }

  private static Delegationsordning ordning() {
    return new Delegationsordning(
        "2025-12-10 § 101",
        LocalDate.of(2026, 1, 1),
        List.of(
            new Punkt("3.1", Beslutsslag.FORHANDSBEDOMNING, Roll.HANDLAGGARE),
            new Punkt("3.1", Beslutsslag.FORHANDSBEDOMNING, Roll.ENHETSCHEF),
            new Punkt("3.2", Beslutsslag.FORLANGNING, Roll.ENHETSCHEF),
            new Punkt("3.4", Beslutsslag.OPPENVARD, Roll.ENHETSCHEF),
            new Punkt("3.5", Beslutsslag.INSATS, Roll.ENHETSCHEF),
            new Punkt("3.9", Beslutsslag.AVSLUT, Roll.HANDLAGGARE)));
  }

  private void skriv(Medarbetaruppdrag vem, Consumer<WriteTransaction> arbete) {
    transactions.write(
        vem.anropare(),
        Syfte.av("demo.ladda_exempel", "arende"),
        tx -> {
          arbete.accept(tx);
          return vem.id();
        });
  }

  private void handlagg(
      Medarbetaruppdrag vem, UUID arende, BiConsumer<WriteTransaction, Arende> arbete) {
    dorr.skriv(
        vem,
        Arendeatgard.HANDLAGGA,
        arende,
        (tx, a) -> {
          arbete.accept(tx, a);
          return a.id();
        });
  }
}
