package se.omtanke.komponenter.sidor;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Properties;
import org.springframework.context.MessageSource;
import org.springframework.core.io.support.EncodedResource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.core.io.support.PropertiesLoaderUtils;

/** All message files {@code texter/<module>_<language>.properties} on the class path. */
final class Textfiler {

  private Textfiler() {}

  static MessageSource alla(ClassLoader laddare) {
    return new Textkalla(las(laddare, "sv"), las(laddare, "en"));
  }

  private static Map<String, String> las(ClassLoader laddare, String sprak) {
    Properties texter = new Properties();
    String filer = "classpath*:texter/*_%s.properties".formatted(sprak);
    try {
      for (var fil : new PathMatchingResourcePatternResolver(laddare).getResources(filer)) {
        PropertiesLoaderUtils.fillProperties(
            texter, new EncodedResource(fil, StandardCharsets.UTF_8));
      }
    } catch (IOException e) {
      throw new UncheckedIOException("The message files could not be read", e);
    }
    Map<String, String> lasta = new HashMap<>();
    texter.stringPropertyNames().forEach(n -> lasta.put(n, texter.getProperty(n)));
    return lasta;
  }
}
