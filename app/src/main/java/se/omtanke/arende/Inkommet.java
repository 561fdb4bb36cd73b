package se.omtanke.arende;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * What has come in, once, whomever it concerns.
 *
 * @param id identity of the row
 * @param slag what kind of thing
 * @param satt how it came
 * @param inkom when it reached the board: clocks are counted from this day
 * @param innehall what was said
 * @param orsaker why
 * @param lamnare who said it
 * @param svarsdag the last day to answer, where the one who sent it sets one
 */
public record Inkommet(
    UUID id,
    Inkommetslag slag,
    Inkommetsatt satt,
    Instant inkom,
    String innehall,
    Set<Orsak> orsaker,
    List<Uppgiftslamnare> lamnare,
    Optional<LocalDate> svarsdag) {

  /**
   * What comes in, as intake takes it down.
   *
   * @param slag what kind of thing
   * @param satt how it came
   * @param inkom when it reached the board
   * @param innehall what was said
   * @param orsaker why; at least one
   * @param lamnare who said it
   * @param berorda whom it is about; a case for each
   * @param svarsdag the last day to answer, where the one who sent it sets one
   */
  public record Nytt(
      Inkommetslag slag,
      Inkommetsatt satt,
      Instant inkom,
      String innehall,
      Set<Orsak> orsaker,
      List<Uppgiftslamnare.Ny> lamnare,
      List<Berord> berorda,
      Optional<LocalDate> svarsdag) {

    /** What sets no day to answer. */
    public Nytt(
        Inkommetslag slag,
        Inkommetsatt satt,
        Instant inkom,
        String innehall,
        Set<Orsak> orsaker,
        List<Uppgiftslamnare.Ny> lamnare,
        List<Berord> berorda) {
      this(slag, satt, inkom, innehall, orsaker, lamnare, berorda, Optional.empty());
    }

    public Nytt {
      orsaker = Set.copyOf(orsaker);
      lamnare = List.copyOf(lamnare);
      berorda = List.copyOf(berorda);
    }
  }

  /**
   * One whom it is about.
   *
   * @param person who
   * @param slag child, young or grown-up on the day it came in
   * @param vardnadshavare who has custody: parties beside the child
   */
  public record Berord(UUID person, Arendeslag slag, List<UUID> vardnadshavare) {

    public Berord {
      vardnadshavare = List.copyOf(vardnadshavare);
    }
  }
}
