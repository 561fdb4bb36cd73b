package se.omtanke.atkomst.konto;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** Why a sign-in by the municipality's identity provider led nowhere. */
public enum Oidcfel {
  /** The provider says who it is, and no account is connected to that identity. */
  OKAND,
  /** She or the provider broke it off. */
  AVBRUTEN,
  /** The answer came too late, twice, or to another window than the one that asked. */
  FORSENT,
  /** The provider and Omtanke do not agree: client, secret, issuer, keys or clock. */
  INSTALLNING,
  /** The provider can not be reached, or is another than the one named. */
  SVARARINTE;

  private static final String SIDA = "/logga-in?fel=";

  /** The page that tells of it. */
  public String adress() {
    return SIDA + kod();
  }

  /** Key of the text that says what to do. */
  public String textnyckel() {
    return "atkomst.inloggning.oidc." + name().toLowerCase(Locale.ROOT);
  }

  /** The fault that an address names, if it names one. */
  public static Optional<Oidcfel> av(String kod) {
    return Arrays.stream(values()).filter(fel -> fel.kod().equals(kod)).findFirst();
  }

  private String kod() {
    return "oidc-" + name().toLowerCase(Locale.ROOT);
  }
}
