package se.omtanke.grund;

import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The municipalities of this installation; holds no client data and is read before sign-in. */
public final class Kommunregister {

  private final JdbcClient jdbc;

  /** Reads as the application's role. */
  public Kommunregister(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** Every municipality, by name. */
  public List<Kommun> alla() {
    return jdbc.sql("SELECT kod, namn, exempel FROM kommun ORDER BY namn")
        .query((rad, n) -> kommun(rad.getString(1), rad.getString(2), rad.getBoolean(3)))
        .list();
  }

  /** One municipality, if it is here. */
  public Optional<Kommun> kommun(Kommunkod kod) {
    return jdbc.sql("SELECT kod, namn, exempel FROM kommun WHERE kod = :kod")
        .param("kod", kod.kod())
        .query((rad, n) -> kommun(rad.getString(1), rad.getString(2), rad.getBoolean(3)))
        .optional();
  }

  /** The municipality of a running transaction. */
  public static Kommun egen(Transaction tx) {
    return tx.sql("SELECT kod, namn, exempel FROM kommun WHERE kod = :kommun")
        .param("kommun", tx.kommun())
        .query((rad, n) -> kommun(rad.getString(1), rad.getString(2), rad.getBoolean(3)))
        .single();
  }

  /** Takes a municipality in; one that is here already keeps its place and takes the new name. */
  public void lagg(Kommun kommun) {
    jdbc.sql(
            """
            INSERT INTO kommun (kod, namn, exempel) VALUES (:kod, :namn, :exempel)
            ON CONFLICT (kod) DO UPDATE SET namn = excluded.namn, exempel = excluded.exempel
            """)
        .param("kod", kommun.kod().kod())
        .param("namn", kommun.namn())
        .param("exempel", kommun.exempel())
        .update();
  }

  private static Kommun kommun(String kod, String namn, boolean exempel) {
    return new Kommun(new Kommunkod(kod), namn, exempel);
  }
}
