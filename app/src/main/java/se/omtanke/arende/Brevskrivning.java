package se.omtanke.arende;

import gg.jte.TemplateEngine;
import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Service;
import se.omtanke.arende.handling.Beslutsord;
import se.omtanke.arende.handling.Brevpress;
import se.omtanke.arende.handling.Brevrader;
import se.omtanke.arende.handling.Mottagarfakta;
import se.omtanke.arende.handling.Skyddskontroll;
import se.omtanke.arende.rader.Namnden;
import se.omtanke.grund.AuditedReadTransaction;
import se.omtanke.grund.Handelse;
import se.omtanke.grund.Idgivare;
import se.omtanke.grund.Konflikt;
import se.omtanke.grund.OgiltigIndata;
import se.omtanke.grund.Saknas;
import se.omtanke.grund.Transaction;
import se.omtanke.grund.WriteTransaction;
import se.omtanke.organisation.Enhet;
import se.omtanke.organisation.Organisation;
import se.omtanke.person.Personer;

/**
 * Letters: written from a template and the facts of the case, read, and issued as documents. Each
 * party has a letter of her own.
 */
@Service
public class Brevskrivning {

  private final Brevmallar mallar;
  private final Handlingar handlingar;
  private final Delgivningar delgivningar;
  private final Beslutsgang beslutsgang;
  private final Fristvakt frister;
  private final Mottagning mottagning;
  private final Utredningar utredningar;
  private final Organisation organisation;
  private final Personer personer;
  private final Brevpress press;
  private final Beslutsord ord;
  private final Brevrader rader;
  private final Clock klocka;

  Brevskrivning(
      Brevmallar mallar,
      Handlingar handlingar,
      Delgivningar delgivningar,
      Beslutsgang beslutsgang,
      Fristvakt frister,
      Mottagning mottagning,
      Utredningar utredningar,
      Organisation organisation,
      Personer personer,
      TemplateEngine mallmotor,
      MessageSource texter,
      Idgivare ider,
      Clock klocka) {
    this.mallar = mallar;
    this.handlingar = handlingar;
    this.delgivningar = delgivningar;
    this.beslutsgang = beslutsgang;
    this.frister = frister;
    this.mottagning = mottagning;
    this.utredningar = utredningar;
    this.organisation = organisation;
    this.personer = personer;
    press = new Brevpress(mallmotor);
    ord = new Beslutsord(texter);
    rader = new Brevrader(ider);
    this.klocka = klocka;
  }

  /**
   * A letter with every reference filled.
   *
   * @throws OgiltigIndata if a fact is missing, or if a protected address stands in it; says what
   *     to do
   */
  public Brev skriv(AuditedReadTransaction tx, Arende arende, Brevval val) {
    Brevmall mall = mallar.gallande(tx, val.slag());
    Mottagarfakta mottagare = mottagare(tx, arende, val);
    Map<Brevuppgift, String> fakta = new EnumMap<>(Brevuppgift.class);
    fakta.putAll(val.skrivet());
    String namnd = namnd(tx);
    LocalDate idag = LocalDate.ofInstant(tx.nu(), klocka.getZone());
    fakta.put(Brevuppgift.MOTTAGARE, mottagare.namn());
    fakta.put(Brevuppgift.SPRAK, mottagare.sprakrad());
    fakta.put(Brevuppgift.GALLER, galler(tx, arende, mottagare));
    fakta.put(Brevuppgift.ARENDENUMMER, arende.nummer());
    fakta.put(Brevuppgift.NAMND, namnd);
    fakta.put(Brevuppgift.HANDLAGGARE, val.handlaggare());
    val.beslut().ifPresent(id -> beslut(tx, arende, val, id, namnd, fakta));
    if (val.till() instanceof Brevval.Mottagare.Anmalare(UUID lamnare, String _)) {
      anmalan(tx, arende, lamnare, fakta);
    }
    String innehall = mall.fylld(fakta);
    Skyddskontroll.krav(tx, personer, delgivningar.parter(tx, arende), innehall);
    return new Brev(
        val.slag(),
        mall.version(),
        mottagare.namn(),
        mottagare.person(),
        mottagare.adress(),
        arende.nummer(),
        namnd,
        Beslutsord.dag(idag),
        innehall);
  }

  /**
   * Issues a letter: it becomes a document of the case, and a party who is told of a decision is
   * noted as told. Issued twice it is issued once.
   *
   * @param brev as it was read
   */
  public void stallUt(WriteTransaction tx, Arende arende, Brevval val, Brev brev) {
    if (rader.innehall(tx, arende.id(), val.id()).isPresent()) {
      return;
    }
    LocalDate idag = LocalDate.ofInstant(tx.nu(), klocka.getZone());
    Handling.Ny ny =
        new Handling.Ny(
            val.id(),
            Handlingsslag.UTGAENDE,
            new Handlingsversion.Uppgifter(brev.rubrik(), idag, brev.mottagare(), false),
            Optional.empty());
    byte[] pdf = press.brev(brev, val.id(), tx.nu());
    Brevpress.somFil(
        pdf,
        fil -> {
          handlingar.lagg(tx, arende, ny, handlingar.prova("brev.pdf", fil));
          return ny.id();
        });
    rader.lagg(tx, arende.id(), val.id(), brev, val.beslut());
    if (val.slag() == Brevslag.UNDERRATTELSE) {
      underratta(tx, arende, val.beslut().orElseThrow(), brev.person().orElseThrow(), idag);
    }
    tx.handelse(
        new Handelse(
            "brev-utstallt.v1",
            "arende",
            arende.id(),
            Map.of("handling", val.id().toString(), "slag", val.slag().name())));
  }

  private void underratta(
      WriteTransaction tx, Arende arende, UUID beslut, UUID person, LocalDate idag) {
    boolean redan =
        delgivningar.underrattelser(tx, beslut).stream().anyMatch(en -> en.person().equals(person));
    if (!redan) {
      delgivningar.underratta(tx, arende, beslut, person, idag, Underrattelse.Satt.BREV);
    }
  }

  private Mottagarfakta mottagare(AuditedReadTransaction tx, Arende arende, Brevval val) {
    Mottagarfakta fakta =
        switch (val.till()) {
          case Brevval.Mottagare.Part(UUID person) -> {
            kravPart(tx, arende, person);
            yield Mottagarfakta.av(tx, personer, person);
          }
          case Brevval.Mottagare.Anmalare(UUID lamnare, String adress) ->
              Mottagarfakta.skriven(anmalare(tx, arende, lamnare).namn(), adress);
          case Brevval.Mottagare.Annan(String namn, String adress) ->
              Mottagarfakta.skriven(namn, adress);
        };
    if (fakta.namn().isBlank()) {
      throw new OgiltigIndata("namn", "Skriv vem brevet går till.");
    }
    if (fakta.adress() instanceof Brevadress.Saknas) {
      throw new OgiltigIndata(
          fakta.person().isPresent() ? "till" : "adress",
          fakta.person().isPresent()
              ? "Mottagaren har ingen adress. Skriv in den på personens sida först."
              : "Skriv adressen som brevet går till.");
    }
    return fakta;
  }

  private void beslut(
      Transaction tx,
      Arende arende,
      Brevval val,
      UUID id,
      String namnd,
      Map<Brevuppgift, String> fakta) {
    Beslut beslut = beslutsgang.ett(tx, arende, id);
    Beslut.Fattat fattat =
        beslut
            .fattat()
            .orElseThrow(
                () -> new Konflikt("Beslutet är inte fattat. Skriv brevet när det är fattat."));
    fakta.put(Brevuppgift.BESLUT, ord.yrkanden(beslut));
    fakta.put(Brevuppgift.BESLUTSSKAL, beslut.skal());
    fakta.put(Brevuppgift.BESLUTSDAG, Beslutsord.dag(fattat.dag()));
    fakta.put(Brevuppgift.BESLUTSFATTARE, ord.fattare(fattat));
    fakta.put(
        Brevuppgift.OVERKLAGANDE,
        Beslutsord.overklagande(beslut, namnd, senast(tx, arende, val, id)));
  }

  /** The last day of the receiver's own time to appeal, when it has begun. */
  private Optional<LocalDate> senast(Transaction tx, Arende arende, Brevval val, UUID beslut) {
    return val.till() instanceof Brevval.Mottagare.Part(UUID person)
        ? delgivningar.underrattelser(tx, beslut).stream()
            .filter(en -> en.person().equals(person))
            .findFirst()
            .flatMap(en -> frister.av(tx, arende.id(), en.id(), Fristvakt.OVERKLAGANDE))
            .map(Arendefrist::senast)
        : Optional.empty();
  }

  private void anmalan(
      Transaction tx, Arende arende, UUID lamnare, Map<Brevuppgift, String> fakta) {
    Aktualisering anmalan =
        mottagning.aktualiseringar(tx, arende).stream()
            .filter(en -> en.inkommet().lamnare().stream().anyMatch(u -> u.id().equals(lamnare)))
            .findFirst()
            .orElseThrow(() -> new Saknas("Uppgiftslämnaren hör inte till ärendet."));
    fakta.put(
        Brevuppgift.ANMALAN_DAG,
        Beslutsord.dag(LocalDate.ofInstant(anmalan.inkommet().inkom(), klocka.getZone())));
    if (anmalan.underUtredning()) {
      fakta.put(Brevuppgift.UTREDNING, "En utredning pågick redan när anmälan kom in.");
      return;
    }
    utredningar
        .forhandsbedomning(tx, arende)
        .ifPresent(
            en ->
                fakta.put(
                    Brevuppgift.UTREDNING,
                    en.inleds()
                        ? "Nämnden har inlett en utredning."
                        : "Nämnden har beslutat att inte inleda någon utredning."));
  }

  /** A reporter by profession who may be told (SoL 19:6). */
  private Uppgiftslamnare anmalare(Transaction tx, Arende arende, UUID lamnare) {
    return mottagning.aktualiseringar(tx, arende).stream()
        .flatMap(en -> en.inkommet().lamnare().stream())
        .filter(en -> en.id().equals(lamnare))
        .filter(en -> !en.namn().isEmpty())
        .findFirst()
        .orElseThrow(() -> new Saknas("Uppgiftslämnaren kan inte få återkoppling i brev."));
  }

  private void kravPart(Transaction tx, Arende arende, UUID person) {
    if (delgivningar.parter(tx, arende).stream().noneMatch(en -> en.person().equals(person))) {
      throw new Saknas("Personen är inte part i ärendet.");
    }
  }

  /** What she whom the case is about is called in someone's letter. */
  private String galler(AuditedReadTransaction tx, Arende arende, Mottagarfakta mottagare) {
    return mottagare.person().equals(Optional.of(arende.person()))
        ? "dig"
        : Mottagarfakta.namnFor(tx, personer, arende.person());
  }

  private String namnd(Transaction tx) {
    LocalDate idag = LocalDate.ofInstant(tx.nu(), klocka.getZone());
    return organisation.trad(tx, idag).enhet(Namnden.i(tx)).map(Enhet::namn).orElse("");
  }
}
