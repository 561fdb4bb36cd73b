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
import se.omtanke.arende.rader.Inkommetrader;
import se.omtanke.arende.rader.Livssteg;
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

  private final Delegationsordningar delegation;
  private final Fristvakt frister;
  private final Idgivare ider;
  private final Clock klocka;
  private final Utredningsrader rader;
  private final Inkommetrader inkommet;
  private final Livssteg steg;

  Utredningar(Delegationsordningar delegation, Fristvakt frister, Idgivare ider, Clock klocka) {
    this.delegation = delegation;
    this.frister = frister;
    this.ider = ider;
    this.klocka = klocka;
    rader = new Utredningsrader(ider);
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
    if (skal.isBlank()) {
      throw new OgiltigIndata("skal", "Skriv skälen för beslutet.");
    }
    kravSkyddsbedomt(tx, arende);
    LocalDate idag = idag(tx);
    Ratt ratt = delegation.krav(tx, Beslutsslag.FORHANDSBEDOMNING, idag);
    Beslutsfattare fattare = fattare(tx, ratt);
    rader.forhandsbedom(
        tx, arende.id(), new Forhandsbedomning(inleds, skal.strip(), idag, fattare), ratt.punkt());
    frister.uppfyll(tx, arende.id(), arende.id(), Fristvakt.FORHANDSBEDOMNING, idag);
    if (inleds) {
      inled(tx, arende.id(), arende.slag(), idag, List.of());
    } else {
      steg.ta(tx, arende.id(), Arendeovergang.INLED_INTE, skal.strip());
      handelse(tx, "utredning-ej-inledd.v1", arende.id());
    }
  }

  /**
   * Opens an investigation.
   *
   * @param foregaende earlier investigations of the same matter, latest first: the time goes on
   *     from the first of them
   */
  void inled(
      WriteTransaction tx,
      UUID arende,
      Arendeslag slag,
      LocalDate dag,
      List<Utredning> foregaende) {
    UUID utredning = ider.ny();
    rader.lagg(tx, utredning, arende, dag, foregaende.stream().findFirst().map(Utredning::id));
    steg.utredning(tx, arende, utredning, Utredningsovergang.INLED, "");
    steg.ta(tx, arende, foregaende.isEmpty() ? Arendeovergang.INLED : Arendeovergang.ATERUPPTA, "");
    if (slag == Arendeslag.BARN) {
      frister.starta(tx, arende, utredning, fraga(dag, foregaende));
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
    inled(tx, arende.id(), arende.slag(), idag(tx), fore);
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
        fraga(denna.inledd(), tidigare(tx, arende, denna)),
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

  /** The earlier investigations that this one goes on from, latest first. */
  private List<Utredning> tidigare(Transaction tx, Arende arende, Utredning denna) {
    return denna.foregaende().isEmpty()
        ? List.of()
        : iArendet(tx, arende).stream().filter(en -> !en.id().equals(denna.id())).toList();
  }

  private static Fristfraga fraga(LocalDate inledd, List<Utredning> tidigare) {
    return Fristfraga.om(Fristvakt.BARNUTREDNING, inledd)
        .efter(tidigare.stream().map(Utredning::inledd).sorted().toList());
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
