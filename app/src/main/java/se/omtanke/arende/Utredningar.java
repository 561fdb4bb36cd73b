package se.omtanke.arende;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import se.omtanke.arende.Delegationsordningar.Ratt;
import se.omtanke.arende.rader.Forhandsrader;
import se.omtanke.arende.rader.Inkommetrader;
import se.omtanke.arende.rader.Livssteg;
import se.omtanke.arende.rader.Utredningskedja;
import se.omtanke.arende.rader.Utredningsrader;
import se.omtanke.grund.Handelse;
import se.omtanke.grund.Idgivare;
import se.omtanke.grund.Konflikt;
import se.omtanke.grund.OgiltigIndata;
import se.omtanke.grund.Transaction;
import se.omtanke.grund.WriteTransaction;
import se.omtanke.regler.frist.Forlangning;
import se.omtanke.regler.frist.Fristfraga;

/** From the preliminary assessment to the end of an investigation. */
@Service
public class Utredningar {

  /**
   * An earlier investigation of the same person in another case.
   *
   * @param id the investigation
   * @param nummer the number of its case
   * @param inledd the day it was opened
   */
  public record Tidigare(UUID id, String nummer, LocalDate inledd) {}

  private final Delegationsordningar delegation;
  private final Aterkopplingar aterkopplingar;
  private final Fristvakt frister;
  private final Idgivare ider;
  private final Clock klocka;
  private final Utredningsrader rader;
  private final Utredningskedja kedja = new Utredningskedja();
  private final Forhandsrader forhands;
  private final Inkommetrader inkommet;
  private final Livssteg steg;

  Utredningar(
      Delegationsordningar delegation,
      Aterkopplingar aterkopplingar,
      Fristvakt frister,
      Idgivare ider,
      Clock klocka) {
    this.delegation = delegation;
    this.aterkopplingar = aterkopplingar;
    this.frister = frister;
    this.ider = ider;
    this.klocka = klocka;
    rader = new Utredningsrader(ider);
    forhands = new Forhandsrader(ider);
    inkommet = new Inkommetrader(ider);
    steg = new Livssteg(ider);
  }

  /** The investigations of a case, latest first. */
  public List<Utredning> iArendet(Transaction tx, Arende arende) {
    return rader.iArendet(tx, arende.id());
  }

  /** The investigation that is going on, if any. */
  public Optional<Utredning> pagaende(Transaction tx, Arende arende) {
    return iArendet(tx, arende).stream().filter(en -> en.lage().pagar()).findFirst();
  }

  /** What was decided within the preliminary time, if anything. */
  public Optional<Forhandsbedomning> forhandsbedomning(Transaction tx, Arende arende) {
    return rader.forhandsbedomning(tx, arende.id());
  }

  /**
   * Decides to open an investigation or not.
   *
   * @throws Konflikt if a report has not been assessed for protection, or the case has gone on
   */
  public void forhandsbedom(WriteTransaction tx, Arende arende, boolean inleds, String skal) {
    forhandsbedom(tx, arende, inleds, skal, Samband.OSAGT);
  }

  /**
   * Decides to open an investigation or not.
   *
   * @param samband whether it is about the same matter as an earlier investigation of the person
   * @throws Konflikt if a report has not been assessed for protection, or the case has gone on
   * @throws OgiltigIndata if there is an earlier one and nothing is said of it
   */
  public void forhandsbedom(
      WriteTransaction tx, Arende arende, boolean inleds, String skal, Samband samband) {
    if (skal.isBlank()) {
      throw new OgiltigIndata("skal", "Skriv skälen för beslutet.");
    }
    kravSkyddsbedomt(tx, arende);
    List<Tidigare> fore = inleds ? tidigare(tx, arende) : List.of();
    samband.krav(fore);
    LocalDate idag = idag(tx);
    Ratt ratt = delegation.krav(tx, Beslutsslag.FORHANDSBEDOMNING, idag);
    Beslutsfattare fattare = fattare(tx, ratt);
    rader.forhandsbedom(
        tx, arende.id(), new Forhandsbedomning(inleds, skal.strip(), idag, fattare), ratt.punkt());
    frister.uppfyll(tx, arende.id(), arende.id(), Fristvakt.FORHANDSBEDOMNING, idag);
    aterkopplingar.beslutat(tx, arende, idag);
    if (inleds) {
      inled(tx, arende.id(), arende.slag(), idag, samband);
    } else {
      steg.ta(tx, arende.id(), Arendeovergang.INLED_INTE, skal.strip());
      handelse(tx, "utredning-ej-inledd.v1", arende.id());
    }
  }

  /** Earlier investigations of the same person in other cases, finished within the last year. */
  public List<Tidigare> tidigare(Transaction tx, Arende arende) {
    return arende.slag() == Arendeslag.BARN
        ? kedja.tidigare(tx, arende.person(), arende.id(), idag(tx).minusYears(1))
        : List.of();
  }

  /** Opens an investigation of a matter that has not been investigated before. */
  void inled(WriteTransaction tx, UUID arende, Arendeslag slag, LocalDate dag) {
    inled(tx, arende, slag, dag, Samband.OSAGT);
  }

  private void inled(
      WriteTransaction tx, UUID arende, Arendeslag slag, LocalDate dag, Samband samband) {
    UUID utredning = ider.ny();
    rader.lagg(tx, utredning, arende, dag, samband.foregaende());
    steg.utredning(tx, arende, utredning, Utredningsovergang.INLED, samband.nyttSkal());
    boolean iArendet = samband.iArendet();
    steg.ta(tx, arende, iArendet ? Arendeovergang.ATERUPPTA : Arendeovergang.INLED, "");
    if (slag == Arendeslag.BARN) {
      frister.starta(tx, arende, utredning, fraga(tx, dag, utredning));
    }
    handelse(tx, "utredning-inledd.v1", arende);
  }

  /**
   * Goes on investigating the same matter; the time is counted on from where it stood.
   *
   * @throws Konflikt if an investigation is going on
   */
  public void ateruppta(WriteTransaction tx, Arende arende) {
    List<Utredning> fore = iArendet(tx, arende);
    if (fore.isEmpty()) {
      throw new Konflikt("Ärendet har ingen utredning att ta upp igen.");
    }
    inled(tx, arende.id(), arende.slag(), idag(tx), Samband.fortsatter(fore.getFirst().id(), true));
  }

  /** Writes the plan of the investigation that is going on. */
  public void planera(WriteTransaction tx, Arende arende, Utredning.Plan plan) {
    if (plan.fragor().isBlank()) {
      throw new OgiltigIndata("fragor", "Skriv vad utredningen ska ge svar på.");
    }
    rader.plan(
        tx,
        krav(tx, arende).id(),
        new Utredning.Plan(plan.fragor().strip(), plan.genomforande().strip()));
    handelse(tx, "utredning-planerad.v1", arende.id());
  }

  /** How a preliminary assessment has been given more time, earliest first. */
  public List<Utredning.Forlangning> forhandsforlangningar(Transaction tx, Arende arende) {
    return forhands.forlangningar(tx, arende.id());
  }

  /**
   * Decides to give the preliminary assessment more time.
   *
   * @param till the new last day
   * @param skal the extraordinary grounds (SoL 20:2)
   */
  public void forlangForhandsbedomning(
      WriteTransaction tx, Arende arende, LocalDate till, String skal) {
    if (skal.isBlank()) {
      throw new OgiltigIndata("forlangningsskal", "Skriv vilka synnerliga skäl som finns.");
    }
    LocalDate start =
        frister
            .av(tx, arende.id(), arende.id(), Fristvakt.FORHANDSBEDOMNING)
            .filter(frist -> frist.lage() == Arendefrist.Lage.LOPER)
            .orElseThrow(() -> new Konflikt("Ingen förhandsbedömning pågår."))
            .start();
    LocalDate idag = idag(tx);
    Ratt ratt = delegation.krav(tx, Beslutsslag.FORLANGD_FORHANDSBEDOMNING, idag);
    Utredning.Forlangning ny =
        new Utredning.Forlangning(till, skal.strip(), idag, fattare(tx, ratt));
    List<Utredning.Forlangning> alla = new ArrayList<>(forhandsforlangningar(tx, arende));
    alla.add(ny);
    frister.forlang(
        tx,
        arende.id(),
        arende.id(),
        Fristfraga.om(Fristvakt.FORHANDSBEDOMNING, start),
        alla.stream().map(Utredningar::iLagen).toList());
    forhands.forlang(tx, arende.id(), ny, ratt.punkt());
    handelse(tx, "forhandsbedomning-forlangd.v1", arende.id());
  }

  /**
   * Decides to give a child's investigation more time.
   *
   * @param till the new last day
   * @param skal the particular grounds (SoL 20:3)
   */
  public void forlang(WriteTransaction tx, Arende arende, LocalDate till, String skal) {
    if (skal.isBlank()) {
      throw new OgiltigIndata("forlangningsskal", "Skriv vilka särskilda skäl som finns.");
    }
    if (arende.slag() != Arendeslag.BARN) {
      throw new Konflikt("Bara ett barns utredning har en tid som kan förlängas.");
    }
    LocalDate idag = idag(tx);
    Utredning denna = krav(tx, arende);
    Ratt ratt = delegation.krav(tx, Beslutsslag.FORLANGNING, idag);
    Utredning.Forlangning ny =
        new Utredning.Forlangning(till, skal.strip(), idag, fattare(tx, ratt));
    List<Utredning.Forlangning> alla = new ArrayList<>(denna.forlangningar());
    alla.add(ny);
    frister.forlang(
        tx,
        arende.id(),
        denna.id(),
        fraga(tx, denna.inledd(), denna.id()),
        alla.stream().map(Utredningar::iLagen).toList());
    rader.forlang(tx, denna.id(), ny, ratt.punkt());
    steg.utredning(tx, arende.id(), denna.id(), Utredningsovergang.FORLANG, skal.strip());
    handelse(tx, "utredning-forlangd.v1", arende.id());
  }

  /** Ends the investigation that is going on, when its matter is decided. */
  void avsluta(WriteTransaction tx, Arende arende, UUID utredning, String skal) {
    steg.utredning(tx, arende.id(), utredning, Utredningsovergang.AVSLUTA, skal);
    frister.uppfyll(tx, arende.id(), utredning, Fristvakt.BARNUTREDNING, idag(tx));
    handelse(tx, "utredning-avslutad.v1", arende.id());
  }

  /**
   * The investigation that is going on.
   *
   * @throws Konflikt if there is none
   */
  Utredning krav(Transaction tx, Arende arende) {
    return pagaende(tx, arende)
        .orElseThrow(() -> new Konflikt("Ärendet har ingen utredning som pågår."));
  }

  /** Who decides here, by this right. */
  static Beslutsfattare fattare(Transaction tx, Ratt ratt) {
    return new Beslutsfattare(tx.anropare().aktor(), tx.anropare().roll(), ratt.nummer());
  }

  private void kravSkyddsbedomt(Transaction tx, Arende arende) {
    boolean saknas =
        inkommet.iArendet(tx, arende.id()).stream()
            .anyMatch(
                en ->
                    en.skydd().isEmpty()
                        && frister
                            .av(tx, arende.id(), en.id(), Fristvakt.SKYDDSBEDOMNING)
                            .isPresent());
    if (saknas) {
      throw new Konflikt("Gör den omedelbara skyddsbedömningen först (SoL 20 kap. 1 §).");
    }
  }

  /** The time goes on from the first of the investigations that this one goes on from. */
  private Fristfraga fraga(Transaction tx, LocalDate inledd, UUID utredning) {
    return Fristfraga.om(Fristvakt.BARNUTREDNING, inledd)
        .efter(kedja.foregangare(tx, utredning).stream().sorted().toList());
  }

  private static Forlangning iLagen(Utredning.Forlangning en) {
    return new Forlangning(
        en.beslutad(), en.till(), en.skal(), en.fattare().roll() + ", " + en.fattare().punkt());
  }

  private LocalDate idag(Transaction tx) {
    return LocalDate.ofInstant(tx.nu(), klocka.getZone());
  }

  private static void handelse(WriteTransaction tx, String typ, UUID arende) {
    tx.handelse(new Handelse(typ, "arende", arende, Map.of()));
  }
}
