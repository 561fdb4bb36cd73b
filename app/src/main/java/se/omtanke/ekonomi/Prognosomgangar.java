package se.omtanke.ekonomi;

import static java.util.stream.Collectors.toMap;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import se.omtanke.ekonomi.Prognoslinje.Inlaga;
import se.omtanke.ekonomi.inlasning.Prognosfaststallelse;
import se.omtanke.ekonomi.prognos.Inlagor;
import se.omtanke.ekonomi.prognos.Linjebygge;
import se.omtanke.ekonomi.prognos.Omgangar;
import se.omtanke.ekonomi.prognos.Skrivet;
import se.omtanke.ekonomi.prognos.Steg;
import se.omtanke.grund.Handelse;
import se.omtanke.grund.Idgivare;
import se.omtanke.grund.Konflikt;
import se.omtanke.grund.OgiltigIndata;
import se.omtanke.grund.Saknas;
import se.omtanke.grund.Transaction;
import se.omtanke.grund.WriteTransaction;
import se.omtanke.organisation.Enhet;
import se.omtanke.organisation.Organisation;
import se.omtanke.organisation.Organisationstrad;

/**
 * The forecast round: opened for a month, written by the units' managers, approved unit by unit.
 *
 * <p>What has been approved is part of the forecast {@code ÅÅÅÅ-MM} that {@link Ekonomiunderlag}
 * gives out; what is only written or delivered is not.
 */
@Service
public class Prognosomgangar {

  /** All that a round is made of, read by one statement each. */
  private record Lage(
      Prognosomgang omgang,
      Organisationstrad trad,
      Linjebygge bygge,
      Map<UUID, Prognoslage> lagen,
      Map<UUID, Skrivet> skrivet) {

    boolean berors(Enhet enhet) {
      return bygge.har(enhet.id()) || lagen.containsKey(enhet.id());
    }

    Enhetsprognos prognos(Enhet enhet) {
      Skrivet dess = skrivet.getOrDefault(enhet.id(), Skrivet.INGET);
      return new Enhetsprognos(
          omgang,
          enhet,
          lagen.getOrDefault(enhet.id(), new Prognoslage.EjPaborjad()),
          bygge.linjer(enhet.id(), dess.linjer()),
          dess.version());
    }
  }

  private final Organisation organisation;
  private final Ekonomiunderlag underlag;
  private final Idgivare ider;
  private final Steg steg;
  private final Inlagor inlagor;
  private final Prognosfaststallelse faststallelse;

  Prognosomgangar(Organisation organisation, Ekonomiunderlag underlag, Idgivare ider) {
    this.organisation = organisation;
    this.underlag = underlag;
    this.ider = ider;
    this.steg = new Steg(ider);
    this.inlagor = new Inlagor(ider);
    this.faststallelse = new Prognosfaststallelse(ider);
  }

  /** Every round, latest month first. */
  public List<Prognosomgang> alla(Transaction tx) {
    return Omgangar.alla(tx);
  }

  /**
   * Opens a round.
   *
   * @throws Konflikt if the month has a round, or a forecast read from a file
   */
  public Prognosomgang oppna(WriteTransaction tx, YearMonth manad, LocalDate sistaDag) {
    Prognosomgang omgang = new Prognosomgang(ider.ny(), manad, sistaDag);
    Omgangar.oppna(tx, omgang);
    handelse(tx, "prognosomgang-oppnad.v1", omgang.id(), Map.of("manad", manad.toString()));
    return omgang;
  }

  /** Where every unit that has lines stands in a round, in the order of the organisation. */
  public List<Enhetsprognos> enheter(Transaction tx, UUID id) {
    Lage lage = lage(tx, id);
    return lage.trad().alla().stream().filter(lage::berors).map(lage::prognos).toList();
  }

  /** One unit's part of a round. */
  public Enhetsprognos enhet(Transaction tx, UUID id, UUID enhet) {
    Lage lage = lage(tx, id);
    return lage.trad()
        .enhet(enhet)
        .map(lage::prognos)
        .orElseThrow(() -> new Saknas("Enheten finns inte den här månaden."));
  }

  /**
   * Writes lines; those that say the same as before are left as they are, and an empty one takes
   * back what was written.
   *
   * @param sedd the version that the writer saw
   * @throws Konflikt if it has been delivered, or if someone else has written since
   * @throws Saknas if a line is not the unit's
   */
  public void skriv(
      WriteTransaction tx,
      UUID omgang,
      UUID enhet,
      Map<Prognosnyckel, Optional<Inlaga>> linjer,
      String sedd,
      String forfattare) {
    Steg.enITaget(tx, omgang, enhet);
    Enhetsprognos prognos = enhet(tx, omgang, enhet);
    Map<Prognosnyckel, Optional<Inlaga>> fore =
        prognos.linjer().stream().collect(toMap(Prognoslinje::nyckel, Prognoslinje::inlaga));
    Map<Prognosnyckel, Optional<Inlaga>> andringar = new HashMap<>(linjer);
    andringar.entrySet().removeIf(linje -> linje.getValue().equals(fore.get(linje.getKey())));
    if (andringar.isEmpty()) {
      return;
    }
    kravSkrivbar(prognos, sedd);
    if (!fore.keySet().containsAll(andringar.keySet())) {
      throw new Saknas("Raden hör inte till enheten.");
    }
    if (Prognosovergang.PABORJA.mojlig(prognos.lage())) {
      steg.ta(tx, omgang, enhet, Prognosovergang.PABORJA, "");
    }
    inlagor.skriv(tx, omgang, enhet, andringar, forfattare);
  }

  /**
   * The manager is done.
   *
   * @throws OgiltigIndata if a line has no forecast
   */
  public void lamna(WriteTransaction tx, UUID omgang, UUID enhet) {
    Enhetsprognos prognos = enhet(tx, omgang, enhet);
    if (prognos.lage() instanceof Prognoslage.Lamnad) {
      return;
    }
    if (!prognos.fullstandig()) {
      throw new OgiltigIndata("linjer", "Fyll i prognos på alla rader innan du lämnar den.");
    }
    ta(tx, prognos, Prognosovergang.LAMNA, "");
  }

  /** The controller sends it back, and says why. */
  public void aterlamna(WriteTransaction tx, UUID omgang, UUID enhet, String skal) {
    if (skal.isBlank()) {
      throw new OgiltigIndata("skal", "Skriv vad som behöver ändras.");
    }
    Enhetsprognos prognos = enhet(tx, omgang, enhet);
    if (!(prognos.lage() instanceof Prognoslage.Aterlamnad)) {
      ta(tx, prognos, Prognosovergang.ATERLAMNA, skal.strip());
    }
  }

  /** The controller approves it, and it counts in reports from now on. */
  public void godkann(WriteTransaction tx, UUID omgang, UUID enhet) {
    Enhetsprognos prognos = enhet(tx, omgang, enhet);
    if (prognos.lage() instanceof Prognoslage.Godkand) {
      return;
    }
    UUID taget = ta(tx, prognos, Prognosovergang.GODKANN, "");
    Prognosomgang denna = prognos.omgang();
    faststallelse.galler(
        tx,
        denna.namn() + ", " + prognos.enhet().nyckel(),
        denna.manad().getYear(),
        taget,
        inlagor.alla(tx, omgang).getOrDefault(enhet, Skrivet.INGET).linjer());
  }

  private UUID ta(
      WriteTransaction tx, Enhetsprognos prognos, Prognosovergang overgang, String skal) {
    UUID omgang = prognos.omgang().id();
    UUID taget = steg.ta(tx, omgang, prognos.enhet().id(), overgang, skal);
    handelse(
        tx,
        "enhetsprognos-flyttad.v1",
        prognos.enhet().id(),
        Map.of("omgang", omgang.toString(), "till", overgang.till()));
    return taget;
  }

  private Lage lage(Transaction tx, UUID id) {
    Prognosomgang omgang = Omgangar.en(tx, id);
    int ar = omgang.manad().getYear();
    Organisationstrad trad = organisation.trad(tx, omgang.manad().atEndOfMonth());
    return new Lage(
        omgang,
        trad,
        new Linjebygge(omgang, underlag.nu(tx, ar - 1, ar), trad),
        steg.lagen(tx, id),
        inlagor.alla(tx, id));
  }

  private static void kravSkrivbar(Enhetsprognos prognos, String sedd) {
    if (!prognos.lage().oppen()) {
      throw new Konflikt(
          "Prognosen är lämnad och kan inte ändras. Be controllern lämna tillbaka den.");
    }
    if (!prognos.version().equals(sedd)) {
      throw new Konflikt(
          "Någon annan har ändrat prognosen sedan du öppnade den. Det du skrev står kvar här; se"
              + " vad som har ändrats och spara igen.");
    }
  }

  private static void handelse(
      WriteTransaction tx, String typ, UUID objekt, Map<String, String> uppgifter) {
    tx.handelse(new Handelse(typ, "prognosomgang", objekt, uppgifter));
  }
}
