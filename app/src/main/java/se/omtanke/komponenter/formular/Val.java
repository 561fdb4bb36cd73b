package se.omtanke.komponenter.formular;

import java.util.Optional;

/**
 * One answer to choose among.
 *
 * @param varde what is sent
 * @param text what the reader sees
 * @param ledtext what choosing it means, if the text does not say
 */
public record Val(String varde, String text, Optional<String> ledtext) {

  /** An answer that explains itself. */
  public static Val av(String varde, String text) {
    return new Val(varde, text, Optional.empty());
  }

  /** The same answer with an explanation under it. */
  public Val medLedtext(String hjalp) {
    return new Val(varde, text, Optional.of(hjalp));
  }
}
