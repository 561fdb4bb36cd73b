package se.omtanke.drift;

import org.springframework.boot.SpringApplication;
import se.omtanke.Omtanke;

/** Where every command begins. */
public final class Kommandorad {

  private Kommandorad() {}

  static void main(String[] args) {
    SpringApplication.run(Omtanke.class, args);
  }
}
