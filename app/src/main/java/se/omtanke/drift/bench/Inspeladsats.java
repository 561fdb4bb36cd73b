package se.omtanke.drift.bench;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A statement as it was given to the driver.
 *
 * @param sql its text
 * @param varden what was bound, in order
 */
record Inspeladsats(String sql, List<Varde> varden) {

  private static final Pattern RADENS_ID = Pattern.compile("\"id\":\"[0-9a-f-]{36}\"");

  Inspeladsats {
    varden = List.copyOf(varden);
  }

  /**
   * A bound value.
   *
   * @param metod the method that bound it
   * @param argument what it was given; the place comes first
   */
  @SuppressWarnings("ArrayRecordComponent")
  record Varde(Method metod, Object[] argument) {}

  /** Rows of their own each time it is run: the first identity that is inserted is a new one. */
  private boolean laggerTill() {
    return sql.startsWith("INSERT");
  }

  /** Whether it sets up the transaction and binds nothing. */
  boolean utanVarden() {
    return varden.isEmpty();
  }

  /** Does it again; the rows of the answer are read to their end. */
  void kor(PreparedStatement sats, Supplier<UUID> ider) throws SQLException {
    boolean nytt = laggerTill();
    for (Varde varde : varden) {
      Object vad = varde.argument()[1];
      if (nytt && vad instanceof UUID) {
        bind(sats, varde, ider.get());
        nytt = false;
      } else {
        bind(sats, varde, vad instanceof String text ? nyaRader(text, ider) : vad);
      }
    }
    if (sats.execute()) {
      try (ResultSet svar = sats.getResultSet()) {
        int kolumner = svar.getMetaData().getColumnCount();
        while (svar.next()) {
          for (int n = 1; n <= kolumner; n++) {
            svar.getString(n);
          }
        }
      }
    }
  }

  private String nyaRader(String text, Supplier<UUID> ider) {
    return laggerTill() && text.startsWith("[{")
        ? RADENS_ID
            .matcher(text)
            .replaceAll(_ -> Matcher.quoteReplacement("\"id\":\"" + ider.get() + "\""))
        : text;
  }

  private static void bind(PreparedStatement sats, Varde varde, Object vad) throws SQLException {
    Object[] argument = varde.argument().clone();
    argument[1] = vad;
    try {
      varde.metod().invoke(sats, argument);
    } catch (IllegalAccessException | InvocationTargetException e) {
      throw new SQLException("A recorded value could not be bound", e);
    }
  }
}
