package se.omtanke.ekonomi;

import java.time.LocalDate;
import java.util.UUID;
import se.omtanke.regler.Belopp;

/**
 * A row of the ledger, as it is shown when a figure is opened.
 *
 * @param id the row's id
 * @param filnamn the file that it came in
 * @param rad its row in that file
 * @param period the accounting period
 * @param bokforingsdatum the bookkeeping date
 * @param verifikation the verification's number
 * @param koder the code string
 * @param belopp with the ledger's sign
 * @param periodiserad whether it was accrued
 * @param text the row's text; empty when the reader may not see it
 * @param leverantor the supplier; empty when the reader may not see it
 */
public record Huvudboksrad(
    UUID id,
    String filnamn,
    int rad,
    Bokforingsperiod period,
    LocalDate bokforingsdatum,
    String verifikation,
    Kodstrang koder,
    Belopp belopp,
    boolean periodiserad,
    String text,
    String leverantor) {}
