package se.omtanke.organisation.attest;

import static java.util.Comparator.comparing;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import se.omtanke.organisation.Kodgren;
import se.omtanke.regler.Belopp;
import se.omtanke.regler.Period;

/**
 * One row of the register: the right to approve costs on some codes.
 *
 * @param ansvar the ansvar code or branch
 * @param verksamhet the verksamhet code or branch
 * @param attestant the key of the one who approves
 * @param ersattare the keys of those who may in her place, in order
 * @param drift the largest running cost
 * @param investering the largest investment
 * @param giltig from when until when
 * @param notering the row's note, or empty
 * @param delegation the decision behind a right for a limited time
 */
public record Attestratt(
    Kodgren ansvar,
    Kodgren verksamhet,
    String attestant,
    List<String> ersattare,
    Belopp drift,
    Belopp investering,
    Period giltig,
    String notering,
    Optional<Delegation> delegation) {

  /** As people list them: by code, a branch before what grows on it. */
  public static final Comparator<Attestratt> KODORDNING =
      comparing(Attestratt::ansvar)
          .thenComparing(Attestratt::verksamhet)
          .thenComparing(Attestratt::giltig)
          .thenComparing(Attestratt::attestant);

  public Attestratt {
    ersattare = List.copyOf(ersattare);
  }

  /** The same right at another time. */
  public Attestratt under(Period tid) {
    return new Attestratt(
        ansvar, verksamhet, attestant, ersattare, drift, investering, tid, notering, delegation);
  }

  /** Whether it holds for these codes. */
  public boolean omfattar(String ansvarskod, String verksamhetskod) {
    return ansvar.omfattar(ansvarskod) && verksamhet.omfattar(verksamhetskod);
  }

  /** The largest amount of a kind. */
  public Belopp grans(Attestslag slag) {
    return slag == Attestslag.DRIFT ? drift : investering;
  }

  /** Whether it is for a limited time, beside the standing register. */
  public boolean arTidsbegransad() {
    return delegation.isPresent();
  }

  /** Who approves the attestant's personal expenses. */
  public EgnaUtlagg egnaUtlagg() {
    return EgnaUtlagg.enligt(notering);
  }

  /** Everyone the row names, the attestant first. */
  public List<String> namnda() {
    return Stream.concat(Stream.of(attestant), ersattare.stream()).toList();
  }
}
