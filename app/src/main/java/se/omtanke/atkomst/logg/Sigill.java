package se.omtanke.atkomst.logg;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.HexFormat;
import se.omtanke.atkomst.valv.Tid;

/** A seal as it is stored; bytes as hexadecimal text, so that two can be compared. */
record Sigill(
    long nummer,
    String vy,
    long antal,
    String foregaende,
    String rot,
    String signatur,
    Instant tid) {

  static final String KOLUMNER =
      "SELECT nummer, CAST(vy AS text) AS vy, antal, foregaende, rot, signatur, registrerad FROM"
          + " atkomstsigill ";

  /** What the first seal follows: it sees nothing. */
  static final Sigill INGET = new Sigill(0, "1:1:", 0, "", "", "", Instant.EPOCH);

  static Sigill las(ResultSet rad, int nummer) throws SQLException {
    return new Sigill(
        rad.getLong("nummer"),
        rad.getString("vy"),
        rad.getLong("antal"),
        hex(rad.getBytes("foregaende")),
        hex(rad.getBytes("rot")),
        hex(rad.getBytes("signatur")),
        Tid.moment(rad, "registrerad"));
  }

  private static String hex(byte[] bytes) {
    return HexFormat.of().formatHex(bytes);
  }
}
