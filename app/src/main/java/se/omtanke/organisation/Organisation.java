package se.omtanke.organisation;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import se.omtanke.grund.Idgivare;
import se.omtanke.grund.OgiltigIndata;
import se.omtanke.grund.OgiltigIndata.Faltfel;
import se.omtanke.grund.Transaction;
import se.omtanke.grund.WriteTransaction;
import se.omtanke.organisation.version.Andringsbok;
import se.omtanke.organisation.version.Kommunlas;
import se.omtanke.organisation.version.Register;
import se.omtanke.organisation.version.Skillnad;

/** The municipality's units: as they are, as they were, and as they were known to be. */
@Service
public class Organisation {

  private final Idgivare ider;

  Organisation(Idgivare ider) {
    this.ider = ider;
  }

  /** The organisation on a day, in one statement. */
  public Organisationstrad trad(Transaction tx, LocalDate dag) {
    return new Organisationstrad(dag, Enhetslasning.pa(tx, dag));
  }

  /** The organisation through all time, as it is known now. */
  public Organisationshistorik historik(Transaction tx) {
    return new Organisationshistorik(Enhetslasning.alla(tx), Successionslasning.alla(tx));
  }

  /** The organisation through all time, as it was known at a moment. */
  public Organisationshistorik historik(Transaction tx, Instant kant) {
    return new Organisationshistorik(
        Enhetslasning.kanda(tx, kant), Successionslasning.kanda(tx, kant));
  }

  /** All that has been recorded of one unit, what has been replaced too; by valid time. */
  public List<RegistreradEnhet> registrerat(Transaction tx, UUID enhet) {
    return Enhetslasning.registrerat(tx, enhet);
  }

  /**
   * States the whole organisation anew. What says the same as before stays as it is; what is gone
   * or changed is closed, and what is said now is recorded beside it.
   *
   * @return how many rows were recorded or closed
   * @throws OgiltigIndata if it does not hold together ({@link Organisationsprovning}), with the
   *     unit's key as field
   */
  public int faststall(
      WriteTransaction tx, Collection<Enhetsversion> enheter, Collection<Succession> successioner) {
    return faststall(tx, enheter, successioner, "");
  }

  /**
   * States the whole organisation anew, and why.
   *
   * @param orsak why, for those who ask later; may be empty
   * @return how many rows were recorded or closed
   */
  public int faststall(
      WriteTransaction tx,
      Collection<Enhetsversion> enheter,
      Collection<Succession> successioner,
      String orsak) {
    krav(Organisationsprovning.av(enheter, successioner));
    Kommunlas.ta(tx, "enhetsversion", "succession");
    Skillnad<Enhetsversion> versioner =
        Skillnad.mellan(Enhetslasning.gallande(tx), List.copyOf(enheter));
    Skillnad<Succession> foljd =
        Skillnad.mellan(Successionslasning.gallande(tx), List.copyOf(successioner));
    if (versioner.arTom() && foljd.arTom()) {
      return 0;
    }
    new Enhetsskrivning(tx, ider, nycklar(tx, enheter)).skriv(versioner, foljd);
    int nya = versioner.nya().size() + foljd.nya().size();
    int stangda = versioner.borta().size() + foljd.borta().size();
    Andringsbok.skriv(tx, ider.ny(), Register.ORGANISATION, orsak, nya, stangda);
    return nya + stangda;
  }

  private Map<String, UUID> nycklar(WriteTransaction tx, Collection<Enhetsversion> enheter) {
    Map<String, UUID> nycklar = new HashMap<>(Enhetslasning.nycklar(tx));
    Map<String, UUID> nya = new HashMap<>();
    Stream<String> namnda = enheter.stream().map(Enhetsversion::nyckel).distinct().sorted();
    namnda
        .filter(nyckel -> !nycklar.containsKey(nyckel))
        .forEach(nyckel -> nya.put(nyckel, ider.ny()));
    Enhetsskrivning.nycklar(tx, nya);
    nycklar.putAll(nya);
    return nycklar;
  }

  private static void krav(List<Organisationsbrist> brister) {
    if (!brister.isEmpty()) {
      throw new OgiltigIndata(
          brister.stream().map(brist -> new Faltfel(vem(brist), brist.klarsprak())).toList());
    }
  }

  private static String vem(Organisationsbrist brist) {
    return switch (brist.post()) {
      case Enhetsversion version -> version.nyckel() + "." + brist.falt();
      case Succession steg -> steg.fran() + "." + brist.falt();
      default -> brist.falt();
    };
  }
}
