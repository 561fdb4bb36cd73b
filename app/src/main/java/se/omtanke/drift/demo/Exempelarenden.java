package se.omtanke.drift.demo;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.omtanke.arende.Arbetsanteckning;
import se.omtanke.arende.Arende;
import se.omtanke.arende.Arendeatgard;
import se.omtanke.arende.Arendeslag;
import se.omtanke.arende.Beslut;
import se.omtanke.arende.Beslutsslag;
import se.omtanke.arende.Inkommet;
import se.omtanke.arende.Inkommetsatt;
import se.omtanke.arende.Inkommetslag;
import se.omtanke.arende.Lamnarkategori;
import se.omtanke.arende.Uppgiftslamnare;
import se.omtanke.arende.Utredning;
import se.omtanke.arende.Yrkande;
import se.omtanke.arende.Yrkandeutfall;
import se.omtanke.atkomst.Medarbetaruppdrag;
import se.omtanke.drift.demo.Exempelfamilj.Hunnit;
import se.omtanke.drift.demo.Exempelsocialkontor.Arbetslag;
import se.omtanke.drift.demo.Exempelsocialkontor.Folk;
import se.omtanke.grund.WriteTransaction;
import se.omtanke.person.NyPerson;

/** Invented cases, taken in and worked by the same doors as real ones. */
final class Exempelarenden {

  private final Exempeldorrar dorrar;
  private final Exempelhistoria historia;
  private final Clock klocka;

  Exempelarenden(Exempeldorrar dorrar, Exempelhistoria historia, Clock klocka) {
    this.dorrar = dorrar;
    this.historia = historia;
    this.klocka = klocka;
  }

  /** Takes in the cases, unless there are some. */
  void ladda(Folk folk, Consumer<String> framsteg) {
    boolean finns =
        dorrar
            .transactions()
            .read(
                folk.barn().chef().anropare(),
                tx -> dorrar.delegation().gallande(tx, LocalDate.now(klocka)).isPresent());
    if (finns) {
      return;
    }
    framsteg.accept("Lägger upp invånare och tre års ärenden …");
    dorrar.skriv(
        folk.barn().chef(), tx -> dorrar.delegation().faststall(tx, Exempelordning.delegation()));
    historia.skriv(folk, nummer());
    Exempelfamilj.alla().forEach(familj -> ladda(folk.barn(), familj));
  }

  /** The numbers of those who are told of one by one. */
  private static Set<String> nummer() {
    return Exempelfamilj.alla().stream()
        .flatMap(
            familj ->
                Stream.concat(Stream.of(familj.foralder()), familj.barn().stream())
                    .flatMap(en -> en.person(familj.efternamn()).identitet().nummer().stream()))
        .collect(Collectors.toSet());
  }

  private void ladda(Arbetslag lag, Exempelfamilj familj) {
    Instant inkom =
        klocka.instant().minus(Duration.ofDays(familj.dagarSedan())).minusSeconds(3_600);
    List<UUID> arenden =
        dorrar
            .mottagning()
            .taEmot(
                lag.handlaggare().getFirst(),
                dorrar.ider().ny(),
                familj.barn().size(),
                tx -> inkommet(tx, familj, inkom));
    arenden.forEach(arende -> arbeta(lag, familj, arende, inkom));
  }

  private void arbeta(Arbetslag lag, Exempelfamilj familj, UUID arende, Instant inkom) {
    Hunnit hunnit = familj.hunnit();
    if (hunnit.minst(Hunnit.SKYDDSBEDOMT)) {
      dorrar.gor(lag.handlaggare().getFirst(), arende, (tx, a) -> skyddsbedom(tx, a, inkom));
    }
    if (hunnit.minst(Hunnit.FORDELAT)) {
      dorrar.gor(
          lag.chef(),
          Arendeatgard.FORDELA,
          arende,
          (tx, a) -> dorrar.fordelning().fordela(tx, a, lag.handlaggare().getFirst().anvandare()));
    }
    if (hunnit.minst(Hunnit.UTREDS)) {
      dorrar.gor(lag.handlaggare().getFirst(), arende, this::inled);
      anteckna(lag.handlaggare().getFirst(), arende, familj);
    }
    if (hunnit.minst(Hunnit.FORESLAGET)) {
      UUID beslut = dorrar.ider().ny();
      dorrar.gor(
          lag.handlaggare().getFirst(),
          arende,
          (tx, a) -> dorrar.beslutsgang().foresla(tx, a, beslut, forslag()));
      if (hunnit.minst(Hunnit.BESLUTAT)) {
        dorrar.gor(lag.handlaggare().getFirst(), arende, dorrar::hor);
        dorrar.gor(lag.chef(), arende, (tx, a) -> dorrar.beslutsgang().fatta(tx, a, beslut));
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
        .flatMap(nummer -> dorrar.personer().medHeltNummer(tx, nummer).stream())
        .findFirst()
        .orElseGet(() -> dorrar.personer().registrera(tx, person));
  }

  private void skyddsbedom(WriteTransaction tx, Arende arende, Instant inkom) {
    dorrar
        .mottagning()
        .aktualiseringar(tx, arende)
        .forEach(
            en ->
                dorrar
                    .mottagning()
                    .skyddsbedom(
                        tx,
                        arende,
                        en.id(),
                        false,
                        "Barnet träffar trygga vuxna varje dag och det finns ingen akut fara.",
                        inkom.plus(Duration.ofMinutes(50))));
  }

  private void inled(WriteTransaction tx, Arende arende) {
    dorrar
        .utredningar()
        .forhandsbedom(
            tx,
            arende,
            true,
            "Det som har kommit fram kan leda till en insats och behöver utredas.");
    dorrar
        .utredningar()
        .planera(
            tx,
            arende,
            new Utredning.Plan(
                "Hur har barnet det hemma och i skolan? Vilket stöd vill familjen ha?",
                "Samtal med barnet och föräldern, kontakt med skolan, BBIC."));
  }

  private void anteckna(Medarbetaruppdrag vem, UUID arende, Exempelfamilj familj) {
    UUID anteckning = dorrar.ider().ny();
    Arbetsanteckning.Text text =
        new Arbetsanteckning.Text(
            "Samtal med %s".formatted(familj.foralder().fornamn()),
            "Informerade om att utredning har inletts. Vi bokade ett första besök i hemmet.",
            LocalDate.now(klocka));
    dorrar.gor(
        vem,
        arende,
        (tx, a) -> {
          dorrar.journal().spara(tx, a, anteckning, text, 0);
          dorrar.journal().signera(tx, a, anteckning, 1);
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
}
