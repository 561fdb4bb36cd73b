package se.omtanke.organisation.version;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import se.omtanke.grund.Handelse;
import se.omtanke.grund.Konflikt;
import se.omtanke.grund.Saknas;
import se.omtanke.grund.Transaction;
import se.omtanke.grund.WriteTransaction;

/** The book of when the registers were stated anew, by whom and why. */
public final class Andringsbok {

  private static final String ALLA =
      """
      SELECT id, registrerad, aktor, orsak FROM registerandring
      WHERE kommun = :kommun AND register = :register
      ORDER BY registrerad DESC
      """;

  private Andringsbok() {}

  /**
   * Writes that a register is stated anew now, and tells of it by an event.
   *
   * @param id the id of this time
   * @param orsak why; may be empty
   * @param nya how many rows were recorded
   * @param stangda how many were closed
   */
  public static void skriv(
      WriteTransaction tx, UUID id, Register register, String orsak, int nya, int stangda) {
    tx.sql(
            """
            INSERT INTO registerandring (kommun, id, register, registrerad, aktor, orsak)
            VALUES (:kommun, :id, :register, :nu, :aktor, :orsak)
            """)
        .param("kommun", tx.kommun())
        .param("id", id)
        .param("register", register.name())
        .param("nu", tx.nuDatabas())
        .param("aktor", tx.anropare().aktor())
        .param("orsak", orsak)
        .update();
    tx.handelse(
        new Handelse(
            register.handelsetyp(),
            register.objekttyp(),
            id,
            Map.of("nya", "" + nya, "stangda", "" + stangda)));
  }

  /** Every time, the latest first. */
  public static List<Registerandring> alla(Transaction tx, Register register) {
    return tx.sql(ALLA)
        .param("kommun", tx.kommun())
        .param("register", register.name())
        .query((rad, n) -> andring(rad))
        .list();
  }

  /** One time. */
  public static Registerandring en(Transaction tx, Register register, UUID id) {
    return alla(tx, register).stream()
        .filter(andring -> andring.id().equals(id))
        .findFirst()
        .orElseThrow(() -> new Saknas("Ändringen finns inte."));
  }

  /** A mark of how the register stands: another mark means that it has been stated anew since. */
  public static String version(Transaction tx, Register register) {
    return alla(tx, register).stream().findFirst().map(a -> a.id().toString()).orElse("ny");
  }

  /**
   * Requires that the register stands as it did when the writer looked at it.
   *
   * @throws Konflikt if someone has stated it anew since
   */
  public static void krav(Transaction tx, Register register, String sedd) {
    if (!version(tx, register).equals(sedd)) {
      throw new Konflikt(
          "Någon annan har ändrat sedan du granskade. Det du fyllde i står kvar; granska igen.");
    }
  }

  private static Registerandring andring(ResultSet rad) throws SQLException {
    return new Registerandring(
        rad.getObject("id", UUID.class),
        rad.getObject("registrerad", OffsetDateTime.class).toInstant(),
        rad.getString("aktor"),
        rad.getString("orsak"));
  }
}
