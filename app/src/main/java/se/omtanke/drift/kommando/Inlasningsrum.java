package se.omtanke.drift.kommando;

import com.zaxxer.hikari.HikariDataSource;
import java.util.List;
import java.util.Optional;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import se.omtanke.drift.databas.Anslutning;
import se.omtanke.drift.databas.Datakalla;
import se.omtanke.ekonomi.Inlasningar;
import se.omtanke.ekonomi.Inlasningsdelar;
import se.omtanke.ekonomi.Mappningar;
import se.omtanke.grund.Anropare;
import se.omtanke.grund.Kommunregister;
import se.omtanke.grund.Transactions;

/** The parts of the application that read files, put together without its pages. */
record Inlasningsrum(AnnotationConfigApplicationContext kontext) implements AutoCloseable {

  static Inlasningsrum oppna(Anslutning app) {
    AnnotationConfigApplicationContext kontext = new AnnotationConfigApplicationContext();
    // One command does one thing at a time.
    kontext.registerBean("databas", HikariDataSource.class, () -> Datakalla.oppna(app, 1));
    kontext.scan(Kommunregister.class.getPackageName());
    kontext.register(Inlasningsdelar.class);
    kontext.refresh();
    return new Inlasningsrum(kontext);
  }

  Inlasningar inlasningar() {
    return kontext.getBean(Inlasningar.class);
  }

  /** Why nothing can be read in this municipality by this mapping, if so. */
  Optional<String> hinder(Anropare vem, String mappning) {
    if (kontext.getBean(Kommunregister.class).kommun(vem.kommun()).isEmpty()) {
      return Optional.of("Kommunen %s finns inte här.".formatted(vem.kommun().kod()));
    }
    Mappningar mappningar = kontext.getBean(Mappningar.class);
    List<String> namn = kontext.getBean(Transactions.class).read(vem, mappningar::namn);
    return namn.contains(mappning)
        ? Optional.empty()
        : Optional.of(
            "Det finns ingen mappning som heter ”%s”. Det finns: %s."
                .formatted(mappning, String.join(", ", namn)));
  }

  @Override
  public void close() {
    kontext.close();
  }
}
