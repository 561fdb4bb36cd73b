package se.omtanke.atkomst.webb;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.springframework.context.support.StaticApplicationContext;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import se.omtanke.atkomst.Atgard;
import se.omtanke.atkomst.Atgardsmarkering;
import se.omtanke.atkomst.Atgardstabell;
import se.omtanke.atkomst.Behorighet;
import se.omtanke.atkomst.Oppen;
import se.omtanke.atkomst.Regel;
import se.omtanke.atkomst.Roll;

class EndpointlasareTest {

  enum Provatgard implements Atgard {
    LASA,
    SKRIVA,
    GRANSKA;

    @Override
    public String kod() {
      return "prov." + name().toLowerCase(Locale.ROOT);
    }

    @Override
    public Regel regel() {
      return switch (this) {
        case LASA -> Regel.allaUppdrag();
        case SKRIVA -> Regel.rollen(Roll.CONTROLLER);
        case GRANSKA -> Regel.relationen("finns-inte");
      };
    }
  }

  @Atgardsmarkering
  @Retention(RetentionPolicy.RUNTIME)
  @interface Kraver {
    Provatgard value();
  }

  @Controller
  static class Helt {
    @Kraver(Provatgard.LASA)
    @GetMapping("/prov")
    void lasa() {}

    @Kraver(Provatgard.SKRIVA)
    @PostMapping("/prov")
    void skriva() {}

    @Oppen("before sign-in")
    @GetMapping("/oppet")
    void oppet() {}
  }

  @Controller
  static class Bristfalligt {
    @GetMapping("/glomt")
    void glomt() {}

    @Oppen("both open and not")
    @Kraver(Provatgard.LASA)
    @GetMapping("/dubbelt")
    void dubbelt() {}

    @Kraver(Provatgard.GRANSKA)
    @GetMapping("/okand")
    void okandRelation() {}
  }

  @Test
  void every_endpoint_stands_in_the_table_with_its_action() {
    Atgardstabell tabell = las(Helt.class);
    assertThat(tabell.rader())
        .extracting(rad -> rad.metod() + " " + rad.sokvag())
        .containsExactly("GET /oppet", "GET /prov", "POST /prov");
  }

  @Test
  void endpoints_without_exactly_one_valid_action_stop_the_start_and_are_all_named() {
    assertThatThrownBy(() -> las(Bristfalligt.class))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("#glomt")
        .hasMessageContaining("#dubbelt")
        .hasMessageContaining("no relation finns-inte");
  }

  private static Atgardstabell las(Class<?> styrning) {
    try (StaticApplicationContext kontext = new StaticApplicationContext()) {
      kontext.registerSingleton("prov", styrning);
      RequestMappingHandlerMapping mappning = new RequestMappingHandlerMapping();
      mappning.setApplicationContext(kontext);
      mappning.afterPropertiesSet();
      return Endpointlasare.las(List.of(mappning), new Behorighet(List.of()));
    }
  }
}
