package se.omtanke.arende;

import static se.omtanke.arende.Uppdelning.BESLUTSSLAG;
import static se.omtanke.arende.Uppdelning.ENHET;
import static se.omtanke.arende.Uppdelning.KALLA;
import static se.omtanke.arende.Uppdelning.LAGE;
import static se.omtanke.arende.Uppdelning.ORSAK;
import static se.omtanke.arende.Uppdelning.ROLL;
import static se.omtanke.arende.Uppdelning.SLAG;
import static se.omtanke.arende.Uppdelning.TIDSLAGE;
import static se.omtanke.arende.Uppdelning.UTFALL;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * What is counted about cases. What is in and what is out of each stands in its definition, beside
 * the figure; how it is counted is one statement, the same for the figure and for its cases.
 */
public enum Arendematt {
  /** Reports, one for each person that a report is about. */
  ANMALNINGAR(Raknas.ANTAL, KALLA, ORSAK, SLAG, LAGE, ENHET),
  /** Applications, one for each person. */
  ANSOKNINGAR(Raknas.ANTAL, KALLA, ORSAK, SLAG, LAGE, ENHET),
  /** Children with at least one report. */
  ANMALDA_BARN(Raknas.PERSONER, KALLA, ORSAK, ENHET),
  /** Preliminary assessments decided. */
  FORHANDSBEDOMNINGAR(Raknas.ANTAL, UTFALL, TIDSLAGE, SLAG, ENHET),
  /** Investigations opened. */
  INLEDDA_UTREDNINGAR(Raknas.ANTAL, SLAG, ENHET),
  /** Children's investigations that are going on at the last day of each length of time. */
  PAGAENDE_BARNUTREDNINGAR(Raknas.ANTAL, TIDSLAGE, ENHET),
  /** Children's investigations ended. */
  AVSLUTADE_BARNUTREDNINGAR(Raknas.ANTAL, TIDSLAGE, ENHET),
  /** What has been decided, each request counted. */
  BESLUT(Raknas.ANTAL, BESLUTSSLAG, UTFALL, ROLL, SLAG, ENHET),
  /** Days from what came in to the decision whether to investigate. */
  VANTETID(Raknas.DAGAR, SLAG, ENHET),
  /** Days from the opening of a child's investigation to its end. */
  UTREDNINGSTID(Raknas.DAGAR, TIDSLAGE, ENHET),
  /** Days from what first came in to the decision. */
  HANDLAGGNINGSTID(Raknas.DAGAR, BESLUTSSLAG, SLAG, ENHET);

  /** What is made of the cases. */
  public enum Raknas {
    ANTAL,
    /** Each person once, however many cases; they do not add up over time. */
    PERSONER,
    /** The median of a number of days. */
    DAGAR
  }

  private final Raknas raknas;

  // A copied List cannot be changed; its type alone does not say so.
  @SuppressWarnings("ImmutableEnumChecker")
  private final List<Uppdelning> uppdelningar;

  Arendematt(Raknas raknas, Uppdelning... uppdelningar) {
    this.raknas = raknas;
    this.uppdelningar = List.copyOf(Arrays.asList(uppdelningar));
  }

  /** The measure with this name in an address. */
  public static Optional<Arendematt> med(String slinga) {
    return Arrays.stream(values()).filter(en -> en.slinga().equals(slinga)).findFirst();
  }

  /** Its name in an address. */
  public String slinga() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** What is made of the cases. */
  public Raknas raknas() {
    return raknas;
  }

  /** By what it can be divided; the first is what it usually is. */
  public List<Uppdelning> uppdelningar() {
    return uppdelningar;
  }

  /** Whether it is what stands at a date, and not what happened in a time. */
  public boolean vidEttDatum() {
    return this == PAGAENDE_BARNUTREDNINGAR;
  }

  /** Whether figures of parts of a time add up to that of the whole. */
  public boolean summeras() {
    return raknas != Raknas.PERSONER && !vidEttDatum();
  }

  /** Key of its name in the reader's language; its definition is told by that and {@code .text}. */
  public String textnyckel() {
    return "arende.matt." + name();
  }
}
