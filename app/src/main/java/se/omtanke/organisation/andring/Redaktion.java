package se.omtanke.organisation.andring;

import java.util.List;
import java.util.UUID;
import java.util.function.UnaryOperator;
import se.omtanke.grund.Konflikt;
import se.omtanke.grund.OgiltigIndata;
import se.omtanke.grund.OgiltigIndata.Faltfel;
import se.omtanke.grund.Transaction;
import se.omtanke.grund.WriteTransaction;
import se.omtanke.organisation.version.Andringsbok;
import se.omtanke.organisation.version.Register;
import se.omtanke.organisation.version.Registerandring;

/**
 * Changes a register step by step: first looked at, then stated as a whole, and taken back as a
 * correction if it was wrong.
 *
 * @param bok the register
 * @param <L> all that is stated in it at one moment
 */
public record Redaktion<L>(Registerbok<L> bok) {

  /**
   * What a change would make.
   *
   * @param fore what is stated now
   * @param efter what would be
   * @param version the mark of what it was tried against
   */
  public record Forslag<L>(L fore, L efter, String version) {}

  /** Which register. */
  public Register register() {
    return bok.register();
  }

  /** What is stated now. */
  public L lage(Transaction tx) {
    return bok.lage(tx);
  }

  /**
   * Tries a change and writes nothing.
   *
   * @throws OgiltigIndata if it changes nothing, speaks of what is not there, or makes what does
   *     not hold together
   */
  public Forslag<L> prova(Transaction tx, UnaryOperator<L> andring) {
    L fore = bok.lage(tx);
    L efter = andring.apply(fore);
    List<Faltfel> brister = bok.brister(efter);
    if (!brister.isEmpty()) {
      throw new OgiltigIndata(brister);
    }
    if (efter.equals(fore)) {
      throw new OgiltigIndata("andring", "Det här ändrar ingenting. Fyll i det som ska bli annat.");
    }
    return new Forslag<>(fore, efter, Andringsbok.version(tx, register()));
  }

  /** Tries to take a change back. */
  public Forslag<L> provaAngra(Transaction tx, UUID andring) {
    return prova(tx, nu -> utan(tx, nu, andring));
  }

  /**
   * States a change.
   *
   * @param sedd the mark of what the writer looked at
   * @param orsak why, for those who ask later; may be empty
   * @throws Konflikt if the register has been stated anew since
   */
  public void gor(WriteTransaction tx, UnaryOperator<L> andring, String sedd, String orsak) {
    Andringsbok.krav(tx, register(), sedd);
    bok.faststall(tx, prova(tx, andring).efter(), orsak);
  }

  /** Takes a change back; both stay in the record. */
  public void angra(WriteTransaction tx, UUID andring, String sedd, String orsak) {
    gor(tx, nu -> utan(tx, nu, andring), sedd, orsak);
  }

  private L utan(Transaction tx, L nu, UUID id) {
    Registerandring andring = Andringsbok.en(tx, register(), id);
    return bok.utan(nu, bok.lage(tx, andring.fore()), bok.lage(tx, andring.nar()));
  }
}
