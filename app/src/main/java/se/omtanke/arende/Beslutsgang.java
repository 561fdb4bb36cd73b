package se.omtanke.arende;

import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Service;
import se.omtanke.arende.Delegationsordningar.Ratt;
import se.omtanke.arende.rader.Beslutsrader;
import se.omtanke.arende.rader.Livssteg;
import se.omtanke.grund.Handelse;
import se.omtanke.grund.Idgivare;
import se.omtanke.grund.Konflikt;
import se.omtanke.grund.OgiltigIndata;
import se.omtanke.grund.OgiltigIndata.Faltfel;
import se.omtanke.grund.Otillatet;
import se.omtanke.grund.Saknas;
import se.omtanke.grund.Transaction;
import se.omtanke.grund.WriteTransaction;

/**
 * From proposal to decision. A proposal has no effect; what is decided applies at once (SoL 35:5).
 */
@Service
public class Beslutsgang {

  private final Utredningar utredningar;
  private final Delegationsordningar delegation;
  private final Kommunikationer kommunikationer;
  private final Clock klocka;
  private final Beslutsrader rader;
  private final Livssteg steg;

  Beslutsgang(
      Utredningar utredningar,
      Delegationsordningar delegation,
      Kommunikationer kommunikationer,
      Idgivare ider,
      Clock klocka) {
    this.utredningar = utredningar;
    this.delegation = delegation;
    this.kommunikationer = kommunikationer;
    this.klocka = klocka;
    rader = new Beslutsrader(ider);
    steg = new Livssteg(ider);
  }

  /** The decisions of a case, latest first. */
  public List<Beslut> iArendet(Transaction tx, Arende arende) {
    return rader.iArendet(tx, arende.id());
  }

  /**
   * One decision of a case.
   *
   * @throws Saknas if the case has no such decision
   */
  public Beslut ett(Transaction tx, Arende arende, UUID beslut) {
    return iArendet(tx, arende).stream()
        .filter(en -> en.id().equals(beslut))
        .findFirst()
        .orElseThrow(() -> new Saknas("Beslutet hör inte till ärendet."));
  }

  /**
   * Proposes a decision in the investigation that is going on.
   *
   * @param id made with the form; the same sent twice is one proposal
   * @throws OgiltigIndata for each field that does not hold
   */
  public void foresla(WriteTransaction tx, Arende arende, UUID id, Beslut.Nytt nytt) {
    List<Faltfel> fel = Beslutsprovning.fel(arende.slag(), nytt);
    if (!fel.isEmpty()) {
      throw new OgiltigIndata(fel);
    }
    List<Beslut> fore = iArendet(tx, arende);
    if (fore.stream().anyMatch(en -> en.id().equals(id))) {
      return;
    }
    if (fore.stream().anyMatch(en -> en.foreslaget() || en.hosNamnden())) {
      throw new Konflikt(
          "Ärendet har redan ett förslag till beslut. Dra tillbaka det innan du lämnar ett nytt.");
    }
    rader.lagg(tx, id, arende.id(), Optional.of(utredningar.krav(tx, arende).id()), nytt);
    steg.beslut(tx, arende.id(), id, Beslutsovergang.FORESLA, "");
    handelse(tx, "beslut-foreslaget.v1", arende, id);
  }

  /** Whether the caller may decide all of what is proposed today. */
  public boolean farFatta(Transaction tx, Beslut beslut) {
    return beslut.yrkanden().stream()
        .allMatch(en -> delegation.far(tx, tx.anropare().roll(), en.slag(), idag(tx)));
  }

  /**
   * Decides what was proposed, by delegation.
   *
   * @throws Otillatet if the law keeps it for others or the delegation order does not give the
   *     caller the right; says who has it
   * @throws Konflikt if it is decided or taken back already, or a party has not been heard
   */
  public void fatta(WriteTransaction tx, Arende arende, UUID id) {
    Beslut beslut = ett(tx, arende, id);
    LocalDate idag = idag(tx);
    Set<Ratt> ratter = new LinkedHashSet<>();
    for (Yrkande yrkande : beslut.yrkanden()) {
      ratter.add(delegation.krav(tx, yrkande.slag(), idag));
    }
    kravTva(tx, beslut, ratter);
    if (beslut.hosNamnden()) {
      throw new Konflikt("Förslaget ligger hos nämnden, som fattar beslutet.");
    }
    kommunikationer.kravHorda(tx, arende);
    steg.beslut(tx, arende.id(), id, Beslutsovergang.FATTA, "");
    ratter.forEach(ratt -> rader.fatta(tx, id, idag, ratt.organ(), ratt.punkt()));
    verkstall(tx, arende, id);
  }

  /**
   * Sends a proposal to the board or its committee.
   *
   * @throws Otillatet if the law keeps it for the board and the committee is chosen
   * @throws Konflikt if a party has not been heard
   */
  public void hanskjut(WriteTransaction tx, Arende arende, UUID id, Beslutsorgan till) {
    if (till != Beslutsorgan.NAMND && till != Beslutsorgan.UTSKOTT) {
      throw new OgiltigIndata("till", "Välj nämnden eller utskottet.");
    }
    Beslut beslut = ett(tx, arende, id);
    for (Yrkande yrkande : beslut.yrkanden()) {
      delegation.kravOrgan(tx, yrkande.slag(), idag(tx), till, false);
    }
    kommunikationer.kravHorda(tx, arende);
    steg.beslut(tx, arende.id(), id, Beslutsovergang.HANSKJUT, till.name());
    handelse(tx, "beslut-hanskjutet.v1", arende, id);
  }

  /** Ends the investigation, and says so of the case: what is decided applies at once. */
  void verkstall(WriteTransaction tx, Arende arende, UUID id) {
    utredningar.avsluta(tx, arende, utredningar.krav(tx, arende).id(), "");
    steg.ta(tx, arende.id(), Arendeovergang.BESLUTA, "");
    handelse(tx, "beslut-fattat.v1", arende, id);
  }

  /** Two persons where the order says so: the one who decides is not the one who proposed. */
  private static void kravTva(Transaction tx, Beslut beslut, Set<Ratt> ratter) {
    boolean tva = ratter.stream().anyMatch(Ratt::tva);
    if (tva && beslut.forslagsstallare().equals(tx.anropare().aktor())) {
      throw new Otillatet(
          "Delegationsordningen kräver två personer: du lämnade förslaget, så en annan ska fatta"
              + " beslutet.");
    }
  }

  /**
   * Takes a proposal back.
   *
   * @param skal why
   */
  public void draTillbaka(WriteTransaction tx, Arende arende, UUID id, String skal) {
    if (skal.isBlank()) {
      throw new OgiltigIndata("tillbakaskal", "Skriv varför förslaget dras tillbaka.");
    }
    ett(tx, arende, id);
    steg.beslut(tx, arende.id(), id, Beslutsovergang.DRA_TILLBAKA, skal.strip());
    handelse(tx, "beslut-tillbakadraget.v1", arende, id);
  }

  /** Ends a case in which nothing more is to be done. */
  public void avsluta(WriteTransaction tx, Arende arende, String skal) {
    if (skal.isBlank()) {
      throw new OgiltigIndata("avslutsskal", "Skriv varför ärendet avslutas.");
    }
    if (utredningar.pagaende(tx, arende).isPresent()) {
      throw new Konflikt("Utredningen pågår. Den avslutas med ett beslut.");
    }
    steg.ta(tx, arende.id(), Arendeovergang.AVSLUTA, skal.strip());
    tx.handelse(new Handelse("arende-avslutat.v1", "arende", arende.id(), Map.of()));
  }

  private LocalDate idag(Transaction tx) {
    return LocalDate.ofInstant(tx.nu(), klocka.getZone());
  }

  private static void handelse(WriteTransaction tx, String typ, Arende arende, UUID beslut) {
    tx.handelse(new Handelse(typ, "arende", arende.id(), Map.of("beslut", beslut.toString())));
  }
}
