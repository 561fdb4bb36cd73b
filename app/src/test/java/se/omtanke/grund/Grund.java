package se.omtanke.grund;

import java.security.SecureRandom;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import se.omtanke.test.Testdatabas;
import se.omtanke.test.Testklocka;

/** The ground put together on a test database, with two municipalities. */
public record Grund(Transactions transactions, Idgivare ider, Testklocka klocka) {

  /** Exempelby, an invented municipality. */
  public static final Kommunkod EXEMPELBY = new Kommunkod("9900");

  /** Provstad, another invented municipality. */
  public static final Kommunkod PROVSTAD = new Kommunkod("9901");

  /** The ground on this database, at eight in the morning of an ordinary Monday. */
  public static Grund pa(Testdatabas databas) {
    return pa(databas, Testklocka.vid("2026-11-23T08:00"));
  }

  /** The ground on this database by this clock. */
  public static Grund pa(Testdatabas databas, Testklocka klocka) {
    Kommunregister register = new Kommunregister(JdbcClient.create(databas.app()));
    register.lagg(new Kommun(EXEMPELBY, "Exempelby", true));
    register.lagg(new Kommun(PROVSTAD, "Provstad", true));
    Idgivare ider = new Idgivare((Clock) klocka, new SecureRandom());
    return new Grund(new Transactions(databas.app(), klocka, ider), ider, klocka);
  }

  /** The municipalities of this database, one after another. */
  public static Kommunvis kommunvis(Testdatabas databas) {
    return new Kommunvis(new Kommunregister(JdbcClient.create(databas.app())));
  }

  /** Someone who works in this municipality. */
  public static Anropare enMedarbetare(Kommunkod kommun) {
    return Anropare.medarbetare(
        kommun,
        Optional.empty(),
        UUID.fromString("00000000-0000-7000-8000-000000000001"),
        UUID.fromString("00000000-0000-7000-8000-000000000002"),
        "CONTROLLER");
  }

  /** The values of one text column, as this caller sees them. */
  public List<String> kolumn(Anropare anropare, String sql) {
    return transactions.read(
        anropare, tx -> tx.sql(sql).query((rad, n) -> rad.getString(1)).list());
  }
}
