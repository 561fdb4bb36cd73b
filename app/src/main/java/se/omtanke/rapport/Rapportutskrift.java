package se.omtanke.rapport;

import org.springframework.stereotype.Service;
import se.omtanke.ekonomi.Bokforingsperiod;
import se.omtanke.grund.Anropare;
import se.omtanke.grund.Transactions;

/** A report as it stands, as a file: for commands and other programs. */
@Service
public class Rapportutskrift {

  private final Transactions transactions;
  private final Rapporter rapporter;
  private final Rapportpress press;

  Rapportutskrift(Transactions transactions, Rapporter rapporter, Rapportpress press) {
    this.transactions = transactions;
    this.rapporter = rapporter;
    this.press = press;
  }

  /**
   * The report on a period as a file.
   *
   * @throws se.omtanke.grund.Saknas if the municipality has no such template
   */
  public byte[] skriv(Anropare anropare, String mall, Bokforingsperiod period, Filformat format) {
    return transactions.read(
        anropare, tx -> press.fil(rapporter.nu(tx, mall, period), format, tx.nu()));
  }
}
