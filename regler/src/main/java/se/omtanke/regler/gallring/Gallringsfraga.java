package se.omtanke.regler.gallring;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A question about one kind of documents in one file. What is not known is left empty, and the
 * answer then says what must be found out; nothing is destroyed on a guess.
 *
 * @param dag the day the question is asked about
 * @param akt what file
 * @param handling what documents
 * @param sista the last note, entry or accounting year's last day
 * @param uppgifterUpphorde when what the registers tell of the person came to an end
 * @param uppgifterPagar whether it is still going on
 * @param fodd when the person was born
 * @param barnFott when the child that the documents are about was born
 * @param avslutad when the case was closed
 * @param kommun the municipality's code
 * @param hinder why they are kept for now, each in words
 */
public record Gallringsfraga(
    LocalDate dag,
    Akt akt,
    Handlingsslag handling,
    LocalDate sista,
    Optional<LocalDate> uppgifterUpphorde,
    boolean uppgifterPagar,
    Optional<LocalDate> fodd,
    Optional<LocalDate> barnFott,
    Optional<LocalDate> avslutad,
    String kommun,
    List<String> hinder) {

  /** The holds are kept as they were. */
  public Gallringsfraga {
    hinder = List.copyOf(hinder);
  }
}
