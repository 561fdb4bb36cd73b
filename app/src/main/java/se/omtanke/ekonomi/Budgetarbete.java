package se.omtanke.ekonomi;

import java.time.LocalDate;
import java.util.UUID;

/**
 * The work of sharing out a year's budget, from fullmäktige's frame to every unit.
 *
 * @param id its id
 * @param ar the year that the budget is for
 * @param sistaDag the last day for managers to propose
 * @param kommunbidrag what the accounts of the kommunbidrag begin with; it is what the frame is
 *     paid with, and no part of what is shared
 * @param lage how far it has come
 * @param galler whether a budget that was adopted here counts in reports now
 */
public record Budgetarbete(
    UUID id, int ar, LocalDate sistaDag, String kommunbidrag, Budgetlage lage, boolean galler) {

  /** What the adopted budget is called among the year's budgets. */
  public String namn() {
    return "Internbudget " + ar;
  }

  /** The year whose budget it begins from. */
  public int basar() {
    return ar - 1;
  }
}
