package se.omtanke.drift.kommando;

import com.zaxxer.hikari.HikariDataSource;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import se.omtanke.drift.databas.Anslutning;
import se.omtanke.drift.databas.Datakalla;
import se.omtanke.grund.Anropare;
import se.omtanke.grund.Kommunregister;
import se.omtanke.grund.Saknas;
import se.omtanke.rapport.Rapportdelar;
import se.omtanke.rapport.Rapportutskrift;

/** The parts of the application that write reports, put together without its pages. */
record Rapportrum(AnnotationConfigApplicationContext kontext) implements AutoCloseable {

  static Rapportrum oppna(Anslutning app) {
    AnnotationConfigApplicationContext kontext = new AnnotationConfigApplicationContext();
    // One command does one thing at a time.
    kontext.registerBean("databas", HikariDataSource.class, () -> Datakalla.oppna(app, 1));
    kontext.scan(Kommunregister.class.getPackageName());
    kontext.register(Rapportdelar.class);
    kontext.refresh();
    return new Rapportrum(kontext);
  }

  /**
   * Sees to it that the caller's municipality is here.
   *
   * @throws Saknas otherwise
   */
  void krav(Anropare vem) {
    if (kontext.getBean(Kommunregister.class).kommun(vem.kommun()).isEmpty()) {
      throw new Saknas("Kommunen %s finns inte här.".formatted(vem.kommun().kod()));
    }
  }

  Rapportutskrift utskrift() {
    return kontext.getBean(Rapportutskrift.class);
  }

  @Override
  public void close() {
    kontext.close();
  }
}
