package se.omtanke.regler.handlaggning;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import se.omtanke.regler.lagrum.Regel;

/** The rules on how a matter is handled; the door to this package besides {@link Andringar}. */
public final class Handlaggning {

  private static final Kommunikation KOMMUNIKATION = new Kommunikation();
  private static final Jav JAV = new Jav();
  private static final Rattelse RATTELSE = new Rattelse();

  private Handlaggning() {}

  /** All of them. A test finds what is missing here. */
  public static List<Regel> alla() {
    return Stream.<Regel>concat(Andringar.alla().stream(), Stream.of(KOMMUNIKATION, JAV, RATTELSE))
        .toList();
  }

  /** Whether a party has been heard so that a decision may be made on a day. */
  public static Provning kommunikation(Horande en, LocalDate dag) {
    return Provning.av(KOMMUNIKATION.prova(en, dag));
  }

  /**
   * Whether someone may take part.
   *
   * @param grund what is known
   * @param saknarBetydelse whether the board has found it plain that impartiality does not matter
   */
  public static Provning jav(Optional<Javsgrund> grund, boolean saknarBetydelse) {
    return Provning.av(JAV.prova(grund, saknarBetydelse));
  }

  /**
   * Whether an error may be put right without a new decision.
   *
   * @param uppenbart whether it is a plain slip
   * @param andrarUtgangen whether what was decided would be another thing
   */
  public static Provning rattelse(boolean uppenbart, boolean andrarUtgangen) {
    return Provning.av(RATTELSE.prova(uppenbart, andrarUtgangen));
  }
}
