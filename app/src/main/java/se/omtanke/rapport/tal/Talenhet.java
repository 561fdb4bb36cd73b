package se.omtanke.rapport.tal;

import java.util.Optional;
import se.omtanke.regler.Enhet;

/** The unit that a figure of a report is shown in. */
public enum Talenhet {
  KR(Enhet.KRONOR),
  TKR(Enhet.TUSENTAL),
  MNKR(Enhet.MILJONER),
  PROCENT();

  private final Optional<Enhet> enhet;

  Talenhet() {
    this.enhet = Optional.empty();
  }

  Talenhet(Enhet enhet) {
    this.enhet = Optional.of(enhet);
  }

  /** As it stands in a column head or after a figure. */
  public String skrivs() {
    return enhet.map(Enhet::kortnamn).orElse("%");
  }

  /** The unit of money; amounts in percent are shown in kronor. */
  Enhet penningenhet() {
    return enhet.orElse(Enhet.KRONOR);
  }
}
