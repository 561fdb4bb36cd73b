package se.omtanke.komponenter;

import java.util.Locale;
import org.springframework.context.MessageSource;

/**
 * The texts of the interface in the reader's language.
 *
 * <p>Keys begin with the module's name: {@code komponenter.sok}. Arguments follow {@link
 * java.text.MessageFormat}; write ’ and never ' in a text. A key without text shows as the key, so
 * that a forgotten word never takes a page down; a test finds it before that.
 *
 * @param kalla where the texts are
 * @param sprak the reader's language, Swedish or English
 */
public record Texter(MessageSource kalla, Locale sprak) {

  /** The text with this key. */
  public String text(String nyckel, Object... argument) {
    String funnen = kalla.getMessage(nyckel, argument, nyckel, sprak);
    return funnen == null ? nyckel : funnen;
  }

  /** The language as a tag for {@code lang}: {@code sv} or {@code en}. */
  public String tagg() {
    return sprak.getLanguage();
  }
}
