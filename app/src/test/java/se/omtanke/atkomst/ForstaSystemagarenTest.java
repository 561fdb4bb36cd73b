package se.omtanke.atkomst;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import se.omtanke.atkomst.konto.Anvandarregister;
import se.omtanke.atkomst.konto.Engangslankar;
import se.omtanke.atkomst.konto.ForstaSystemagaren;
import se.omtanke.atkomst.konto.Oidcidentiteter;
import se.omtanke.atkomst.uppdrag.Uppdragsregister;
import se.omtanke.grund.Kommunkod;
import se.omtanke.test.MedDatabas;
import se.omtanke.test.Testdatabas;

@MedDatabas
class ForstaSystemagarenTest {

  @Test
  void a_link_is_printed_until_someone_can_sign_in_and_only_the_last_holds(Testdatabas databas) {
    try (Provapp app = Provapp.skarp(databas)) {
      ForstaSystemagaren forsta = app.bean(ForstaSystemagaren.class);
      List<Kommunkod> kommuner = List.of(Provapp.EXEMPELBY, Provapp.PROVSTAD);
      String lank = forsta.lank(kommuner, "root").orElseThrow();
      String senare = forsta.lank(kommuner, "root").orElseThrow();
      var lankar = app.bean(Engangslankar.class);
      assertThat(lankar.galler(lank.substring("/lank/".length()))).isFalse();
      assertThat(lankar.galler(senare.substring("/lank/".length()))).isTrue();

      var agare = app.bean(Anvandarregister.class).alla().getFirst();
      assertThat(app.bean(Uppdragsregister.class).egna(agare.id()))
          .extracting(Medarbetaruppdrag::roll)
          .containsExactly(Roll.SYSTEMAGARE, Roll.SYSTEMAGARE);

      app.bean(Oidcidentiteter.class).koppla(agare.id(), "https://id.example", "1");
      assertThat(forsta.lank(kommuner, "root")).isEmpty();
      app.klocka().framat(Duration.ofDays(2));
      assertThat(lankar.galler(senare.substring("/lank/".length()))).isFalse();
    }
  }
}
