package se.omtanke.organisation.andring;

import java.time.Instant;
import java.util.List;
import se.omtanke.grund.Konflikt;
import se.omtanke.grund.OgiltigIndata.Faltfel;
import se.omtanke.grund.Transaction;
import se.omtanke.grund.WriteTransaction;
import se.omtanke.organisation.version.Register;

/**
 * A register that is stated whole: how it is read, tried and stated.
 *
 * @param <L> all that is stated in it at one moment
 */
public interface Registerbok<L> {

  /** Which register. */
  Register register();

  /** What is stated now. */
  L lage(Transaction tx);

  /** What was stated at a moment. */
  L lage(Transaction tx, Instant kant);

  /** What does not hold in it; empty when it can be stated so. */
  List<Faltfel> brister(L lage);

  /**
   * What is stated now without what one change made.
   *
   * @throws Konflikt if something recorded later rests on it
   */
  L utan(L nu, L fore, L efter);

  /** States it, and why. */
  void faststall(WriteTransaction tx, L lage, String orsak);
}
