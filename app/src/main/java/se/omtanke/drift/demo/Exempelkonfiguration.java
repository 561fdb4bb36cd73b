package se.omtanke.drift.demo;

import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.Primary;
import se.omtanke.atkomst.Demolage;

/**
 * The parts that only the demonstration has; registered by the command, never by scanning. It
 * carries no annotation that a scan would find.
 */
@Import({
  Exempelkommuner.class,
  Exempelfolk.class,
  Exempelmapp.class,
  Exempelbudget.class,
  Exempelsocialkontor.class,
  Exempeldorrar.class,
  Exempelhistoria.class,
  Exempelarenden.class
})
public class Exempelkonfiguration {

  /** Sign-in links without password: only the demonstration has this object. */
  @Bean
  Demolage demolage(SecureRandom slump) {
    return new Demolage(slump);
  }

  /** The clock of everything, which history is written by. */
  @Bean
  @Primary
  Clock exempelklocka(@Qualifier("klocka") Clock vagg) {
    return new Exempelklocka(vagg);
  }

  /** The folder with the example municipalities' files. */
  @Bean
  Exempelrot exempelrot() {
    return new Exempelrot(Path.of(System.getProperty("omtanke.rot", ""), "exempel"), "*");
  }
}
