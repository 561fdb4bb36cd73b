package se.omtanke.arende;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import se.omtanke.arende.rader.Delgivningsrader;
import se.omtanke.arende.rader.Livssteg;
import se.omtanke.arende.rader.Partsrader;
import se.omtanke.grund.Handelse;
import se.omtanke.grund.Idgivare;
import se.omtanke.grund.Konflikt;
import se.omtanke.grund.OgiltigIndata;
import se.omtanke.grund.Saknas;
import se.omtanke.grund.Transaction;
import se.omtanke.grund.WriteTransaction;
import se.omtanke.regler.frist.Fristfraga;

/**
 * Each party is told of a decision, has her own time to appeal from the day she got it, and may
 * appeal.
 */
@Service
public class Delgivningar {

  private final Beslutsgang beslutsgang;
  private final Fristvakt frister;
  private final Clock klocka;
  private final Delgivningsrader rader;
  private final Partsrader parter;
  private final Livssteg steg;

  Delgivningar(Beslutsgang beslutsgang, Fristvakt frister, Idgivare ider, Clock klocka) {
    this.beslutsgang = beslutsgang;
    this.frister = frister;
    this.klocka = klocka;
    rader = new Delgivningsrader(ider);
    parter = new Partsrader(ider);
    steg = new Livssteg(ider);
  }

  /** The parties of a case. */
  public List<Arendepart> parter(Transaction tx, Arende arende) {
    return parter.av(tx, arende.id());
  }

  /** Who has been told of a decision, and when they got it. */
  public List<Underrattelse> underrattelser(Transaction tx, UUID beslut) {
    return rader.underrattelser(tx, beslut);
  }

  /** The appeals in a case, latest first. */
  public List<Overklagande> overklaganden(Transaction tx, Arende arende) {
    return rader.overklaganden(tx, arende.id());
  }

  /**
   * Tells a party of a decision.
   *
   * @return the notice
   * @throws Konflikt if it is not decided, or she has been told
   */
  public UUID underratta(
      WriteTransaction tx,
      Arende arende,
      UUID beslut,
      UUID person,
      LocalDate sand,
      Underrattelse.Satt satt) {
    Beslut.Fattat fattat = kravFattat(tx, arende, beslut);
    kravPart(tx, arende, person);
    kravDag(tx, "sand", sand, fattat.dag());
    UUID id = rader.underratta(tx, beslut, person, sand, satt);
    handelse(tx, "part-underrattad.v1", arende, beslut);
    return id;
  }

  /**
   * A party got the decision on this day: her time to appeal begins (FL 44 §).
   *
   * @throws Saknas if there is no such notice of the decision
   */
  public void delge(
      WriteTransaction tx, Arende arende, UUID beslut, UUID underrattelse, LocalDate dag) {
    kravFattat(tx, arende, beslut);
    Underrattelse denna =
        underrattelser(tx, beslut).stream()
            .filter(en -> en.id().equals(underrattelse))
            .findFirst()
            .orElseThrow(() -> new Saknas("Underrättelsen hör inte till beslutet."));
    kravDag(tx, "dag", dag, denna.sand());
    rader.delge(tx, underrattelse, dag);
    if (beslutsgang.ett(tx, arende, beslut).overklagbart()) {
      frister.starta(tx, arende.id(), underrattelse, Fristfraga.om(Fristvakt.OVERKLAGANDE, dag));
    }
    handelse(tx, "part-delgiven.v1", arende, beslut);
  }

  /**
   * An appeal comes in.
   *
   * @param id made with the form; the same sent twice is one appeal
   */
  public void overklaga(
      WriteTransaction tx,
      Arende arende,
      UUID id,
      UUID beslut,
      UUID person,
      LocalDate inkom,
      String innehall) {
    if (innehall.isBlank()) {
      throw new OgiltigIndata("vill", "Skriv vad parten vill ändra, och varför.");
    }
    Beslut.Fattat fattat = kravFattat(tx, arende, beslut);
    if (!beslutsgang.ett(tx, arende, beslut).overklagbart()) {
      throw new Konflikt(
          "Beslutet kan inte överklagas till förvaltningsrätten (%s)."
              .formatted(beslutsgang.ett(tx, arende, beslut).vagar()));
    }
    kravPart(tx, arende, person);
    kravDag(tx, "inkom", inkom, fattat.dag());
    if (overklaganden(tx, arende).stream().anyMatch(en -> en.id().equals(id))) {
      return;
    }
    rader.overklaga(tx, id, beslut, person, inkom, innehall.strip());
    steg.overklagande(tx, arende.id(), id, Overklagandeovergang.TA_EMOT, "");
    klockan(tx, arende, beslut, person)
        .ifPresent(
            frist ->
                frister.uppfyll(tx, arende.id(), frist.objekt(), Fristvakt.OVERKLAGANDE, inkom));
    handelse(tx, "beslut-overklagat.v1", arende, beslut);
  }

  /**
   * Whether an appeal came in time, as far as the machine can tell: by the party's own clock, and
   * yes as long as it has not begun (FL 44–45 §§). A person decides.
   */
  public boolean iTid(Transaction tx, Arende arende, Overklagande overklagande) {
    return klockan(tx, arende, overklagande.beslut(), overklagande.person())
        .map(frist -> !overklagande.inkom().isAfter(frist.senast()))
        .orElse(true);
  }

  /**
   * Takes a step with an appeal.
   *
   * @param skal why it is dismissed, or what the court decided; else empty
   */
  public void ta(
      WriteTransaction tx,
      Arende arende,
      UUID overklagande,
      Overklagandeovergang nasta,
      String skal) {
    Overklagande detta =
        overklaganden(tx, arende).stream()
            .filter(en -> en.id().equals(overklagande))
            .findFirst()
            .orElseThrow(() -> new Saknas("Överklagandet hör inte till ärendet."));
    boolean kraverSkal =
        nasta == Overklagandeovergang.AVVISA || nasta == Overklagandeovergang.AVGOR;
    if (kraverSkal && skal.isBlank()) {
      throw new OgiltigIndata("overklagandeskal", "Skriv skälen, eller vad domstolen beslutade.");
    }
    if (nasta == Overklagandeovergang.AVVISA && iTid(tx, arende, detta)) {
      throw new Konflikt("Överklagandet kom in i tid och kan inte avvisas som för sent.");
    }
    steg.overklagande(tx, arende.id(), overklagande, nasta, skal.strip());
    tx.handelse(
        new Handelse(
            "overklagande-flyttat.v1",
            "arende",
            arende.id(),
            Map.of("overklagande", overklagande.toString(), "till", nasta.lagekod())));
  }

  /** The time to appeal of a party who has got the decision. */
  private Optional<Arendefrist> klockan(Transaction tx, Arende arende, UUID beslut, UUID person) {
    return underrattelser(tx, beslut).stream()
        .filter(en -> en.person().equals(person))
        .findFirst()
        .flatMap(en -> frister.av(tx, arende.id(), en.id(), Fristvakt.OVERKLAGANDE));
  }

  private Beslut.Fattat kravFattat(Transaction tx, Arende arende, UUID beslut) {
    return beslutsgang
        .ett(tx, arende, beslut)
        .fattat()
        .orElseThrow(() -> new Konflikt("Beslutet är inte fattat."));
  }

  private void kravPart(Transaction tx, Arende arende, UUID person) {
    if (parter(tx, arende).stream().noneMatch(part -> part.person().equals(person))) {
      throw new Saknas("Personen är inte part i ärendet.");
    }
  }

  private void kravDag(Transaction tx, String falt, LocalDate dag, LocalDate tidigast) {
    if (dag.isBefore(tidigast) || dag.isAfter(LocalDate.ofInstant(tx.nu(), klocka.getZone()))) {
      throw new OgiltigIndata(
          falt, "Dagen ska ligga mellan %s och i dag. Kontrollera den.".formatted(tidigast));
    }
  }

  private static void handelse(WriteTransaction tx, String typ, Arende arende, UUID beslut) {
    tx.handelse(new Handelse(typ, "arende", arende.id(), Map.of("beslut", beslut.toString())));
  }
}
