package se.omtanke.ekonomi.inlasning;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyIn;
import se.omtanke.ekonomi.Falt;
import se.omtanke.ekonomi.Forhandsgranskning;
import se.omtanke.ekonomi.Radfel;
import se.omtanke.grund.WriteTransaction;

/**
 * Streams a file's rows into a staging table.
 *
 * <p>PostgreSQL refuses COPY into a table with row security, so the rows go by a temporary table
 * that is dropped with the transaction. Memory is constant: rows are sent as they are read.
 */
final class Mellanlagring {

  private static final int BIT = 1 << 16;

  /**
   * A page must never hold a connection for long, but a million rows are not a page: their
   * statements get longer time and more memory, in this transaction only.
   */
  private static final List<String> STORT =
      List.of("SET LOCAL statement_timeout = '15min'", "SET LOCAL work_mem = '96MB'");

  private final Mottagning mottagning;
  private final Map<Falt, String> rubriker;
  private final Kopieringsrad ut = new Kopieringsrad();
  private final List<Radfel> fel = new ArrayList<>();
  private final Lasgang gang;
  private int rader;
  private int senaste;
  private boolean flerFel;

  Mellanlagring(Mottagning mottagning, Map<Falt, String> rubriker, Lasgang gang) {
    this.mottagning = mottagning;
    this.rubriker = rubriker;
    this.gang = gang;
  }

  /** Stages every row that can be read; faults are gathered. */
  void lagg(WriteTransaction tx, Radkalla kalla) {
    STORT.forEach(val -> tx.sql(val).update());
    tx.sql(mottagning.tabell().skapande()).update();
    tx.medAnslutning(
        anslutning -> {
          kopiera(anslutning, kalla);
          return rader;
        });
    tx.sql("ANALYZE mellanrad").update();
  }

  int rader() {
    return rader;
  }

  List<Radfel> fel() {
    return fel;
  }

  boolean flerFel() {
    return flerFel;
  }

  private void kopiera(Connection anslutning, Radkalla kalla) throws SQLException {
    CopyIn kopia =
        anslutning.unwrap(PGConnection.class).getCopyAPI().copyIn(mottagning.tabell().kopiering());
    try {
      while (kalla.hasNext() && !flerFel) {
        rad(kalla.next());
        if (ut.langd() >= BIT) {
          skicka(kopia);
          gang.rad(senaste);
        }
      }
      skicka(kopia);
      kopia.endCopy();
    } finally {
      if (kopia.isActive()) {
        kopia.cancelCopy();
      }
    }
  }

  private void rad(Lasrad rad) {
    int fore = ut.langd();
    rader++;
    senaste = rad.nummer();
    try {
      mottagning.rad(rad, ut);
    } catch (Cellfel e) {
      ut.backa(fore);
      flerFel = fel.size() == Forhandsgranskning.HOGST_FEL;
      if (!flerFel) {
        String kolumn = rubriker.getOrDefault(e.falt(), e.falt().nyckel());
        fel.add(new Radfel(rad.nummer(), kolumn, e.klarsprak()));
      }
    }
  }

  private void skicka(CopyIn kopia) throws SQLException {
    byte[] byten = ut.tom();
    kopia.writeToCopy(byten, 0, byten.length);
  }
}
