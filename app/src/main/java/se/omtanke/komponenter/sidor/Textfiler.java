package se.omtanke.komponenter.sidor;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Objects;
import org.springframework.context.MessageSource;
import org.springframework.context.support.ResourceBundleMessageSource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/** All message files {@code texter/<module>_<language>.properties} on the class path. */
final class Textfiler {

  private static final String MAPP = "texter/";
  private static final String SVENSK_FIL = "_sv.properties";

  private Textfiler() {}

  static MessageSource alla(ClassLoader laddare) {
    ResourceBundleMessageSource texter = new ResourceBundleMessageSource();
    texter.setBundleClassLoader(laddare);
    texter.setBasenames(basnamn(laddare));
    texter.setDefaultEncoding(StandardCharsets.UTF_8.name());
    texter.setFallbackToSystemLocale(false);
    texter.setDefaultLocale(Sidunderlag.SVENSKA);
    texter.setAlwaysUseMessageFormat(true);
    return texter;
  }

  private static String[] basnamn(ClassLoader laddare) {
    try {
      var filer =
          new PathMatchingResourcePatternResolver(laddare)
              .getResources("classpath*:" + MAPP + "*" + SVENSK_FIL);
      return Arrays.stream(filer)
          .map(fil -> Objects.requireNonNull(fil.getFilename()))
          .map(namn -> MAPP + namn.substring(0, namn.length() - SVENSK_FIL.length()))
          .sorted()
          .distinct()
          .toArray(String[]::new);
    } catch (IOException e) {
      throw new UncheckedIOException("The message files could not be listed", e);
    }
  }
}
