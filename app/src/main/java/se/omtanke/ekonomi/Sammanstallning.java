package se.omtanke.ekonomi;

import java.time.Instant;
import java.util.List;

/**
 * What a municipality's follow-up of some years is made of, as it stood at one moment.
 *
 * @param vid the moment
 * @param utfall the ledger's sums per code string and period
 * @param budget every budget version in force, added together, per code string and month
 * @param prognoser the forecasts, the latest first
 */
public record Sammanstallning(
    Instant vid,
    List<Ekonomipost> utfall,
    List<Ekonomipost> budget,
    List<Prognosversion> prognoser) {

  public Sammanstallning {
    utfall = List.copyOf(utfall);
    budget = List.copyOf(budget);
    prognoser = List.copyOf(prognoser);
  }
}
