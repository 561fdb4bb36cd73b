package se.omtanke.arende;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import se.omtanke.arende.rader.Fristrader;
import se.omtanke.grund.Handelse;
import se.omtanke.grund.Idgivare;
import se.omtanke.grund.OgiltigIndata;
import se.omtanke.grund.Transaction;
import se.omtanke.grund.WriteTransaction;
import se.omtanke.regler.frist.Forlangning;
import se.omtanke.regler.frist.Frist;
import se.omtanke.regler.frist.Frister;
import se.omtanke.regler.frist.Fristfraga;
import se.omtanke.regler.utfall.OgiltigFraga;

/**
 * Keeps the clocks of cases: starts, extends and stops them. The law's days are asked of {@code
 * regler}.
 */
@Service
public class Fristvakt {

  /** The assessment of immediate protection. */
  public static final String SKYDDSBEDOMNING = "skyddsbedomning";

  /** The decision to open an investigation or not. */
  public static final String FORHANDSBEDOMNING = "forhandsbedomning";

  /** The investigation of a child's needs. */
  public static final String BARNUTREDNING = "barnutredning";

  /** A party's time to appeal. */
  public static final String OVERKLAGANDE = "overklagande";

  /** That a reporter who asked is told what was decided. */
  public static final String ATERKOPPLING = "aterkoppling";

  /** The same when an investigation was going on already. */
  public static final String ATERKOPPLING_GENAST = "aterkoppling_genast";

  /** The confirmation of a notice of eviction. */
  public static final String AVHYSNING = "avhysning";

  /** The answer to a request to take over a matter. */
  public static final String OVERFLYTTNING_SVAR = "overflyttning_svar";

  /** An answer by the day that the one who asks has set: no rule of law counts it. */
  public static final String SVAR = "svar";

  private static final String BEGARAN = "dagen som begäran sätter";

  private final Frister regler = Frister.gallande();
  private final Fristrader rader;
  private final Idgivare ider;

  Fristvakt(Idgivare ider) {
    this.ider = ider;
    this.rader = new Fristrader(ider);
  }

  /** All clocks of a case, running and stopped, the first to end first. */
  public List<Arendefrist> iArendet(Transaction tx, UUID arende) {
    return rader.iArendet(tx, arende);
  }

  /** Starts a clock of a rule that is in force on the day it begins; else there is none. */
  void startaOmIKraft(WriteTransaction tx, UUID arende, UUID objekt, Fristfraga fraga) {
    if (regler.regel(fraga.regel(), fraga.start()).isPresent()) {
      starta(tx, arende, objekt, fraga);
    }
  }

  /** Starts a clock. */
  void starta(WriteTransaction tx, UUID arende, UUID objekt, Fristfraga fraga) {
    Frist frist = rakna(fraga);
    rader.skriv(
        tx,
        new Arendefrist(
            ider.ny(),
            arende,
            objekt,
            frist.regel(),
            frist.lagrum().toString(),
            frist.start(),
            frist.slut(),
            frist.senast(),
            "",
            Optional.empty(),
            Arendefrist.Lage.LOPER));
    handelse(tx, "frist-startad.v1", arende, frist.regel());
  }

  /** Starts a clock to a day that someone else has set. */
  void startaTill(
      WriteTransaction tx, UUID arende, UUID objekt, LocalDate start, LocalDate senast) {
    rader.skriv(
        tx,
        new Arendefrist(
            ider.ny(),
            arende,
            objekt,
            SVAR,
            BEGARAN,
            start,
            senast,
            senast,
            "",
            Optional.empty(),
            Arendefrist.Lage.LOPER));
    handelse(tx, "frist-startad.v1", arende, SVAR);
  }

  /**
   * Extends a running clock.
   *
   * @param alla every extension so far and this one, in order of time
   * @throws OgiltigIndata if the law does not allow it, in its words
   */
  void forlang(
      WriteTransaction tx, UUID arende, UUID objekt, Fristfraga fraga, List<Forlangning> alla) {
    Frist frist = rakna(fraga.forlangd(alla));
    rader
        .av(tx, arende, objekt, fraga.regel())
        .ifPresent(
            fore ->
                rader.skriv(
                    tx,
                    new Arendefrist(
                        fore.id(),
                        arende,
                        objekt,
                        fore.regel(),
                        fore.lagrum(),
                        fore.start(),
                        frist.slut(),
                        frist.senast(),
                        alla.getLast().grund(),
                        Optional.empty(),
                        Arendefrist.Lage.LOPER)));
    handelse(tx, "frist-forlangd.v1", arende, fraga.regel());
  }

  /** Stops a clock, if it runs: what it asks for was done on this day. */
  void uppfyll(WriteTransaction tx, UUID arende, UUID objekt, String regel, LocalDate dag) {
    stoppa(tx, arende, objekt, regel, dag, Arendefrist.Lage.UPPFYLLD);
  }

  /** Stops a clock, if it runs: it asks for nothing any longer. */
  void upphor(WriteTransaction tx, UUID arende, UUID objekt, String regel, LocalDate dag) {
    stoppa(tx, arende, objekt, regel, dag, Arendefrist.Lage.UPPHORD);
  }

  /** The clock of a rule that is counted for something, running or stopped. */
  Optional<Arendefrist> av(Transaction tx, UUID arende, UUID objekt, String regel) {
    return rader.av(tx, arende, objekt, regel);
  }

  private void stoppa(
      WriteTransaction tx,
      UUID arende,
      UUID objekt,
      String regel,
      LocalDate dag,
      Arendefrist.Lage lage) {
    rader
        .av(tx, arende, objekt, regel)
        .filter(frist -> frist.lage() == Arendefrist.Lage.LOPER)
        .ifPresent(
            frist -> {
              rader.skriv(
                  tx,
                  new Arendefrist(
                      frist.id(),
                      arende,
                      objekt,
                      regel,
                      frist.lagrum(),
                      frist.start(),
                      frist.slut(),
                      frist.senast(),
                      frist.forlangd(),
                      Optional.of(dag),
                      lage));
              handelse(tx, "frist-stoppad.v1", arende, regel);
            });
  }

  private Frist rakna(Fristfraga fraga) {
    try {
      return regler.rakna(fraga);
    } catch (OgiltigFraga fel) {
      throw new OgiltigIndata("till", String.valueOf(fel.getMessage()));
    }
  }

  private static void handelse(WriteTransaction tx, String typ, UUID arende, String regel) {
    tx.handelse(new Handelse(typ, "arende", arende, Map.of("regel", regel)));
  }
}
