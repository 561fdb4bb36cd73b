package se.omtanke.atkomst.logg;

import java.util.ArrayList;
import java.util.List;
import se.omtanke.grund.Anropare;
import se.omtanke.grund.Syfte;
import se.omtanke.grund.Transaction;
import se.omtanke.grund.Transactions;

/** Checks that no sealed row of the access log has been changed, added or removed. */
public final class Sigillkontroll {

  private final Transactions transaktioner;
  private final Sigillnyckel nyckel;

  Sigillkontroll(Transactions transaktioner, Sigillnyckel nyckel) {
    this.transaktioner = transaktioner;
    this.nyckel = nyckel;
  }

  /** Computes every root of the caller's municipality anew and compares. */
  public Sigillutfall verifiera(Anropare anropare) {
    return transaktioner.auditedRead(
        anropare, Syfte.av("atkomstlogg.verifiera", "atkomstsigill"), this::verifiera);
  }

  private Sigillutfall verifiera(Transaction tx) {
    List<Sigill> alla =
        tx.sql(Sigill.KOLUMNER + "WHERE kommun = :kommun ORDER BY nummer")
            .param("kommun", tx.kommun())
            .query(Sigill::las)
            .list();
    List<String> brott = new ArrayList<>();
    Sigill forra = Sigill.INGET;
    for (Sigill sigill : alla) {
      brott.addAll(granska(tx, forra, sigill));
      forra = sigill;
    }
    long rader = alla.stream().mapToLong(Sigill::antal).sum();
    return new Sigillutfall(alla.size(), rader, forra.rot(), brott);
  }

  private List<String> granska(Transaction tx, Sigill forra, Sigill sigill) {
    List<String> brott = new ArrayList<>();
    if (sigill.nummer() != forra.nummer() + 1 || !sigill.foregaende().equals(forra.rot())) {
      brott.add("Sigill " + sigill.nummer() + " följer inte på det förra: något är borttaget.");
    }
    if (!nyckel.stammer(sigill.rot(), sigill.signatur())) {
      brott.add("Sigill " + sigill.nummer() + " är inte undertecknat med installationens nyckel.");
    }
    Loggrot rot = Loggrot.av(tx, forra, sigill.vy());
    if (!rot.rot().equals(sigill.rot())) {
      brott.add(
          "Sigill %d: loggens rader är ändrade. Det förseglade %d rader, nu finns %d."
              .formatted(sigill.nummer(), sigill.antal(), rot.antal()));
    }
    return brott;
  }
}
