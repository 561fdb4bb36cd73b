package se.omtanke.rapport;

import java.util.Locale;

/** How far a report has come on its way to publication. */
public sealed interface Beredningsskede {

  /** It is being written. */
  record Utkast() implements Beredningsskede {}

  /** Someone else than those who wrote is to read it. */
  record UnderGranskning(Beredningssteg steg) implements Beredningsskede {}

  /** Someone stands for what it said then. */
  record Godkand(Beredningssteg steg) implements Beredningsskede {}

  /** It is out as an edition. */
  record Publicerad(Beredningssteg steg) implements Beredningsskede {}

  /** Where a step has led. */
  static Beredningsskede efter(Beredningssteg steg) {
    return switch (steg.overgang()) {
      case BEGAR_GRANSKNING -> new UnderGranskning(steg);
      case SKICKA_TILLBAKA -> new Utkast();
      case GODKANN -> new Godkand(steg);
      case PUBLICERA -> new Publicerad(steg);
    };
  }

  /** The state in text keys. */
  default String kod() {
    return getClass().getSimpleName().toLowerCase(Locale.ROOT);
  }
}
