package se.omtanke.atkomst.valv;

import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Transactions on what belongs to accounts and to no municipality. They see no municipality's rows,
 * apart from the assignments of the user they are opened for.
 */
public final class Kontodatabas {

  private final JdbcClient jdbc;
  private final TransactionOperations transaktioner;

  /** Works as the application's role. */
  public Kontodatabas(JdbcClient jdbc, TransactionOperations transaktioner) {
    this.jdbc = jdbc;
    this.transaktioner = transaktioner;
  }

  /** Work on accounts; all of it or nothing. */
  public <T> T kor(Function<? super JdbcClient, ? extends T> arbete) {
    return kor("", arbete);
  }

  /** Work that may see this user's own assignments, wherever they are. */
  public <T> T korFor(UUID anvandare, Function<? super JdbcClient, ? extends T> arbete) {
    return kor(anvandare.toString(), arbete);
  }

  /** SET takes no bind parameters: only the text of a UUID is put in. */
  private <T> T kor(String anvandare, Function<? super JdbcClient, ? extends T> arbete) {
    Optional<T> svar =
        Optional.ofNullable(
            transaktioner.execute(
                status -> {
                  jdbc.sql(
                          "SET LOCAL omtanke.kommun = ''; SET LOCAL omtanke.anvandare = '"
                              + anvandare
                              + "'")
                      .update();
                  return arbete.apply(jdbc);
                }));
    return svar.orElseThrow();
  }
}
