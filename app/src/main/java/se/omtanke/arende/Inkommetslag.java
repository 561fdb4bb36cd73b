package se.omtanke.arende;

import java.util.Optional;

/** What kind of thing has come in. */
public enum Inkommetslag {
  /** Someone asks for something for herself: an investigation is opened at once (SoL 14:2). */
  ANSOKAN,
  /** Someone is worried about a child (SoL 19 kap.). */
  OROSANMALAN,
  /** A report about a grown-up or a young person. */
  ANMALAN,
  /** A court asks for a statement, by a day that it sets. */
  YTTRANDE_DOMSTOL,
  /** A prosecutor asks for a statement, by a day that she sets. */
  YTTRANDE_AKLAGARE,
  /** Transportstyrelsen asks for a statement, by a day that it sets. */
  YTTRANDE_TRANSPORTSTYRELSEN,
  /** A landlord tells that a tenancy is given up because of unpaid rent (JB 12:44). */
  HYRESSKULD,
  /** Kronofogdemyndigheten tells of an eviction (SoF 11:3). */
  AVHYSNING,
  /** Another municipality asks this one to take over a matter (SoL 29:9–10). */
  OVERFLYTTNING,
  /** Anything else. */
  ANNAT;

  /** Whether a child or young person it is about is assessed for protection. */
  boolean skyddsbedoms() {
    return this == OROSANMALAN || this == ANMALAN;
  }

  /** Whether the one who sent it sets the last day to answer, which has to be taken down. */
  public boolean harSvarsdag() {
    return switch (this) {
      case YTTRANDE_DOMSTOL, YTTRANDE_AKLAGARE, YTTRANDE_TRANSPORTSTYRELSEN, HYRESSKULD -> true;
      case ANSOKAN, OROSANMALAN, ANMALAN, AVHYSNING, OVERFLYTTNING, ANNAT -> false;
    };
  }

  /** The clock of the law that runs until it is answered, if the law sets one. */
  Optional<String> svarsregel() {
    return switch (this) {
      case AVHYSNING -> Optional.of(Fristvakt.AVHYSNING);
      case OVERFLYTTNING -> Optional.of(Fristvakt.OVERFLYTTNING_SVAR);
      case ANSOKAN,
          OROSANMALAN,
          ANMALAN,
          YTTRANDE_DOMSTOL,
          YTTRANDE_AKLAGARE,
          YTTRANDE_TRANSPORTSTYRELSEN,
          HYRESSKULD,
          ANNAT ->
          Optional.empty();
    };
  }

  /** Whether the one who sent it is to have an answer. */
  public boolean besvaras() {
    return harSvarsdag() || svarsregel().isPresent();
  }

  /** Key of its name in the reader's language. */
  public String textnyckel() {
    return "arende.inkommet." + name();
  }
}
