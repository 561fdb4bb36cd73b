package se.omtanke.rapport.mall;

import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Collectors;

/** Words that follow a figure, so that no text can say surplus beside a deficit. */
public enum Ordpar {
  OVERSKOTT("överskott/underskott", "nollresultat", true),
  POSITIV("positiv/negativ", "oförändrad", true),
  POSITIVT("positivt/negativt", "oförändrat", true),
  BATTRE("bättre/sämre", "lika", true),
  HOGRE("högre/lägre", "lika", false),
  OKAT("ökat/minskat", "varit oförändrat", false),
  OKNING("ökning/minskning", "oförändrad nivå", false),
  MER("mer/mindre", "lika mycket", false);

  private final String skrivs;
  private final String vidNoll;
  private final boolean resultat;

  Ordpar(String skrivs, String vidNoll, boolean resultat) {
    this.skrivs = skrivs;
    this.vidNoll = vidNoll;
    this.resultat = resultat;
  }

  /** True when the words judge the economy; false when they only say which way the figure goes. */
  public boolean omResultat() {
    return resultat;
  }

  /** The word for a figure whose judged sign is above, below or at zero. */
  public String ord(int tecken) {
    int streck = skrivs.indexOf('/');
    if (tecken == 0) {
      return vidNoll;
    }
    return tecken > 0 ? skrivs.substring(0, streck) : skrivs.substring(streck + 1);
  }

  static Optional<Ordpar> skrivet(String text) {
    return Arrays.stream(values()).filter(par -> par.skrivs.equals(text)).findFirst();
  }

  static String allaSkrivna() {
    return Arrays.stream(values()).map(par -> par.skrivs).collect(Collectors.joining(", "));
  }
}
