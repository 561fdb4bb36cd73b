package se.omtanke.webb.inloggning;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import se.omtanke.atkomst.Atgard;
import se.omtanke.atkomst.Atgardstabell;
import se.omtanke.atkomst.Endpoint;
import se.omtanke.atkomst.Inloggad;
import se.omtanke.atkomst.Medarbetaruppdrag;
import se.omtanke.atkomst.Provapp;
import se.omtanke.atkomst.Roll;
import se.omtanke.atkomst.Skydd;
import se.omtanke.atkomst.Webblasare;
import se.omtanke.grund.Kommunkod;
import se.omtanke.test.MedDatabas;
import se.omtanke.test.Testdatabas;

/**
 * Every endpoint × role × own and other municipality. It is generated from the table of endpoints,
 * so that an endpoint that is added tomorrow is tried tomorrow.
 */
@MedDatabas
class MatrisTest {

  private static final String OKANT = "00000000-0000-7000-8000-00000000000f";
  private static final Map<Roll, Medarbetaruppdrag> UPPDRAG = new EnumMap<>(Roll.class);
  private static final Map<Roll, Webblasare> WEBBLASARE = new EnumMap<>(Roll.class);
  private static Provapp app;

  @BeforeAll
  static void starta(Testdatabas databas) {
    app = Provapp.medDemo(databas);
    for (Roll roll : Roll.values()) {
      UUID anvandare = app.anvandare(roll.kod()).id();
      Medarbetaruppdrag uppdrag = app.uppdrag(anvandare, roll, Provapp.EXEMPELBY);
      Webblasare webblasare = app.inloggad(uppdrag);
      webblasare.hamta("/konto");
      UPPDRAG.put(roll, uppdrag);
      WEBBLASARE.put(roll, webblasare);
    }
  }

  @AfterAll
  static void stang() {
    app.close();
  }

  @Test
  void every_role_is_let_in_exactly_where_the_rule_says() {
    List<String> brott = new ArrayList<>();
    for (Endpoint rad : rader()) {
      for (Roll roll : Roll.values()) {
        int status = fraga(webblasare(roll), rad, Provapp.EXEMPELBY);
        if ((status == 403) == far(rad, roll)) {
          brott.add("%s %s as %s: %d".formatted(rad.metod(), rad.sokvag(), roll, status));
        }
        if (status >= 500) {
          brott.add("%s %s as %s: %d".formatted(rad.metod(), rad.sokvag(), roll, status));
        }
      }
    }
    assertThat(brott).isEmpty();
  }

  @Test
  void whoever_is_not_signed_in_is_let_in_only_where_it_is_open() {
    List<String> brott = new ArrayList<>();
    Webblasare okand = new Webblasare(app.adress());
    okand.hamta("/logga-in");
    for (Endpoint rad : rader()) {
      boolean oppet = rad.skydd() instanceof Skydd.Oppet;
      String svar = vart(okand, rad);
      if (!oppet && !svar.startsWith("/logga-in")) {
        brott.add(rad.metod() + " " + rad.sokvag() + ": " + svar);
      }
    }
    assertThat(brott).isEmpty();
  }

  @Test
  void another_municipality_in_the_address_shows_nothing_of_it() {
    List<String> brott = new ArrayList<>();
    for (Endpoint rad : rader()) {
      if (!rad.sokvag().contains("{kommun}")) {
        continue;
      }
      for (Roll roll : Roll.values()) {
        int status = fraga(webblasare(roll), rad, Provapp.PROVSTAD);
        if (status < 400 || status >= 500) {
          brott.add("%s %s as %s: %d".formatted(rad.metod(), rad.sokvag(), roll, status));
        }
      }
    }
    assertThat(brott).isEmpty();
  }

  @Test
  void an_assignment_in_another_municipality_can_be_neither_chosen_nor_used() {
    UUID annan = app.anvandare("annan").id();
    Medarbetaruppdrag annans = app.uppdrag(annan, Roll.SYSTEMAGARE, Provapp.PROVSTAD);
    Webblasare controller = webblasare(Roll.CONTROLLER);
    assertThat(controller.posta("/uppdrag", Map.of("uppdrag", annans.id().toString())).statusCode())
        .isEqualTo(403);
  }

  private static Webblasare webblasare(Roll roll) {
    return Objects.requireNonNull(WEBBLASARE.get(roll));
  }

  private static List<Endpoint> rader() {
    return app.bean(Atgardstabell.class).rader().stream()
        .filter(rad -> !rad.metod().equals("*"))
        .filter(rad -> !rad.sokvag().equals("/logga-ut"))
        .toList();
  }

  private static boolean far(Endpoint rad, Roll roll) {
    return switch (rad.skydd()) {
      case Skydd.Oppet oppet -> true;
      case Skydd.Kraver(Atgard atgard) -> atgard.regel().oppnarFor(inloggad(roll));
    };
  }

  private static Inloggad inloggad(Roll roll) {
    Medarbetaruppdrag uppdrag = Objects.requireNonNull(UPPDRAG.get(roll));
    return new Inloggad(uppdrag.id(), uppdrag.anvandare(), "", "", Optional.of(uppdrag), 1);
  }

  private static int fraga(Webblasare webblasare, Endpoint rad, Kommunkod kommun) {
    return svar(webblasare, rad, kommun).statusCode();
  }

  private static String vart(Webblasare webblasare, Endpoint rad) {
    var svar = svar(webblasare, rad, Provapp.EXEMPELBY);
    return svar.headers().firstValue("Location").orElse(String.valueOf(svar.statusCode()));
  }

  private static HttpResponse<String> svar(Webblasare webblasare, Endpoint rad, Kommunkod kommun) {
    String adress = rad.sokvag().replace("{kommun}", kommun.kod()).replaceAll("\\{[^}]+}", OKANT);
    return rad.metod().equals("POST")
        ? webblasare.posta(adress, Map.of())
        : webblasare.sand(
            adress, rad.metod(), rad.metod().equals("GET") ? "" : "text/plain", "text");
  }
}
