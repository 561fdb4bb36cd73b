package se.omtanke.atkomst.valv;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;

/** Moments to and from the database. */
public final class Tid {

  private Tid() {}

  /** A moment as the driver takes it. */
  public static OffsetDateTime utc(Instant moment) {
    return moment.atOffset(ZoneOffset.UTC);
  }

  /** A moment that is never null. */
  public static Instant moment(ResultSet rad, String kolumn) throws SQLException {
    return rad.getObject(kolumn, OffsetDateTime.class).toInstant();
  }
}
