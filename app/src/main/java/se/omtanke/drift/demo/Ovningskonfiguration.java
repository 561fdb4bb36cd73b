package se.omtanke.drift.demo;

import java.nio.file.Path;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.Primary;

/**
 * The demonstration with one small municipality: what the build practises a quick start on, in a
 * database that is thrown away. Registered by that command, never by scanning.
 */
@Import(Exempelkonfiguration.class)
public class Ovningskonfiguration {

  private static final String KOMMUN = "2361";

  /** The folder of the one municipality. */
  @Bean
  @Primary
  Exempelrot ovningsrot() {
    return new Exempelrot(Path.of(System.getProperty("omtanke.rot", ""), "exempel"), KOMMUN);
  }
}
