package se.omtanke.arende;

import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import se.omtanke.arende.handling.Utlamnanderader;
import se.omtanke.grund.AuditedReadTransaction;
import se.omtanke.grund.Handelse;
import se.omtanke.grund.Idgivare;
import se.omtanke.grund.Konflikt;
import se.omtanke.grund.OgiltigIndata;
import se.omtanke.grund.OgiltigIndata.Faltfel;
import se.omtanke.grund.Saknas;
import se.omtanke.grund.Transaction;
import se.omtanke.grund.WriteTransaction;
import se.omtanke.person.Adress;
import se.omtanke.person.OppnadPerson;
import se.omtanke.person.Personer;
import se.omtanke.person.Skyddat;

/**
 * Requests to see documents of a case: taken down, each document tested, and given out whole or
 * masked or held back. A person decides; the machine tells what must be thought of.
 */
@Service
public class Utlamnanden {

  private final Handlingar handlingar;
  private final Delgivningar delgivningar;
  private final Mottagning mottagning;
  private final Personer personer;
  private final Utlamnanderader rader;
  private final Clock klocka;

  Utlamnanden(
      Handlingar handlingar,
      Delgivningar delgivningar,
      Mottagning mottagning,
      Personer personer,
      Idgivare ider,
      Clock klocka) {
    this.handlingar = handlingar;
    this.delgivningar = delgivningar;
    this.mottagning = mottagning;
    this.personer = personer;
    this.klocka = klocka;
    rader = new Utlamnanderader(ider);
  }

  /** The requests of a case, the latest first. */
  public List<Begaran> iArendet(Transaction tx, Arende arende) {
    return rader.iArendet(tx, arende.id());
  }

  /**
   * One request.
   *
   * @throws Saknas if it is not of this case
   */
  public Begaran en(Transaction tx, Arende arende, UUID id) {
    return iArendet(tx, arende).stream()
        .filter(en -> en.id().equals(id))
        .findFirst()
        .orElseThrow(() -> new Saknas("Begäran hör inte till ärendet."));
  }

  /** Takes a request down. */
  public void registrera(WriteTransaction tx, Arende arende, Begaran ny) {
    if (ny.inkom().isAfter(LocalDate.ofInstant(tx.nu(), klocka.getZone()))) {
      throw new OgiltigIndata("inkom", "Dagen ligger i framtiden. Kontrollera den.");
    }
    rader.lagg(tx, arende.id(), ny);
    handelse(tx, "begaran-registrerad.v1", arende, ny.id());
  }

  /** What must be thought of before anything is given out on this request. */
  public Set<Sekretessvarning> varningar(
      AuditedReadTransaction tx, Arende arende, Begaran begaran) {
    Set<Sekretessvarning> varningar = EnumSet.noneOf(Sekretessvarning.class);
    boolean barn = arende.slag() == Arendeslag.BARN;
    if (barn && begaran.egenskap() == Begaran.Egenskap.VARDNADSHAVARE) {
      varningar.add(Sekretessvarning.UNDERARIG);
    }
    if (mottagning.aktualiseringar(tx, arende).stream()
        .flatMap(en -> en.inkommet().lamnare().stream())
        .anyMatch(en -> en.kategori().skyddadIdentitet())) {
      varningar.add(Sekretessvarning.UPPGIFTSLAMNARE);
    }
    if (barn && adresser(tx, arende.person()).anyMatch(Skyddat::arDolt)) {
      varningar.add(Sekretessvarning.VISTELSEORT);
    }
    boolean skyddad =
        delgivningar.parter(tx, arende).stream()
            .map(Arendepart::person)
            .anyMatch(part -> personer.oppna(tx, part).person().arSkyddad());
    if (skyddad) {
      varningar.add(Sekretessvarning.SKYDDADE_UPPGIFTER);
    }
    return varningar;
  }

  /** What has been answered to the warnings. */
  public Map<Sekretessvarning, String> svar(Transaction tx, Arende arende, UUID begaran) {
    return rader.svar(tx, arende.id(), begaran);
  }

  /** Answers a warning: what was found when it was thought of. */
  public void svara(
      WriteTransaction tx, Arende arende, UUID begaran, Sekretessvarning varning, String svar) {
    en(tx, arende, begaran);
    if (svar.isBlank()) {
      throw new OgiltigIndata("svar-" + varning.name(), "Skriv hur du har bedömt det.");
    }
    rader.svara(tx, arende.id(), begaran, varning, svar.strip());
  }

  /** The tests of a request that stand. */
  public List<Utlamnandeprovning> provningar(Transaction tx, Arende arende, UUID begaran) {
    return rader.provningar(tx, arende.id(), begaran);
  }

  /**
   * Tests a document as it stands now.
   *
   * @param maskerad the document that is its masked copy, when one is given out instead
   * @throws Konflikt if it has been given out, or if the copy is not of this document
   */
  public void prova(
      WriteTransaction tx,
      Arende arende,
      UUID begaran,
      UUID handling,
      Utlamnandeprovning.Utfall utfall,
      Optional<UUID> maskerad,
      String lagrum,
      String skal) {
    en(tx, arende, begaran);
    Handling denna = handlingar.en(tx, arende, handling);
    if (denna.struken().isPresent() || denna.gallande().uppgifter().utkast()) {
      throw new Konflikt("En struken handling eller ett utkast lämnas inte ut.");
    }
    krav(utfall, maskerad, lagrum, skal);
    Optional<UUID> kopia = maskerad.map(id -> kopia(tx, arende, denna, id));
    UUID version = denna.gallande().id();
    if (utlamnade(tx, arende).stream()
        .anyMatch(en -> en.begaran().equals(begaran) && en.version().equals(version))) {
      throw new Konflikt("Handlingen är redan utlämnad på den här begäran.");
    }
    rader.prova(
        tx,
        arende.id(),
        begaran,
        new Utlamnandeprovning(
            version, utfall, kopia, lagrum.strip(), skal.strip(), tx.anropare().aktor(), tx.nu()));
    handelse(tx, "begaran-provad.v1", arende, begaran);
  }

  /** Everything of a case that has been given out, the latest first. */
  public List<Utlamnande> utlamnade(Transaction tx, Arende arende) {
    return rader.utlamnade(tx, arende.id());
  }

  /**
   * Gives out what the tests let through.
   *
   * @param varningar what must have been answered
   * @return how many documents
   * @throws Konflikt if a warning is not answered, or if nothing may be given out
   */
  public int lamnaUt(
      WriteTransaction tx,
      Arende arende,
      UUID begaran,
      Set<Sekretessvarning> varningar,
      Utlamnande.Satt satt) {
    en(tx, arende, begaran);
    if (!svar(tx, arende, begaran).keySet().containsAll(varningar)) {
      throw new Konflikt("Svara på alla varningar innan något lämnas ut.");
    }
    List<UUID> versioner =
        provningar(tx, arende, begaran).stream()
            .flatMap(en -> en.attLamnaUt().stream())
            .distinct()
            .toList();
    if (versioner.isEmpty()) {
      throw new Konflikt("Ingen handling är prövad så att den kan lämnas ut.");
    }
    int nya = 0;
    for (UUID version : versioner) {
      nya += rader.lamnaUt(tx, arende.id(), begaran, version, satt) ? 1 : 0;
    }
    if (nya > 0) {
      handelse(tx, "handling-utlamnad.v1", arende, begaran);
    }
    return nya;
  }

  private UUID kopia(Transaction tx, Arende arende, Handling av, UUID id) {
    Handling kopia = handlingar.en(tx, arende, id);
    boolean avDenna =
        handlingar.versioner(tx, arende, av.id()).stream()
            .anyMatch(en -> kopia.maskerar().equals(Optional.of(en.id())));
    if (!avDenna || kopia.struken().isPresent()) {
      throw new Konflikt("Den maskerade kopian hör inte till handlingen.");
    }
    return kopia.gallande().id();
  }

  private static void krav(
      Utlamnandeprovning.Utfall utfall, Optional<UUID> maskerad, String lagrum, String skal) {
    if (utfall == Utlamnandeprovning.Utfall.LAMNAS_UT) {
      return;
    }
    Stream.Builder<Faltfel> fel = Stream.builder();
    if (lagrum.isBlank()) {
      fel.add(new Faltfel("lagrum", "Skriv enligt vilken paragraf uppgifterna inte lämnas ut."));
    }
    if (skal.isBlank()) {
      fel.add(new Faltfel("provningsskal", "Skriv skälen."));
    }
    if (utfall == Utlamnandeprovning.Utfall.MASKERAD && maskerad.isEmpty()) {
      fel.add(new Faltfel("maskerad", "Lägg in en maskerad kopia först, och välj den."));
    }
    List<Faltfel> alla = fel.build().toList();
    if (!alla.isEmpty()) {
      throw new OgiltigIndata(alla);
    }
  }

  private Stream<Skyddat<Adress>> adresser(AuditedReadTransaction tx, UUID person) {
    OppnadPerson oppnad = personer.oppna(tx, person);
    return personer.uppgifter(tx, oppnad).adresser().stream();
  }

  private static void handelse(WriteTransaction tx, String typ, Arende arende, UUID begaran) {
    tx.handelse(new Handelse(typ, "arende", arende.id(), Map.of("begaran", begaran.toString())));
  }
}
