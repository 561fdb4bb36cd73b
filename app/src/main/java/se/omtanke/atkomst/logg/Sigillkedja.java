package se.omtanke.atkomst.logg;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Optional;
import java.util.function.LongConsumer;
import se.omtanke.grund.Transaction;

/**
 * Walks a municipality's seals from the first to the last and computes every root anew. Seals are
 * read in portions and rows as a stream: memory is the same for a day's log and for ten years'.
 */
final class Sigillkedja {

  private static final int PORTION = 500;

  private static final DateTimeFormatter TID =
      DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss").withZone(ZoneId.of("Europe/Stockholm"));

  private final Transaction tx;
  private final Sigillnyckel nyckel;
  private final Optional<String> kandRot;
  private final LongConsumer framsteg;
  private final Brottslista brott = new Brottslista();
  private Sigill forra = Sigill.INGET;
  private long antal;
  private long rader;
  private boolean rotFunnen;

  /** Checks by this key; a root that is known from elsewhere must be one of the seals'. */
  Sigillkedja(
      Transaction tx, Sigillnyckel nyckel, Optional<String> kandRot, LongConsumer framsteg) {
    this.tx = tx;
    this.nyckel = nyckel;
    this.kandRot = kandRot;
    this.framsteg = framsteg;
  }

  Sigillutfall ga() {
    for (List<Sigill> sigill = nasta(); !sigill.isEmpty(); sigill = nasta()) {
      sigill.forEach(this::granska);
    }
    granskaUtanfor();
    if (kandRot.isPresent() && !rotFunnen) {
      brott.lagg(
          "Roten som du angav hör inte till något sigill: sigill är borttagna, eller så gäller"
              + " roten en annan kommun.");
    }
    return new Sigillutfall(antal, rader, forra.rot(), brott.antal(), brott.forsta());
  }

  private List<Sigill> nasta() {
    return tx.sql(
            Sigill.KOLUMNER
                + "WHERE kommun = :kommun AND nummer > :forra ORDER BY nummer LIMIT :portion")
        .param("kommun", tx.kommun())
        .param("forra", forra.nummer())
        .param("portion", PORTION)
        .query(Sigill::las)
        .list();
  }

  private void granska(Sigill sigill) {
    if (sigill.nummer() != forra.nummer() + 1 || !sigill.foregaende().equals(forra.rot())) {
      brott.lagg(namn(sigill) + " följer inte på det förra: något är borttaget.");
    }
    if (!nyckel.stammer(sigill.rot(), sigill.signatur())) {
      brott.lagg(namn(sigill) + " är inte undertecknat med installationens nyckel.");
    }
    Loggrot rot = Loggrot.av(tx, forra, sigill.vy());
    if (!rot.rot().equals(sigill.rot())) {
      brott.lagg(
          "%s: %s. Det förseglade %d rader, nu finns %d."
              .formatted(
                  namn(sigill), vad(rot.antal() - sigill.antal()), sigill.antal(), rot.antal()));
    }
    rotFunnen |= kandRot.filter(sigill.rot()::equals).isPresent();
    antal++;
    rader += sigill.antal();
    forra = sigill;
    framsteg.accept(rader);
  }

  private String namn(Sigill sigill) {
    return forra.tid().equals(Instant.EPOCH)
        ? "Sigill %d (rader till %s)".formatted(sigill.nummer(), TID.format(sigill.tid()))
        : "Sigill %d (rader %s till %s)"
            .formatted(sigill.nummer(), TID.format(forra.tid()), TID.format(sigill.tid()));
  }

  private static String vad(long skillnad) {
    if (skillnad == 0) {
      return "loggens rader är ändrade";
    }
    return skillnad < 0
        ? "loggens rader är ändrade, %d är borttagna".formatted(-skillnad)
        : "loggens rader är ändrade, %d är insatta".formatted(skillnad);
  }

  /** Rows that say they were written by no transaction there has been fall under no seal. */
  private void granskaUtanfor() {
    long utanfor =
        tx.sql(
                """
                SELECT count(*) FROM atkomstlogg
                WHERE kommun = :kommun
                  AND (xid < pg_snapshot_xmin(CAST(:inget AS pg_snapshot))
                       OR xid >= pg_snapshot_xmax(pg_current_snapshot()))
                """)
            .param("kommun", tx.kommun())
            .param("inget", Sigill.INGET.vy())
            .query(Long.class)
            .single();
    if (utanfor > 0) {
      brott.lagg(
          "%d rader säger sig vara skrivna av en transaktion som inte har funnits: de är insatta."
              .formatted(utanfor));
    }
  }
}
