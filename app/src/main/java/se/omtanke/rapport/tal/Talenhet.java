package se.omtanke.rapport.tal;

import java.math.BigDecimal;
import java.util.Optional;
import se.omtanke.regler.Belopp;
import se.omtanke.regler.Beloppsenhet;

/** The unit that a figure of a report is shown in. */
public enum Talenhet {
  KR(Beloppsenhet.KRONOR),
  TKR(Beloppsenhet.TUSENTAL),
  MNKR(Beloppsenhet.MILJONER),
  PROCENT();

  private final Optional<Beloppsenhet> enhet;

  Talenhet() {
    this.enhet = Optional.empty();
  }

  Talenhet(Beloppsenhet enhet) {
    this.enhet = Optional.of(enhet);
  }

  /** As it stands in a column head or after a figure. */
  public String skrivs() {
    return enhet.map(Beloppsenhet::kortnamn).orElse("%");
  }

  /** The unit of money; amounts in percent are shown in kronor. */
  Beloppsenhet penningenhet() {
    return enhet.orElse(Beloppsenhet.KRONOR);
  }

  /** An amount in this unit with all its decimals, for files that are counted on. */
  public BigDecimal oavrundat(Belopp belopp) {
    return switch (this) {
      case KR, PROCENT -> belopp.kronor();
      case TKR -> belopp.kronor().movePointLeft(3);
      case MNKR -> belopp.kronor().movePointLeft(6);
    };
  }
}
