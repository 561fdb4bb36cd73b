package se.omtanke.drift.bench;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.UUID;
import org.postgresql.PGConnection;

/** The rows of an import as a bare driver puts them in: staged by COPY and inserted. */
final class Golvimport {

  private static final String KOLUMNER =
      "id, kalla, ar, period, rad, bokforingsdatum, verifikation, verifikationsrad, ansvar,"
          + " verksamhet, konto, projekt, objekt, motpart, belopp, periodiserad, text, leverantor";

  private static final String MELLANLAGER =
      """
      CREATE TEMP TABLE golvrad (
        id uuid, kalla text, ar integer, period smallint, rad integer, bokforingsdatum date,
        verifikation text, verifikationsrad text, ansvar text, verksamhet text, konto text,
        projekt text, objekt text, motpart text, belopp numeric(15, 2), periodiserad boolean,
        text text, leverantor text
      ) ON COMMIT DROP
      """;

  private final String kommun;
  private final UUID inlasning;

  /** The reading must be there already; only its rows are put in. */
  Golvimport(String kommun, UUID inlasning) {
    this.kommun = kommun;
    this.inlasning = inlasning;
  }

  /** Copies out the rows of another municipality's reading, as COPY takes them in again. */
  static void kopieraUt(Connection anslutning, String kommun, UUID inlasning, Path fil)
      throws SQLException, IOException {
    try (OutputStream ut = Files.newOutputStream(fil)) {
      anslutning
          .unwrap(PGConnection.class)
          .getCopyAPI()
          .copyOut(
              "COPY (SELECT %s FROM utfallsrad WHERE kommun = '%s' AND inlasning = '%s') TO STDOUT"
                  .formatted(KOLUMNER, kommun, inlasning),
              ut);
    }
  }

  void lasIn(Connection anslutning, Path fil) throws SQLException, IOException {
    try (Statement sats = anslutning.createStatement();
        InputStream in = Files.newInputStream(fil)) {
      sats.execute("SET LOCAL statement_timeout = 0; SET LOCAL work_mem = '96MB'");
      sats.execute(MELLANLAGER);
      anslutning
          .unwrap(PGConnection.class)
          .getCopyAPI()
          .copyIn("COPY golvrad (" + KOLUMNER + ") FROM STDIN", in, 1 << 16);
      sats.execute(
          "INSERT INTO utfallsrad (kommun, inlasning, %s) SELECT '%s', '%s', %s FROM golvrad"
              .formatted(KOLUMNER, kommun, inlasning, KOLUMNER));
      sats.execute(summor());
    }
  }

  private String summor() {
    return """
    INSERT INTO utfallssumma (kommun, inlasning, kalla, ar, period, ansvar, verksamhet, konto,
                              projekt, objekt, motpart, periodiserad, belopp, rader)
    SELECT '%s', '%s', kalla, ar, period, ansvar, verksamhet, konto, projekt, objekt, motpart,
           periodiserad, sum(belopp), count(*)
    FROM golvrad
    GROUP BY kalla, ar, period, ansvar, verksamhet, konto, projekt, objekt, motpart,
             periodiserad
    """
        .formatted(kommun, inlasning);
  }
}
