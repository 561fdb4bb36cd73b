package se.omtanke.drift.bench;

import org.springframework.context.annotation.Bean;

/** Adds the ear to the application that is measured; carries no annotation that a scan finds. */
public class Inspelningskonfiguration {

  /** Made before what it listens to. */
  @Bean
  static Inspelning inspelning() {
    return new Inspelning();
  }
}
