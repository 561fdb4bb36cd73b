package se.omtanke.atkomst.uppdrag;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import se.omtanke.atkomst.Medarbetaruppdrag;
import se.omtanke.atkomst.Roll;
import se.omtanke.grund.Kommunkod;

/** An assignment as a row; the columns are named by {@link #KOLUMNER}. */
public final class Uppdragsrad {

  /** What a statement over {@code medarbetaruppdrag m} selects. */
  public static final String KOLUMNER =
      """
      m.kommun AS m_kommun, m.uppdrag AS m_uppdrag, m.anvandare AS m_anvandare, m.roll AS m_roll,
      m.namnd AS m_namnd, m.enhet AS m_enhet, m.fran AS m_fran, m.till AS m_till,
      m.beslutad_av AS m_beslutad_av
      """;

  private Uppdragsrad() {}

  /** The assignment of a row. */
  public static Medarbetaruppdrag las(ResultSet rad, int nummer) throws SQLException {
    return new Medarbetaruppdrag(
        rad.getObject("m_uppdrag", UUID.class),
        rad.getObject("m_anvandare", UUID.class),
        Roll.valueOf(rad.getString("m_roll")),
        new Kommunkod(rad.getString("m_kommun")),
        Optional.ofNullable(rad.getObject("m_namnd", UUID.class)),
        Optional.ofNullable(rad.getObject("m_enhet", UUID.class)),
        rad.getObject("m_fran", LocalDate.class),
        rad.getObject("m_till", LocalDate.class),
        rad.getString("m_beslutad_av"));
  }
}
