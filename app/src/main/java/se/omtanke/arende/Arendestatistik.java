package se.omtanke.arende;

import static java.util.stream.Collectors.toMap;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import se.omtanke.arende.rader.Arenderader;
import se.omtanke.arende.statistik.Statistikrader;
import se.omtanke.arende.statistik.Statistiksammanstallning;
import se.omtanke.atkomst.Behorighet;
import se.omtanke.atkomst.Medarbetaruppdrag;
import se.omtanke.grund.AuditedReadTransaction;
import se.omtanke.grund.Idgivare;
import se.omtanke.grund.OgiltigIndata;
import se.omtanke.grund.Otillatet;
import se.omtanke.grund.Transaction;
import se.omtanke.person.Person;
import se.omtanke.person.Personer;

/**
 * Counts cases: every figure with its definition, as of a moment, and down to its cases for those
 * who may read them. Outside those who work with the cases small figures are hidden, and only
 * months that have ended count, as they stood when they had: else the difference of two days would
 * tell of one case.
 */
@Service
public class Arendestatistik {

  /** As many cases as are shown behind a figure. */
  public static final int HOGST = 200;

  private final Behorighet behorighet;
  private final Personer personer;
  private final Clock klocka;
  private final Arenderader arenden;
  private final Statistikrader rader;

  Arendestatistik(Behorighet behorighet, Personer personer, Idgivare ider, Clock klocka) {
    this.behorighet = behorighet;
    this.personer = personer;
    this.klocka = klocka;
    arenden = new Arenderader(ider);
    rader = new Statistikrader(klocka.getZone());
  }

  /** Whether figures are shown as they are to this assignment. */
  public static boolean arbetarMedArenden(Medarbetaruppdrag vem) {
    return switch (vem.roll()) {
      case HANDLAGGARE, ENHETSCHEF, VERKSAMHETSCHEF -> true;
      default -> false;
    };
  }

  /**
   * The figures of a measure.
   *
   * @throws OgiltigIndata if the measure is not divided so, or the day is to come
   * @throws Otillatet if figures as they are are not for this assignment
   */
  public Statistiksvar svar(Transaction tx, Medarbetaruppdrag vem, Statistikfraga fraga) {
    Statistikfraga provad = provad(tx, vem, fraga);
    return new Statistiksammanstallning(rader).svar(tx, provad);
  }

  /**
   * The cases that a figure counts, as far as the one who asks may read them.
   *
   * @param del the key of the length of time
   * @param kod the part; empty for the measure undivided
   * @throws Otillatet if figures as they are are not for this assignment
   */
  public Statistikurval urval(
      AuditedReadTransaction tx,
      Medarbetaruppdrag vem,
      Statistikfraga fraga,
      String del,
      Optional<String> kod) {
    Statistikfraga provad = provad(tx, vem, fraga);
    if (provad.krets() != Mottagarkrets.INTERN) {
      throw new Otillatet("Ärendena bakom en siffra visas bara för dem som arbetar med ärenden.");
    }
    Tidsindelning.Del tid =
        provad.indelning().tre(provad.till()).stream()
            .filter(ett -> ett.nyckel().equals(del))
            .findFirst()
            .orElseThrow(() -> new OgiltigIndata("period", "Välj en period ur tabellen."));
    List<Statistikrader.Fall> fall =
        rader.fall(
            tx, provad, tid, kod, behorighet.villkor(vem, Arendeatgard.LASA, "r.arende"), HOGST);
    Map<UUID, Arende> synliga =
        arenden.med(tx, fall.stream().map(Statistikrader.Fall::arende).distinct().toList()).stream()
            .collect(toMap(Arende::id, arende -> arende));
    Map<UUID, Person> namn =
        personer.lista(tx, fall.stream().map(Statistikrader.Fall::person).distinct().toList());
    return new Statistikurval(
        rader.antal(tx, provad, tid, kod),
        fall.stream().flatMap(ett -> rad(ett, synliga, namn).stream()).toList());
  }

  private static Optional<Statistikurval.Rad> rad(
      Statistikrader.Fall fall, Map<UUID, Arende> arenden, Map<UUID, Person> namn) {
    return Optional.ofNullable(arenden.get(fall.arende()))
        .flatMap(
            arende ->
                Optional.ofNullable(namn.get(fall.person()))
                    .map(
                        person ->
                            new Statistikurval.Rad(arende, person, fall.dag(), fall.dagar())));
  }

  private Statistikfraga provad(Transaction tx, Medarbetaruppdrag vem, Statistikfraga fraga) {
    if (!fraga.matt().uppdelningar().contains(fraga.uppdelning())) {
      throw new OgiltigIndata("uppdelning", "Måttet delas inte upp så. Välj en annan uppdelning.");
    }
    LocalDate idag = LocalDate.ofInstant(tx.nu(), klocka.getZone());
    if (fraga.till().isAfter(idag)) {
      throw new OgiltigIndata("till", "Dagen har inte varit än. Välj i dag eller tidigare.");
    }
    if (fraga.krets() != Mottagarkrets.INTERN) {
      LocalDate manaden = idag.withDayOfMonth(1);
      return new Statistikfraga(
          fraga.matt(),
          fraga.uppdelning(),
          fraga.indelning(),
          manaden.minusDays(1),
          manaden.atStartOfDay(klocka.getZone()).toInstant(),
          fraga.krets());
    }
    if (!arbetarMedArenden(vem)) {
      throw new Otillatet("Siffror där små tal syns är bara för dem som arbetar med ärenden.");
    }
    return fraga;
  }
}
