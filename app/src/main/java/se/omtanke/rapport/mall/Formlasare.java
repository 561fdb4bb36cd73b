package se.omtanke.rapport.mall;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;
import se.omtanke.rapport.tal.Talenhet;
import se.omtanke.rapport.tal.Talform;

/** Reads unit, decimals, sign rule and other words with a fixed choice. */
final class Formlasare {

  private Formlasare() {}

  /** Unit and decimals, or those that hold around it. */
  static Talform form(Mallkarta karta, Talform annars) {
    Talenhet enhet =
        karta.finns("enhet").map(nod -> val(nod, Talenhet.class)).orElse(annars.enhet());
    var decimaler = karta.finns("decimaler");
    int antal = karta.heltal("decimaler", annars.decimaler());
    if (antal < 0 || antal > 3) {
      throw decimaler.orElseThrow().fel("antalet decimaler är 0–3, inte " + antal);
    }
    return new Talform(enhet, antal);
  }

  /** The sign rule, or the one that holds around it. */
  static Teckenregel tecken(Mallkarta karta, Teckenregel annars) {
    return karta.finns("tecken").map(Formlasare::tecken).orElse(annars);
  }

  private static Teckenregel tecken(Mallnod nod) {
    String skriven = ascii(nod.text());
    return Arrays.stream(Teckenregel.values())
        .filter(regel -> ascii(regel.skrivs()).equals(skriven))
        .findFirst()
        .orElseThrow(
            () ->
                nod.fel(
                    "teckenregeln finns inte; välj något av "
                        + Arrays.stream(Teckenregel.values())
                            .map(Teckenregel::skrivs)
                            .collect(Collectors.joining("; "))));
  }

  /** A word that names a constant; å, ä and ö may be written. */
  static <E extends Enum<E>> E val(Mallnod nod, Class<E> slag) {
    String sokt = ascii(nod.text()).replace(' ', '_').toUpperCase(Locale.ROOT);
    return Arrays.stream(slag.getEnumConstants())
        .filter(konstant -> konstant.name().equals(sokt))
        .findFirst()
        .orElseThrow(
            () ->
                nod.fel(
                    "värdet "
                        + nod.text()
                        + " finns inte; välj något av "
                        + Arrays.stream(slag.getEnumConstants())
                            .map(konstant -> konstant.name().toLowerCase(Locale.ROOT))
                            .collect(Collectors.joining(", "))));
  }

  /** The same word without å, ä and ö. */
  static String ascii(String ord) {
    return ord.replace('å', 'a').replace('ä', 'a').replace('ö', 'o').replace('\u2212', '-');
  }
}
