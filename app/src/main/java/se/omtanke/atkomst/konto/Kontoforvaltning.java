package se.omtanke.atkomst.konto;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import se.omtanke.atkomst.Medarbetaruppdrag;
import se.omtanke.atkomst.session.Sessioner;
import se.omtanke.atkomst.uppdrag.Uppdragsregister;
import se.omtanke.grund.Anropare;
import se.omtanke.grund.Handelse;
import se.omtanke.grund.Kommunkod;
import se.omtanke.grund.OgiltigIndata;
import se.omtanke.grund.Otillatet;
import se.omtanke.grund.Saknas;
import se.omtanke.grund.Syfte;
import se.omtanke.grund.Transactions;

/**
 * What a system owner does with accounts. An account may belong to several municipalities: whoever
 * could send a link to it, or keep it out, would reach into all of them. So only accounts that work
 * in the system owner's own municipality alone are hers to open and close.
 */
public final class Kontoforvaltning {

  private static final Duration LANKEN_GALLER = Duration.ofDays(3);
  private static final String OBJEKT = "anvandare";

  private final Transactions transaktioner;
  private final Anvandarregister anvandare;
  private final Uppdragsregister uppdrag;
  private final Engangslankar lankar;
  private final Sessioner sessioner;
  private final Oidcidentiteter identiteter;

  Kontoforvaltning(
      Transactions transaktioner,
      Anvandarregister anvandare,
      Uppdragsregister uppdrag,
      Engangslankar lankar,
      Sessioner sessioner,
      Oidcidentiteter identiteter) {
    this.transaktioner = transaktioner;
    this.anvandare = anvandare;
    this.uppdrag = uppdrag;
    this.lankar = lankar;
    this.sessioner = sessioner;
    this.identiteter = identiteter;
  }

  /** Everyone who has an assignment in the municipality now or later, by name. */
  public List<Anvandare> alla(Anropare anropare) {
    Set<UUID> vilka =
        uppdrag.alla(anropare).stream()
            .map(Medarbetaruppdrag::anvandare)
            .collect(Collectors.toSet());
    return vilka.isEmpty() ? List.of() : anvandare.med(vilka);
  }

  /**
   * One who has an assignment in the municipality now or later.
   *
   * @throws Saknas if there is none with this id
   */
  public Anvandare en(Anropare anropare, UUID id) {
    return alla(anropare).stream()
        .filter(den -> den.id().equals(id))
        .findFirst()
        .orElseThrow(() -> new Saknas("Användaren har inget uppdrag i din kommun."));
  }

  /**
   * A new one-time link to the account; the earlier holds no longer.
   *
   * @return the link's local address, a secret to hand over and not to log
   * @throws Otillatet if the account works in other municipalities too
   */
  public String lank(Anropare anropare, UUID id) {
    kravEgen(anropare, id);
    skriv(anropare, "anvandare.bjud_in", "anvandare-inbjuden.v1", id);
    return lankar.ny(id, LANKEN_GALLER);
  }

  /**
   * Keeps the user out, at once and until further notice.
   *
   * @throws Otillatet if the account works in other municipalities too
   */
  public void sparra(Anropare anropare, UUID id) {
    kravEgen(anropare, id);
    skriv(anropare, "anvandare.sparra", "anvandare-sparrad.v1", id);
    anvandare.sparra(id);
    sessioner.avslutaAlla(id);
  }

  /**
   * Lets the user in again.
   *
   * @throws Otillatet if the account works in other municipalities too
   */
  public void havSparr(Anropare anropare, UUID id) {
    kravEgen(anropare, id);
    skriv(anropare, "anvandare.hav_sparr", "anvandare-sparr-havd.v1", id);
    anvandare.havSparr(id);
  }

  /** The identities at the municipality's identity provider that open the account. */
  public List<String> identiteter(Anropare anropare, UUID id, String utfardare) {
    return identiteter.hos(en(anropare, id).id(), utfardare);
  }

  /**
   * Lets an identity at the municipality's identity provider open the account.
   *
   * @throws OgiltigIndata if none is given, or it opens an account already
   * @throws Otillatet if the account works in other municipalities too
   */
  public void koppla(Anropare anropare, UUID id, String utfardare, String identitet) {
    kravEgen(anropare, id);
    String rensad = identitet.strip();
    if (rensad.isEmpty()) {
      throw new OgiltigIndata("identitet", "Skriv personens identitet hos kommunens inloggning.");
    }
    identiteter.koppla(id, utfardare, rensad);
    skriv(anropare, "anvandare.koppla", "anvandare-identitet-kopplad.v1", id);
  }

  /**
   * Lets an identity open the account no longer, and ends the sessions that it may have opened.
   *
   * @throws Otillatet if the account works in other municipalities too
   */
  public void skilj(Anropare anropare, UUID id, String utfardare, String identitet) {
    kravEgen(anropare, id);
    skriv(anropare, "anvandare.skilj", "anvandare-identitet-skild.v1", id);
    identiteter.skilj(id, utfardare, identitet);
    sessioner.avslutaAlla(id);
  }

  private void kravEgen(Anropare anropare, UUID id) {
    Anvandare kontot = en(anropare, id);
    Set<Kommunkod> kommuner = uppdrag.kommuner(kontot.id());
    if (!kommuner.equals(Set.of(anropare.kommun()))) {
      throw new Otillatet(
          "Personen arbetar också i en annan kommun. Be den som driver installationen.");
    }
  }

  private void skriv(Anropare anropare, String atgard, String typ, UUID id) {
    transaktioner.write(
        anropare,
        Syfte.av(atgard, OBJEKT, id),
        tx -> {
          tx.handelse(new Handelse(typ, OBJEKT, id, Map.of()));
          return id;
        });
  }
}
