package se.omtanke.atkomst.logg;

import java.util.HexFormat;
import se.omtanke.atkomst.valv.Tid;
import se.omtanke.grund.Anropare;
import se.omtanke.grund.Kommunkod;
import se.omtanke.grund.Syfte;
import se.omtanke.grund.Transaction;
import se.omtanke.grund.Transactions;
import se.omtanke.grund.WriteTransaction;

/** Seals what has been written to a municipality's access log since the last seal. */
public final class Sigillering {

  private static final String JOBB = "sigillering";

  private final Transactions transaktioner;
  private final Sigillnyckel nyckel;

  Sigillering(Transactions transaktioner, Sigillnyckel nyckel) {
    this.transaktioner = transaktioner;
    this.nyckel = nyckel;
  }

  /** Seals, if there is anything but earlier sealings to seal; answers whether it did. */
  public boolean sigillera(Kommunkod kommun) {
    Anropare jobbet = Anropare.system(kommun, JOBB);
    if (!transaktioner.read(jobbet, Sigillering::nagotNytt)) {
      return false;
    }
    return transaktioner.write(
        jobbet, Syfte.av("atkomstlogg.sigillera", "atkomstsigill"), this::sigillera);
  }

  /** The sealer's own row in the log is sealed with the next, and calls for no seal by itself. */
  private static boolean nagotNytt(Transaction tx) {
    return tx.sql(
            """
            SELECT EXISTS (
              SELECT 1 FROM atkomstlogg
              WHERE kommun = :kommun AND aktor <> :jobb
                AND xid >= pg_snapshot_xmin(CAST(:vy AS pg_snapshot))
                AND NOT pg_visible_in_snapshot(xid, CAST(:vy AS pg_snapshot)))
            """)
        .param("kommun", tx.kommun())
        .param("jobb", "system:" + JOBB)
        .param("vy", senaste(tx).vy())
        .query(Boolean.class)
        .single();
  }

  private boolean sigillera(WriteTransaction tx) {
    if (!ensam(tx)) {
      return false;
    }
    Sigill forra = senaste(tx);
    String vy = tx.sql("SELECT CAST(pg_current_snapshot() AS text)").query(String.class).single();
    Loggrot rot = Loggrot.av(tx, forra, vy);
    byte[] bytes = HexFormat.of().parseHex(rot.rot());
    tx.sql(
            """
            INSERT INTO atkomstsigill (kommun, nummer, registrerad, vy, antal, foregaende, rot,
                                       signatur)
            VALUES (:kommun, :nummer, :nu, CAST(:vy AS pg_snapshot), :antal, :foregaende, :rot,
                    :signatur)
            """)
        .param("kommun", tx.kommun())
        .param("nummer", forra.nummer() + 1)
        .param("nu", Tid.utc(tx.nu()))
        .param("vy", vy)
        .param("antal", rot.antal())
        .param("foregaende", HexFormat.of().parseHex(forra.rot()))
        .param("rot", bytes)
        .param("signatur", nyckel.signera(bytes))
        .update();
    return true;
  }

  /** Of several programs on one database, one seals at a time. */
  private static boolean ensam(Transaction tx) {
    return tx.sql("SELECT pg_try_advisory_xact_lock(hashtext('atkomstsigill ' || :kommun))")
        .param("kommun", tx.kommun())
        .query(Boolean.class)
        .single();
  }

  private static Sigill senaste(Transaction tx) {
    return tx.sql(Sigill.KOLUMNER + "WHERE kommun = :kommun ORDER BY nummer DESC LIMIT 1")
        .param("kommun", tx.kommun())
        .query(Sigill::las)
        .optional()
        .orElse(Sigill.INGET);
  }
}
