package se.omtanke.drift.bench;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import se.omtanke.drift.databas.Databasanslutningar;

/**
 * Repeats the ledger further back in time, so that the years of the report stay as they are. Its
 * rows are copied inside the database, since an import of each would take the night.
 */
final class Historik {

  private static final int AR = Matkommun.SISTA_AR - Matkommun.FORSTA_AR + 1;

  private final Databasanslutningar anslutningar;

  Historik(Databasanslutningar anslutningar) {
    this.anslutningar = anslutningar;
  }

  /** Puts the ledger in once more, this many times its years back. */
  void lagg(int gang) throws Exception {
    try (Golvtransaktion transaktion = new Golvtransaktion(anslutningar.app(), Matkommun.KOD)) {
      transaktion.kor(
          anslutning -> {
            try (Statement sats = anslutning.createStatement()) {
              sats.execute("SET LOCAL statement_timeout = 0");
              sats.execute(satser(gang));
            }
          });
    }
  }

  /** What the database does by itself within minutes: counts what the tables hold. */
  void raknaOm() throws SQLException {
    try (Connection anslutning = anslutningar.agare().oppna();
        Statement sats = anslutning.createStatement()) {
      sats.execute("ANALYZE");
    }
  }

  /** Ids begin anew, so that they lie before the copied ones in the same order. */
  private static String satser(int gang) {
    return """
    CREATE TEMP TABLE ny ON COMMIT DROP AS
      SELECT i.id AS fore, overlay(i.id::text PLACING '%1$s' FROM 1 FOR 8)::uuid AS id
      FROM inlasning i
      WHERE i.kommun = '%2$s' AND i.slag = 'UTFALL' AND EXISTS (
        SELECT 1 FROM kallperiod k WHERE k.kommun = i.kommun AND k.inlasning = i.id
          AND k.ersatt = 'infinity' AND k.ar >= %4$d);
    INSERT INTO inlasning
      SELECT i.kommun, ny.id, fil, filnamn, mappning, slag, aktor, granskning, registrerad
      FROM inlasning i JOIN ny ON ny.fore = i.id WHERE i.kommun = '%2$s';
    INSERT INTO utfallsrad
      SELECT u.kommun, overlay(u.id::text PLACING '%1$s' FROM 1 FOR 8)::uuid, ny.id, kalla,
             ar - %3$d, period, rad, bokforingsdatum, verifikation, verifikationsrad, ansvar,
             verksamhet, konto, projekt, objekt, motpart, belopp, periodiserad, text, leverantor
      FROM utfallsrad u JOIN ny ON ny.fore = u.inlasning WHERE u.kommun = '%2$s';
    INSERT INTO utfallssumma
      SELECT u.kommun, ny.id, kalla, ar - %3$d, period, ansvar, verksamhet, konto, projekt,
             objekt, motpart, belopp, rader, periodiserad
      FROM utfallssumma u JOIN ny ON ny.fore = u.inlasning WHERE u.kommun = '%2$s';
    INSERT INTO kallperiod
      SELECT k.kommun, overlay(k.id::text PLACING '%1$s' FROM 1 FOR 8)::uuid, slag, kalla,
             ar - %3$d, period, ny.id, registrerad, ersatt
      FROM kallperiod k JOIN ny ON ny.fore = k.inlasning WHERE k.kommun = '%2$s'
    """
        .formatted("%08x".formatted(gang), Matkommun.KOD, gang * AR, Matkommun.FORSTA_AR);
  }
}
