package se.omtanke.ekonomi;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import se.omtanke.ekonomi.inlasning.Inlasare;
import se.omtanke.ekonomi.inlasning.Lasarkiv;
import se.omtanke.grund.Anropare;
import se.omtanke.grund.Handelse;
import se.omtanke.grund.Idgivare;
import se.omtanke.grund.Jobbko;
import se.omtanke.grund.Syfte;
import se.omtanke.grund.Transactions;
import se.omtanke.grund.WriteTransaction;

/**
 * Large files, which are previewed and read in by jobs so that nobody has to wait at a page. What
 * is small is quicker done at once, by {@link Inlasningar}.
 */
@Service
public class Lasarbeten {

  /** A reading of more rows than this is put in force by a job. */
  private static final int STORA_RADER = 20_000;

  /** A text of more bytes than this is previewed by a job; about 25 000 ledger rows. */
  private static final long STOR_TEXT = 4L << 20;

  /** Spreadsheets are packed, and unpacked they are some ten times as large. */
  private static final long STORT_KALKYLBLAD = STOR_TEXT / 8;

  /** For how long a refused confirmation stays in sight; a refused file stays among the refused. */
  private static final Duration SYNLIGT = Duration.ofDays(7);

  private final Transactions transactions;
  private final Inlasare inlasare;
  private final Idgivare ider;
  private final Jobbko jobbko;

  Lasarbeten(Transactions transactions, Inlasare inlasare, Idgivare ider, Jobbko jobbko) {
    this.transactions = transactions;
    this.inlasare = inlasare;
    this.ider = ider;
    this.jobbko = jobbko;
  }

  /** Whether a stored file is so large that a job should preview it. */
  public boolean stor(Anropare vem, String filnamn, UUID fil) {
    long grans = filnamn.endsWith(".xlsx") ? STORT_KALKYLBLAD : STOR_TEXT;
    return transactions.read(vem, tx -> inlasare.storlek(tx, fil)) > grans;
  }

  /** Whether a reading is so large that a job should put it in force. */
  public static boolean stor(Inlasning inlasning) {
    return inlasning.rader() > STORA_RADER;
  }

  /** Asks for a preview of a stored file; answers with the job's id. */
  public UUID granska(Anropare vem, String mappning, String filnamn, UUID fil) {
    return transactions.write(
        vem,
        Syfte.av("ekonomi.bestall_granskning", "kallfil", fil),
        tx ->
            bestall(
                tx,
                Lasarbete.Slag.GRANSKNING,
                fil,
                filnamn,
                mappning,
                Optional.empty(),
                "granskning-bestalld.v1"));
  }

  /**
   * Asks for a reading to be put in force; answers with the job's id. Asked for twice before it is
   * done, it is done once.
   */
  public UUID bekrafta(Anropare vem, Inlasning inlasning) {
    return transactions.write(
        vem,
        Syfte.av("ekonomi.bestall_bekraftelse", "inlasning", inlasning.id()),
        tx ->
            Lasarkiv.bekraftelse(tx, inlasning.id())
                .map(Lasarbete::id)
                .orElseGet(
                    () ->
                        bestall(
                            tx,
                            Lasarbete.Slag.BEKRAFTELSE,
                            inlasare.fil(tx, inlasning.id()),
                            inlasning.filnamn(),
                            inlasning.mappning(),
                            Optional.of(inlasning.id()),
                            "bekraftelse-bestalld.v1")));
  }

  /** One of them, and where it stands now. */
  public Lasarbete ett(Anropare vem, UUID id) {
    return transactions.read(vem, tx -> Lasarkiv.ett(tx, id));
  }

  /** Those that are not done, and confirmations that were refused lately; the latest first. */
  public List<Lasarbete> aktuella(Anropare vem) {
    return transactions.read(vem, tx -> Lasarkiv.aktuella(tx, tx.nu().minus(SYNLIGT)));
  }

  /** The confirmation of a reading that is under way, if any. */
  public Optional<Lasarbete> bekraftelse(Anropare vem, UUID inlasning) {
    return transactions.read(vem, tx -> Lasarkiv.bekraftelse(tx, inlasning));
  }

  private UUID bestall(
      WriteTransaction tx,
      Lasarbete.Slag slag,
      UUID fil,
      String filnamn,
      String mappning,
      Optional<UUID> inlasning,
      String handelse) {
    UUID id = ider.ny();
    Lasarkiv.lagg(
        tx,
        new Lasarbete(
            id,
            slag,
            fil,
            filnamn,
            0,
            mappning,
            inlasning,
            tx.anropare(),
            tx.nu(),
            new Lasarbete.Vantar()));
    jobbko.planera(tx, Lasjobb.NAMN, id);
    tx.handelse(new Handelse(handelse, "lasarbete", id, Map.of("fil", fil.toString())));
    return id;
  }
}
