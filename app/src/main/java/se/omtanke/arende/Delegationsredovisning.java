package se.omtanke.arende;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Service;
import se.omtanke.arende.rader.Redovisningsrader;
import se.omtanke.atkomst.Behorighet;
import se.omtanke.atkomst.Medarbetaruppdrag;
import se.omtanke.grund.Transaction;
import se.omtanke.regler.Period;

/**
 * The decisions that delegates have made in a period, for the board that has given them the right.
 */
@Service
public class Delegationsredovisning {

  /**
   * One decision by delegation; names nobody whom it is about.
   *
   * @param slag what was decided
   * @param punkt the point of the order
   * @param roll the role of the one who decided
   * @param aktor who decided
   * @param dag the day
   * @param arende the case
   * @param nummer its number
   * @param synligt whether the one who asks may open the case
   */
  public record Rad(
      Beslutsslag slag,
      String punkt,
      String roll,
      String aktor,
      LocalDate dag,
      UUID arende,
      String nummer,
      boolean synligt) {}

  private final Redovisningsrader rader = new Redovisningsrader();
  private final Behorighet behorighet;

  Delegationsredovisning(Behorighet behorighet) {
    this.behorighet = behorighet;
  }

  /** All of a period, by kind and then by day; empty when there were none. */
  public List<Rad> under(Transaction tx, Medarbetaruppdrag vem, Period period) {
    return rader.under(tx, period, behorighet.villkor(vem, Arendeatgard.LASA, "d.arende"));
  }
}
