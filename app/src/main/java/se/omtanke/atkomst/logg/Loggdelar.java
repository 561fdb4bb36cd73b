package se.omtanke.atkomst.logg;

import java.security.SecureRandom;
import java.util.Optional;
import org.springframework.core.env.Environment;
import se.omtanke.atkomst.valv.Nyckelval;
import se.omtanke.grund.Idgivare;
import se.omtanke.grund.Transactions;

/** What checking the access log takes and no more, for a command that starts no pages. */
public final class Loggdelar {

  private Loggdelar() {}

  /**
   * A check with the installation's key; empty if the key is not there, since no seal can be
   * checked without it.
   */
  public static Optional<Sigillkontroll> kontroll(
      Transactions transaktioner, Idgivare ider, Environment miljo, SecureRandom slump) {
    return Nyckelval.befintlig(miljo, slump)
        .map(nycklar -> new Sigillkontroll(transaktioner, ider, new Sigillnyckel(nycklar)));
  }
}
