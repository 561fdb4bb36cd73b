package se.omtanke.rapport;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static se.omtanke.rapport.Provposter.APRIL_2021;

import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import se.omtanke.grund.Anropare;
import se.omtanke.grund.Grund;
import se.omtanke.grund.Kommun;
import se.omtanke.grund.Kommunregister;
import se.omtanke.grund.Konflikt;
import se.omtanke.rapport.Skrifter.Version;
import se.omtanke.rapport.berakning.Skrivet;
import se.omtanke.test.MedDatabas;
import se.omtanke.test.Testdatabas;

@MedDatabas
class SkrifterTest {

  private static final Anropare VEM = Grund.enMedarbetare(Grund.EXEMPELBY);

  private static Rapportrum rum;
  private static Skrifter skrifter;

  @BeforeAll
  static void kommunen(Testdatabas databas) {
    rum = new Rapportrum(databas);
    rum.del(Kommunregister.class).lagg(new Kommun(Grund.EXEMPELBY, "Exempelby", true));
    skrifter = rum.del(Skrifter.class);
  }

  @AfterAll
  static void stang() {
    rum.close();
  }

  @Test
  void each_change_is_a_version_and_the_latest_is_what_the_report_says() {
    skriv("versioner", "", "Första");
    skriv("versioner", "Första", "Andra");
    skriv("versioner", "Andra", "Andra");

    assertThat(historik("versioner"))
        .extracting(Version::innehall)
        .containsExactly("Andra", "Första");
    assertThat(historik("versioner")).allMatch(v -> v.aktor().equals(VEM.aktor()));
    Skrivet skrivet = rum.las(VEM, tx -> skrifter.skrivet(tx, "prov", APRIL_2021));
    assertThat(skrivet.texter()).containsEntry("versioner", "Andra");
  }

  @Test
  void who_writes_over_another_is_told_and_neither_text_is_lost() {
    skriv("konflikt", "", "Gemensam");
    skriv("konflikt", "Gemensam", "Den enas");

    assertThatThrownBy(() -> skriv("konflikt", "Gemensam", "Den andras"))
        .isInstanceOf(Konflikt.class)
        .hasMessageContaining("Din text är kvar");
    assertThat(historik("konflikt"))
        .extracting(Version::innehall)
        .containsExactly("Den enas", "Gemensam");
    skriv("konflikt", "Den enas", "Den andras");
    assertThat(historik("konflikt")).hasSize(3);
  }

  private static void skriv(String plats, String fore, String innehall) {
    rum.senare();
    rum.skriv(
        VEM,
        tx -> {
          skrifter.skriv(tx, "prov", APRIL_2021, Skriftslag.TEXT, plats, fore, innehall);
          return plats;
        });
  }

  private static List<Version> historik(String plats) {
    return rum.las(VEM, tx -> skrifter.versioner(tx, "prov", APRIL_2021, Skriftslag.TEXT, plats));
  }
}
