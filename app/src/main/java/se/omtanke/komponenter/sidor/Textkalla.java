package se.omtanke.komponenter.sidor;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.springframework.context.support.AbstractMessageSource;

/**
 * The texts of all modules, held in memory: a report's page asks for the same word once for each of
 * its figures. Swedish is read in every language but English.
 */
final class Textkalla extends AbstractMessageSource {

  private final Map<String, String> svenska;
  private final Map<String, String> engelska;
  private final Map<Plats, MessageFormat> former = new ConcurrentHashMap<>();

  Textkalla(Map<String, String> svenska, Map<String, String> engelska) {
    this.svenska = Map.copyOf(svenska);
    this.engelska = Map.copyOf(engelska);
  }

  private record Plats(String text, Locale sprak) {}

  /** As it stands: no text has the straight apostrophe that the format would eat. */
  @Override
  protected @Nullable String resolveCodeWithoutArguments(String nyckel, Locale sprak) {
    return texter(sprak).get(nyckel);
  }

  @Override
  protected @Nullable MessageFormat resolveCode(String nyckel, Locale sprak) {
    String text = texter(sprak).get(nyckel);
    return text == null
        ? null
        : former.computeIfAbsent(
            new Plats(text, sprak), plats -> new MessageFormat(plats.text(), plats.sprak()));
  }

  private Map<String, String> texter(Locale sprak) {
    return sprak.getLanguage().equals("en") ? engelska : svenska;
  }
}
