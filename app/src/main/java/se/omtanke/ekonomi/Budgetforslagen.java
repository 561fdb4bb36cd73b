package se.omtanke.ekonomi;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import se.omtanke.ekonomi.Budgetforslag.Innehall;
import se.omtanke.ekonomi.budgetarbete.Arbeten;
import se.omtanke.ekonomi.budgetarbete.Forslagsrader;
import se.omtanke.grund.Handelse;
import se.omtanke.grund.Idgivare;
import se.omtanke.grund.Konflikt;
import se.omtanke.grund.OgiltigIndata;
import se.omtanke.grund.OgiltigIndata.Faltfel;
import se.omtanke.grund.Saknas;
import se.omtanke.grund.Transaction;
import se.omtanke.grund.WriteTransaction;
import se.omtanke.organisation.Enhet;
import se.omtanke.organisation.Koddel;
import se.omtanke.organisation.Kodplan;
import se.omtanke.organisation.Kodregister;
import se.omtanke.organisation.Organisation;
import se.omtanke.organisation.Organisationstrad;

/** What the managers propose in a budget work, unit by unit, and what is decided on it. */
@Service
public class Budgetforslagen {

  private final Budgetarbeten arbeten;
  private final Organisation organisation;
  private final Kodplan kodplan;
  private final Forslagsrader rader;

  Budgetforslagen(
      Budgetarbeten arbeten, Organisation organisation, Kodplan kodplan, Idgivare ider) {
    this.arbeten = arbeten;
    this.organisation = organisation;
    this.kodplan = kodplan;
    this.rader = new Forslagsrader(ider);
  }

  /**
   * The units that have an ansvar of their own the year that the budget is for, lines or none, and
   * those that have lines or proposals; in the order of the organisation.
   */
  public List<Enhetsbudget> enheter(Transaction tx, Budgetfordelning fordelning) {
    Organisationstrad trad = trad(tx, fordelning.arbete());
    Map<String, Optional<Enhet>> agare = new HashMap<>();
    kodplan.register(tx).koder(Koddel.ANSVAR).stream()
        .filter(kod -> kod.giltig().innehaller(trad.dag()))
        .forEach(kod -> agare.computeIfAbsent(kod.kod(), trad::enhetFor));
    fordelning.rader().forEach(rad -> agare(trad, agare, rad.nyckel()));
    fordelning.forslag().forEach(ett -> agare(trad, agare, ett.forslag().nyckel()));
    return trad.alla().stream()
        .filter(enhet -> agare.containsValue(Optional.of(enhet)))
        .map(enhet -> enhetens(fordelning, enhet, agare))
        .toList();
  }

  /** One unit's part of a work. */
  public Enhetsbudget enhet(Transaction tx, Budgetfordelning fordelning, UUID enhet) {
    return enheter(tx, fordelning).stream()
        .filter(en -> en.enhet().id().equals(enhet))
        .findFirst()
        .orElseThrow(() -> new Saknas("Enheten har ingen del i budgetarbetet."));
  }

  /**
   * Writes proposals, for the units that the work concerns.
   *
   * @param forfattare who proposes
   * @throws Konflikt outside the time for proposals
   * @throws OgiltigIndata for each code that does not exist the year that the budget is for, and
   *     for a line without costs when the proposal names no account
   */
  public void skriv(WriteTransaction tx, UUID id, List<Innehall> forslag, String forfattare) {
    iForslagstid(tx, id);
    prova(tx, arbeten.fordelning(tx, id), forslag);
    int skrivna = rader.skriv(tx, id, forslag, forfattare);
    if (skrivna > 0) {
      handelse(tx, "budgetforslag-skrivet.v1", id, Map.of("antal", Integer.toString(skrivna)));
    }
  }

  /**
   * Tries whether proposals could be written.
   *
   * @throws OgiltigIndata for each code that does not exist the year that the budget is for, and
   *     for a line without costs when the proposal names no account
   */
  public void prova(Transaction tx, Budgetfordelning fordelning, List<Innehall> forslag) {
    kravKoder(tx, fordelning.arbete(), forslag);
    kravKonto(fordelning, forslag);
  }

  /** Whether an ansvar code is a unit's own money the year that the budget is for. */
  public boolean arEnhetens(Transaction tx, Enhetsbudget budget, String ansvar) {
    return trad(tx, budget.arbete())
        .enhetFor(ansvar)
        .filter(enhet -> enhet.id().equals(budget.enhet().id()))
        .isPresent();
  }

  /** Takes a proposal back. */
  public void taTillbaka(WriteTransaction tx, UUID id, UUID forslag) {
    iForslagstid(tx, id);
    Forslagsrader.taTillbaka(tx, List.of(ett(tx, id, forslag).id()));
    handelse(tx, "budgetforslag-taget-tillbaka.v1", forslag, Map.of("arbete", id.toString()));
  }

  /** The controller accepts a proposal, and it counts in the distribution. */
  public void godta(WriteTransaction tx, UUID id, UUID forslag) {
    avgor(tx, id, forslag, true, "");
  }

  /** The controller declines a proposal, and says why. */
  public void avsla(WriteTransaction tx, UUID id, UUID forslag, String skal) {
    if (skal.isBlank()) {
      throw new OgiltigIndata("skal", "Skriv varför förslaget avslås.");
    }
    avgor(tx, id, forslag, false, skal.strip());
  }

  /**
   * The controller accepts every proposal that waits.
   *
   * @param sedd the version of the distribution that was looked at
   * @throws Konflikt if anything has changed since
   */
  public void godtaAlla(WriteTransaction tx, UUID id, String sedd) {
    kravOppet(tx, id);
    Budgetfordelning fordelning = arbeten.fordelning(tx, id);
    List<UUID> vantar = fordelning.vantande().stream().map(Budgetforslag::id).toList();
    if (vantar.isEmpty()) {
      return;
    }
    if (!fordelning.version().equals(sedd)) {
      throw new Konflikt(
          "Något har ändrats sedan du granskade förslagen. Se hur de står nu och godta dem sedan.");
    }
    rader.avgor(tx, vantar, true, "");
    handelse(tx, "budgetforslag-godtagna.v1", id, Map.of("antal", "" + vantar.size()));
  }

  private static void kravOppet(WriteTransaction tx, UUID id) {
    if (!Arbeten.enITaget(tx, id).lage().oppet()) {
      throw new Konflikt("Budgeten är fastställd. Ta upp arbetet igen för att ändra i det.");
    }
  }

  private void avgor(WriteTransaction tx, UUID id, UUID forslag, boolean godtaget, String skal) {
    kravOppet(tx, id);
    Budgetforslag.Lage ny =
        godtaget ? new Budgetforslag.Godtaget() : new Budgetforslag.Avslaget(skal);
    if (!ett(tx, id, forslag).lage().equals(ny)) {
      rader.avgor(tx, List.of(forslag), godtaget, skal);
      handelse(
          tx,
          "budgetforslag-avgjort.v1",
          forslag,
          Map.of("arbete", id.toString(), "godtaget", Boolean.toString(godtaget)));
    }
  }

  private static Budgetforslag ett(Transaction tx, UUID id, UUID forslag) {
    return Forslagsrader.alla(tx, id).stream()
        .filter(ett -> ett.id().equals(forslag))
        .findFirst()
        .orElseThrow(() -> new Saknas("Förslaget finns inte längre. Se hur det står nu."));
  }

  private static void iForslagstid(WriteTransaction tx, UUID id) {
    if (!(Arbeten.enITaget(tx, id).lage() instanceof Budgetlage.Forslagstid)) {
      throw new Konflikt("Det går inte att lämna förslag nu. Fråga controllern.");
    }
  }

  private void kravKoder(Transaction tx, Budgetarbete arbete, List<Innehall> forslag) {
    Kodregister koder = kodplan.register(tx);
    LocalDate dag = LocalDate.of(arbete.ar(), 1, 1);
    List<Faltfel> fel = new ArrayList<>();
    for (Innehall ett : forslag) {
      kravKod(koder, Koddel.ANSVAR, ett.nyckel().ansvar(), dag).ifPresent(fel::add);
      kravKod(koder, Koddel.VERKSAMHET, ett.nyckel().verksamhet(), dag).ifPresent(fel::add);
      if (!ett.konto().isEmpty()) {
        kravKod(koder, Koddel.KONTO, ett.konto(), dag).ifPresent(fel::add);
      }
    }
    if (!fel.isEmpty()) {
      throw new OgiltigIndata(fel);
    }
  }

  private static Optional<Faltfel> kravKod(
      Kodregister koder, Koddel del, String kod, LocalDate dag) {
    return koder.slaUpp(del, kod, dag).isPresent()
        ? Optional.empty()
        : Optional.of(
            new Faltfel(
                del.name().toLowerCase(Locale.ROOT),
                "%s finns inte i kodplanen %d.".formatted(kod, dag.getYear())));
  }

  private static void kravKonto(Budgetfordelning fordelning, List<Innehall> forslag) {
    for (Innehall ett : forslag) {
      boolean delbart =
          fordelning.rader().stream()
              .anyMatch(rad -> rad.nyckel().equals(ett.nyckel()) && rad.kostnader().arPositivt());
      if (ett.konto().isEmpty() && !delbart) {
        throw new OgiltigIndata(
            "konto",
            "Ansvar %s, verksamhet %s har inga kostnader i årets budget. Skriv vilket konto förslaget gäller."
                .formatted(ett.nyckel().ansvar(), ett.nyckel().verksamhet()));
      }
    }
  }

  private Organisationstrad trad(Transaction tx, Budgetarbete arbete) {
    return organisation.trad(tx, LocalDate.of(arbete.ar(), 1, 1));
  }

  private static Enhetsbudget enhetens(
      Budgetfordelning fordelning, Enhet enhet, Map<String, Optional<Enhet>> agare) {
    Optional<Enhet> denna = Optional.of(enhet);
    return new Enhetsbudget(
        fordelning.arbete(),
        enhet,
        fordelning.rader().stream()
            .filter(rad -> denna.equals(agare.get(rad.nyckel().ansvar())))
            .toList(),
        fordelning.forslag().stream()
            .filter(ett -> denna.equals(agare.get(ett.forslag().nyckel().ansvar())))
            .toList());
  }

  private static void agare(
      Organisationstrad trad, Map<String, Optional<Enhet>> agare, Budgetnyckel nyckel) {
    agare.computeIfAbsent(nyckel.ansvar(), trad::enhetFor);
  }

  private static void handelse(
      WriteTransaction tx, String typ, UUID objekt, Map<String, String> uppgifter) {
    tx.handelse(new Handelse(typ, "budgetforslag", objekt, uppgifter));
  }
}
