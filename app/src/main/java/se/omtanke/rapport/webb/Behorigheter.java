package se.omtanke.rapport.webb;

import se.omtanke.atkomst.Inloggad;

/** What the one signed in may do with reports, by the rules of the actions themselves. */
final class Behorigheter {

  private Behorigheter() {}

  static Beredningsvy.Far av(Inloggad vem) {
    return new Beredningsvy.Far(
        Rapportatgard.SKRIVA.regel().oppnarFor(vem),
        Rapportatgard.GRANSKA.regel().oppnarFor(vem),
        Rapportatgard.PUBLICERA.regel().oppnarFor(vem));
  }
}
