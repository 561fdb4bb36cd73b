package se.omtanke.komponenter;

import java.util.Arrays;
import java.util.Locale;

/** Light or dark, as chosen by the reader; without a choice the reader's system decides. */
public enum Tema {
  SYSTEM,
  LJUST,
  MORKT;

  /** The value of the cookie and of {@code data-tema} on the page. */
  public String kod() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The theme with that code; anything unknown means {@link #SYSTEM}. */
  public static Tema avKod(String kod) {
    return Arrays.stream(values()).filter(t -> t.kod().equals(kod)).findFirst().orElse(SYSTEM);
  }
}
