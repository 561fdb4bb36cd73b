package se.omtanke.webb.start;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import se.omtanke.atkomst.Atgard;
import se.omtanke.atkomst.Atgardstabell;
import se.omtanke.atkomst.Endpoint;
import se.omtanke.atkomst.Inloggad;
import se.omtanke.atkomst.Skydd;

/**
 * Knows which pages someone may open, by the rules at the pages' own doors. What a start page shows
 * is what the page behind it shows, so the same rule decides both, and no link leads nowhere.
 */
@Component
class Sidratter {

  private final ObjectProvider<Atgardstabell> tabell;

  Sidratter(ObjectProvider<Atgardstabell> tabell) {
    this.tabell = tabell;
  }

  /**
   * Whether there is a page with this path pattern, such as {@code /rapporter/{mall}}, and it opens
   * for the one signed in.
   */
  boolean oppen(Inloggad vem, String sokvag) {
    return tabell.getObject().rader().stream()
        .filter(rad -> rad.sokvag().equals(sokvag) && rad.metod().equals("GET"))
        .map(Endpoint::skydd)
        .anyMatch(skydd -> oppnar(skydd, vem));
  }

  private static boolean oppnar(Skydd skydd, Inloggad vem) {
    return switch (skydd) {
      case Skydd.Oppet _ -> true;
      case Skydd.Kraver(Atgard atgard) -> atgard.regel().oppnarFor(vem);
    };
  }
}
