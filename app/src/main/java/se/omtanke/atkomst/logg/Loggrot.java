package se.omtanke.atkomst.logg;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.concurrent.atomic.LongAdder;
import java.util.stream.Stream;
import se.omtanke.grund.Transaction;

/**
 * The root over the rows of one batch.
 *
 * @param rot SHA-256 over the previous root, the batch and its rows, as hexadecimal text
 * @param antal how many rows
 */
record Loggrot(String rot, long antal) {

  /** Without this the driver takes every row into memory at once. */
  private static final int RADER_I_TAGET = 2_000;

  /** A row in canonical form: one line of JSON, so that no two rows are the same text. */
  private static final String RADER =
      """
      SELECT CAST(jsonb_build_array(id,
               to_char(registrerad AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US'),
               aktorslag, aktor, uppdrag, roll, namnd, atgard, objekttyp, objekt, person, visning,
               tidigast) AS text)
      FROM atkomstlogg
      WHERE kommun = :kommun
        AND xid >= pg_snapshot_xmin(CAST(:forra AS pg_snapshot))
        AND xid < pg_snapshot_xmax(CAST(:vy AS pg_snapshot))
        AND pg_visible_in_snapshot(xid, CAST(:vy AS pg_snapshot))
        AND NOT pg_visible_in_snapshot(xid, CAST(:forra AS pg_snapshot))
      ORDER BY id
      """;

  /** The root of what one snapshot sees and the previous seal's does not. */
  static Loggrot av(Transaction tx, Sigill forra, String vy) {
    MessageDigest summa = sha256();
    rad(summa, "omtanke-sigill-v1");
    rad(summa, tx.kommun());
    rad(summa, Long.toString(forra.nummer() + 1));
    rad(summa, forra.rot());
    rad(summa, vy);
    LongAdder antal = new LongAdder();
    try (Stream<String> rader = rader(tx, forra, vy)) {
      rader.forEach(
          text -> {
            rad(summa, text);
            antal.increment();
          });
    }
    return new Loggrot(HexFormat.of().formatHex(summa.digest()), antal.sum());
  }

  private static Stream<String> rader(Transaction tx, Sigill forra, String vy) {
    return tx
        .sql(RADER)
        .withFetchSize(RADER_I_TAGET)
        .param("kommun", tx.kommun())
        .param("forra", forra.vy())
        .param("vy", vy)
        .query((rad, n) -> rad.getString(1))
        .stream();
  }

  private static void rad(MessageDigest summa, String text) {
    summa.update(text.getBytes(StandardCharsets.UTF_8));
    summa.update((byte) '\n');
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
